#pragma once

#include "core/base/result.h"
#include "ui/widgets/tables/columnwidths.h"

#include <QWidget>

#include <functional>

class QAbstractItemModel;
class QAction;
class QTableView;

namespace inko {

class ProblemLine;

/// A table of what hangs on a record, to type into, with its heading and buttons.
class PartsEditor : public QWidget {
    Q_OBJECT
public:
    struct Words {
        QString heading;
        QString add;
        QString remove;
    };
    using Remove = std::function<Result<>(int row)>;

    /// The model's last row is the empty one, as in PartsModel.
    PartsEditor(QAbstractItemModel *model, const Words &words, Remove remove, QWidget *parent = nullptr);

    QTableView *table() const { return m_table; }
    /// The first of them that is given takes what the others leave free.
    void setColumnWidths(const QList<columnwidths::Letters> &widths, const QString &rememberedAs);
    /// The table takes the room there is, instead of as much as its rows need.
    void setFilling();
    void setReadOnly(); ///< nothing can be added or removed
    void setEditable();
    void startNew(); ///< begins to type into the empty row
    void say(const QString &problem);
    QString problem() const;

private:
    void removeCurrent();
    void fitHeight();

    Remove m_remove;
    QTableView *m_table;
    QAction *m_add;
    QAction *m_removeAction;
    ProblemLine *m_problem;
    bool m_isFilling = false;
};

} // namespace inko

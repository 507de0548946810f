#pragma once

#include "core/base/result.h"
#include "ui/widgets/tables/textrowsmodel.h"

#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QStackedWidget;
class QTableView;

namespace inko {

class FlowLayout;
class GermanSortFilter;
class ProblemLine;
class SideBySide;

/// A list of records with all about the chosen one beside it; or, while there is none, what belongs here.
class RecordList : public QWidget {
    Q_OBJECT
public:
    struct Words {
        QString name;   ///< of the list, for those who hear it
        QString add;    ///< "Add event"
        QString remove; ///< what deleting does, in a sentence
        QString empty;  ///< what belongs here
        QString first;  ///< the first step
    };
    enum class Editing { Allowed, ReadOnly };

    /// `rememberedAs`: under which name widths and the splitter are kept. `detail` stands beside the list; it may
    /// scroll.
    RecordList(const Words &words, Icon emptyIcon, const QList<TextRowsModel::Heading> &headings, QWidget *detail,
               Editing editing, const QString &rememberedAs, QWidget *parent = nullptr);

    void setRemove(std::function<Result<>(qint64 record)> remove) { m_remove = std::move(remove); }
    /// Asked when the empty state could show: a record that is being entered is not nothing.
    void setIsAdding(std::function<bool()> isAdding) { m_isAdding = std::move(isAdding); }
    /// Shows these lines. The current one stays if it is among them; else the first one becomes it.
    void showRows(std::vector<TextRow> rows);
    void setHeading(int column, const QString &title) { m_model->setHeading(column, title); }
    void addTool(QAction *action); ///< a button behind the others
    void addToolWidget(QWidget *widget);
    void setSummary(const QString &text);

    qint64 current() const;         ///< 0: none
    QList<qint64> selected() const; ///< in the order they stand in
    int rowCount() const { return m_model->rowCount(); }
    void select(qint64 record);
    void selectNothing();
    void say(const QString &problem);
    QTableView *table() const { return m_table; }

signals:
    void currentChanged(qint64 record); ///< 0: none
    void addWanted();
    void activated(qint64 record);

private:
    QWidget *makeList(const Words &words);
    void removeCurrent();
    void showEmptyOrList();

    Editing m_editing;
    std::function<Result<>(qint64)> m_remove;
    std::function<bool()> m_isAdding;
    TextRowsModel *m_model;
    GermanSortFilter *m_sorted;
    QStackedWidget *m_stack;
    SideBySide *m_splitter;
    FlowLayout *m_tools = nullptr;
    QTableView *m_table = nullptr;
    QAction *m_add = nullptr;
    QAction *m_removeAction = nullptr;
    ProblemLine *m_problem = nullptr;
    QLabel *m_summary = nullptr;
    bool m_isShowing = false; ///< rows are being replaced
};

} // namespace inko

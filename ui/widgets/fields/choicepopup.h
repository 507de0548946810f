#pragma once

#include "core/grid/entrynames.h"

#include <QFrame>
#include <QSet>

class QListWidget;

namespace inko {

/// The list below a field that is being typed into. It never takes the focus; the field moves its highlight.
class ChoicePopup : public QFrame {
    Q_OBJECT
public:
    enum class Marks { None, Check };

    /// Lies in the window of the field, over its other contents.
    explicit ChoicePopup(QWidget *window);

    /// Shows these; `offer` is the text that could become a new value, empty for none.
    void setRows(const QList<NamedValue> &values, Marks marks, const QSet<qint64> &marked, const QString &offer);
    int rowCount() const;
    void highlight(int row); ///< -1: none
    void moveHighlight(int by);
    /// What is highlighted; a value with id 0 is the offer.
    std::optional<NamedValue> highlighted() const;

    /// Opens below the field, or above it where there is more room.
    void openAt(const QWidget *field);

signals:
    void picked(const inko::NamedValue &value);

private:
    QListWidget *m_list;
    QList<NamedValue> m_values; ///< as listed; the offer, with id 0 and no key, comes last
};

} // namespace inko

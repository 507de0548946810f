#pragma once

#include "core/report/editions/documentdifferences.h"
#include "core/report/editions/editions.h"

#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QComboBox;
class QLabel;
class QListWidget;

namespace inko {

class ProblemLine;

/// A frozen edition: when and by whom, and what another one, or the document as it is now, says otherwise.
class EditionPane : public QWidget {
    Q_OBJECT
public:
    /// Makes the edition's document anew, from what the file says now.
    using MakeToday = std::function<Result<document::Document>(const Edition &)>;

    EditionPane(Store &store, MakeToday makeToday, QWidget *parent = nullptr);

    void showEdition(const Edition &edition);

signals:
    void deleteWanted();

private:
    void showOthers();
    void compare();
    Result<std::vector<document::Difference>> differences() const;
    void showDifferences(const std::vector<document::Difference> &differences);

    Store &m_store;
    MakeToday m_makeToday;
    std::optional<Edition> m_edition;
    QList<Edition> m_others; ///< that can be compared with it
    QLabel *m_name;
    QLabel *m_facts;
    QComboBox *m_other;
    QLabel *m_summary;
    QListWidget *m_differences;
    QAction *m_delete;
    ProblemLine *m_problem;
};

} // namespace inko

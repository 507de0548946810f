#pragma once

#include "ui/monitoring/satisfaction/satisfactionform.h"
#include "ui/widgets/tables/declaredparts.h"
#include "ui/widgets/tables/recorddetail.h"

#include <QSet>
#include <QStandardItemModel>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace inko {

class CountsModel;
class ProblemLine;

/// All about one satisfaction survey: its questions, the answers counted, and what they come to.
class SatisfactionDetail : public RecordDetail<SatisfactionSurvey, SatisfactionForm> {
    Q_OBJECT
public:
    explicit SatisfactionDetail(Workspace &workspace, QWidget *parent = nullptr);

    /// Counts the answers of a group apart: "sector: associations".
    void countApart(const QString &typed);

signals:
    void prepared(qint64 survey); ///< the one for the next year

private:
    void makeQuestions();
    QWidget *makeCounts();
    void makeResults();
    Result<> showParts() override;
    Result<> fillGroups(std::optional<Id<SatisfactionSurvey>> survey);
    Result<> showCounts();
    Result<> fillResults(std::optional<Id<SatisfactionSurvey>> survey);
    void addGroup();
    void askAgain();

    Workspace &m_workspace;
    QPushButton *m_again;
    DeclaredParts<SatisfactionSurvey, SatisfactionQuestion> *m_questions = nullptr;
    PartsEditor *m_questionsEditor = nullptr;
    QWidget *m_countsPane = nullptr;
    QComboBox *m_group = nullptr;
    QSet<std::pair<qint64, QStringList>> m_addedGroups; ///< by survey; those that may have no answers yet
    CountsModel *m_counts;
    QTableView *m_countsView = nullptr;
    ProblemLine *m_problem = nullptr;
    QLabel *m_resultsHeading;
    QStandardItemModel *m_results;
    QTableView *m_resultsView;
};

} // namespace inko

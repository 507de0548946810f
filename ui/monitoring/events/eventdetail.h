#pragma once

#include "ui/monitoring/events/eventform.h"
#include "ui/widgets/tables/declaredparts.h"
#include "ui/widgets/tables/recorddetail.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace inko {

class DateEdit;
class ProblemLine;

/// All about one event: its fields, its series, who came and what they said.
class EventDetail : public RecordDetail<Event, EventForm> {
    Q_OBJECT
public:
    explicit EventDetail(Workspace &workspace, QWidget *parent = nullptr);

private:
    QWidget *makeSeries();
    void makeGroups();
    void makeFeedback();
    Result<> showParts() override;
    void showHeading();
    void showSeries();
    void showFeedbackSum();
    void repeatOrEnd();
    void applyToLater();
    void say(const QString &problem);

    Workspace &m_workspace;
    QWidget *m_seriesPane = nullptr;
    QLabel *m_seriesText = nullptr;
    QComboBox *m_rhythm = nullptr;
    DateEdit *m_end = nullptr;
    QPushButton *m_repeat = nullptr;
    QPushButton *m_later = nullptr;
    ProblemLine *m_seriesProblem = nullptr;
    DeclaredParts<Event, EventGroup> *m_groups = nullptr;
    DeclaredParts<Event, EventFeedback> *m_feedback = nullptr;
    PartsEditor *m_groupsEditor = nullptr;
    PartsEditor *m_feedbackEditor = nullptr;
    QLabel *m_feedbackSum;
};

} // namespace inko

#pragma once

#include "ui/overview/yearoverview.h"
#include "ui/widgets/screen.h"

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace inko {

class CycleLine;
class LinkCard;
class ReturnBar;

/// Where the year stands and what is to be done today.
class TodayPage : public QWidget {
    Q_OBJECT
public:
    explicit TodayPage(Workspace &workspace, QWidget *parent = nullptr);

    void showOverview(const YearOverview &overview);

signals:
    void failed(const QString &message);
    void linkActivated(const Link &link);
    void roundWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeContent();
    QLayout *makeFigures();
    QLayout *makeFirstSteps();
    void showFigures(const YearOverview &overview);
    void showFirstSteps(const YearOverview &overview);
    void showToday(const YearOverview &overview);
    void showReturns(const YearOverview &overview);
    bool isNarrow() const;
    void arrangeFigures();
    void arrangeCards();

    Workspace &m_workspace;
    QLabel *m_title;
    CycleLine *m_cycle;
    QLabel *m_explanation;
    QWidget *m_figures;
    QLabel *m_returns;
    QLabel *m_persons;
    ReturnBar *m_bar;
    QLabel *m_words;
    QPushButton *m_addOrganisation;
    QPushButton *m_addGoal;
    QPushButton *m_openRound;
    QLabel *m_today;
    QGridLayout *m_cards;
    LinkCard *m_calls;
    LinkCard *m_milestones;
    LinkCard *m_incomplete;
    LinkCard *m_unanswered;
    LinkCard *m_values;
};

} // namespace inko

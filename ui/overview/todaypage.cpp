#include "ui/overview/todaypage.h"

#include "ui/overview/cycleline.h"
#include "ui/overview/linkcard.h"
#include "ui/overview/returnbar.h"
#include "ui/overview/yearcourse.h"
#include "ui/widgets/fields/daytext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

/// A card shows the first few; the rest is one click away.
constexpr int mostLines = 5;
/// Below this many letters' width what stands side by side lies below each other.
constexpr int narrowScreen = 110;

QLabel *enlarged(QLabel *label, double factor)
{
    QFont large = label->font();
    large.setPointSizeF(large.pointSizeF() * factor);
    large.setBold(true);
    label->setFont(large);
    return label;
}

QString shortDate(QDate date)
{
    return QLocale().toString(date, QLocale::ShortFormat);
}

/// The number to call and what was said the last time; when the call is due where nothing was said.
QString remarkOn(const DueCall &call, const QString &telephone)
{
    QStringList parts;
    if (!telephone.isEmpty())
        parts << u"☎ "_s + telephone;
    if (!call.last)
        parts << shortDate(*call.answer.callAgainOn);
    else
        parts << (call.last->note.isEmpty() ? FollowUps::nameOf(call.last->outcome) : call.last->note.simplified());
    return parts.join(u" · "_s);
}

} // namespace

TodayPage::TodayPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_title(enlarged(new QLabel(this), 1.6)), m_cycle(new CycleLine(this)),
      m_explanation(new QLabel(this)), m_figures(new QWidget(this)), m_returns(enlarged(new QLabel(this), 2.2)),
      m_persons(enlarged(new QLabel(this), 2.2)), m_bar(new ReturnBar(this)), m_words(new QLabel(this)),
      m_addOrganisation(new QPushButton(icon(Icon::Institutions), tr("Add the first &institution"), this)),
      m_addGoal(new QPushButton(icon(Icon::Goals), tr("Enter the first &goal"), this)),
      m_openRound(new QPushButton(icon(Icon::Returns), tr("&Open survey round…"), this)),
      m_today(enlarged(new QLabel(tr("Today"), this), 1.25)), m_cards(new QGridLayout), m_calls(new LinkCard(this)),
      m_milestones(new LinkCard(this)), m_incomplete(new LinkCard(this)), m_unanswered(new LinkCard(this)),
      m_values(new LinkCard(this))
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeContent());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    for (LinkCard *card : {m_calls, m_milestones, m_incomplete, m_unanswered, m_values})
        connect(card, &LinkCard::linkActivated, this, &TodayPage::linkActivated);
    connect(m_addOrganisation, &QPushButton::clicked, this, [this] { emit linkActivated({Place::Organisations, 0}); });
    connect(m_addGoal, &QPushButton::clicked, this, [this] { emit linkActivated({Place::Goals, 0}); });
    connect(m_openRound, &QPushButton::clicked, this, &TodayPage::roundWanted);
}

QWidget *TodayPage::makeContent()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    const int letters = fontMetrics().height();
    layout->setContentsMargins(letters * 3 / 2, letters, letters * 3 / 2, letters);
    layout->setSpacing(letters * 2 / 3);
    m_explanation->setWordWrap(true);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_figures->setLayout(makeFigures());
    for (LinkCard *card : {m_calls, m_unanswered, m_incomplete, m_milestones, m_values})
        card->setParent(content); // in the order of the day, whichever of them is shown first
    layout->addWidget(m_title);
    layout->addWidget(m_cycle);
    layout->addWidget(m_explanation);
    layout->addLayout(makeFirstSteps());
    layout->addWidget(m_figures);
    layout->addWidget(m_today);
    layout->addLayout(m_cards);
    layout->addStretch();
    return content;
}

QLayout *TodayPage::makeFigures()
{
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(0);
    auto *returns = new QLabel(tr("returns"), this);
    auto *persons = new QLabel(tr("persons who answered"), this);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(m_returns, 0, 0, Qt::AlignBottom);
    grid->addWidget(returns, 1, 0, Qt::AlignTop);
    grid->addWidget(m_persons, 0, 1, Qt::AlignBottom);
    grid->addWidget(persons, 1, 1, Qt::AlignTop);
    grid->setColumnStretch(2, 1);
    return grid;
}

QLayout *TodayPage::makeFirstSteps()
{
    auto *steps = new FlowLayout;
    steps->addWidget(m_addOrganisation);
    steps->addWidget(m_addGoal);
    steps->addWidget(m_openRound);
    return steps;
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeFigures();
    arrangeCards();
}

void TodayPage::showOverview(const YearOverview &overview)
{
    m_title->setText(tr("The year %1").arg(overview.year));
    m_cycle->showCourse(yearCourse(overview));
    m_explanation->setText(explain(overview));
    showFirstSteps(overview);
    showFigures(overview);
    showToday(overview);
    showReturns(overview);
    arrangeCards();
}

void TodayPage::showFirstSteps(const YearOverview &overview)
{
    const bool writable = !m_workspace.store().isReadOnly();
    m_addOrganisation->setVisible(writable && overview.organisations == 0);
    m_addGoal->setVisible(writable && overview.goals == 0);
    m_openRound->setVisible(writable && !overview.round && !overview.isOver);
}

void TodayPage::showFigures(const YearOverview &overview)
{
    m_figures->setVisible(overview.round.has_value());
    if (!overview.round)
        return;
    const SurveyFigures &figures = overview.figures;
    m_returns->setNum(figures.answered);
    m_persons->setNum(figures.persons);
    const double answered = figures.asked > 0 ? double(figures.answered) / figures.asked : 0;
    QStringList words{tr("%1 of %2 institutions have answered (%3 %).")
                          .arg(figures.answered)
                          .arg(figures.asked)
                          .arg(qRound(answered * 100))};
    double elapsed = -1;
    if (const auto deadline = overview.round->deadline) {
        const QString day = dayInWords(*deadline);
        words << (overview.today <= *deadline
                      ? tr("Answers are due by %1.").arg(day)
                      : tr("Answers were due by %1; %2 came in time.").arg(day).arg(figures.answeredInTime));
        const auto whole = double(overview.round->openedOn.daysTo(*deadline));
        elapsed = whole > 0 ? qBound(0.0, double(overview.round->openedOn.daysTo(overview.today)) / whole, 1.0) : 1;
    }
    if (figures.declined > 0)
        words << tr("%n declined.", nullptr, figures.declined);
    m_words->setText(words.join(u' '));
    m_bar->showShares(answered, elapsed, m_words->text());
}

void TodayPage::showToday(const YearOverview &overview)
{
    QList<LinkCard::Line> calls;
    for (const DueCall &call : overview.callsDue.mid(0, mostLines))
        calls << LinkCard::Line{overview.names.value(call.answer.organisation),
                                remarkOn(call, overview.telephones.value(call.answer.organisation)),
                                {Place::Returns, call.answer.id.value}};
    const auto callCount = static_cast<int>(overview.callsDue.size());
    m_calls->showLines(tr("%n call(s) due", nullptr, callCount), callCount, calls, {Place::Returns, 0});

    QList<LinkCard::Line> milestones;
    for (const Milestone &milestone : overview.overdueMilestones.mid(0, mostLines))
        milestones << LinkCard::Line{milestone.title, shortDate(milestone.dueOn), {Place::Goals, milestone.goal.value}};
    const auto milestoneCount = static_cast<int>(overview.overdueMilestones.size());
    m_milestones->showLines(tr("%n milestone(s) overdue", nullptr, milestoneCount), milestoneCount, milestones,
                            {Place::Goals, 0});

    QList<LinkCard::Line> values;
    for (const DueValue &due : overview.valuesDue.mid(0, mostLines))
        values << LinkCard::Line{
            overview.indicators.value(due.indicator), due.period.inWords(), {Place::Indicators, due.indicator.value}};
    const auto valueCount = static_cast<int>(overview.valuesDue.size());
    m_values->showLines(tr("%n indicator value(s) due", nullptr, valueCount), valueCount, values,
                        {Place::Indicators, 0});

    QList<LinkCard::Line> entries;
    const std::vector<Id<GridEntry>> first(
        overview.incompleteEntries.begin(),
        overview.incompleteEntries.begin() +
            std::min<std::ptrdiff_t>(mostLines, std::ssize(overview.incompleteEntries)));
    for (const GridEntry &entry : m_workspace.gridEntries().byIds(first).value_or(QList<GridEntry>()))
        entries << LinkCard::Line{entry.title.isEmpty() ? tr("(no title)") : entry.title,
                                  overview.names.value(entry.organisation),
                                  {Place::Grid, entry.id.value}};
    const auto entryCount = static_cast<int>(overview.incompleteEntries.size());
    m_incomplete->showLines(tr("%n grid entry(s) with something missing", nullptr, entryCount), entryCount, entries,
                            {Place::Grid, 0});
}

void TodayPage::showReturns(const YearOverview &overview)
{
    QList<LinkCard::Line> lines;
    int total = 0;
    if (overview.round && !overview.isOver) {
        total = static_cast<int>(overview.figures.open.size());
        for (Id<Organisation> organisation : overview.figures.open.mid(0, mostLines)) {
            const auto answer = m_workspace.survey().returnOf(overview.round->id, organisation);
            if (answer && *answer)
                lines << LinkCard::Line{overview.names.value(organisation),
                                        Survey::nameOf((*answer)->state),
                                        {Place::Returns, (*answer)->id.value}};
        }
    }
    m_unanswered->showLines(tr("%n institution(s) have not answered", nullptr, total), total, lines,
                            {Place::Returns, 0});
}

bool TodayPage::isNarrow() const
{
    return width() < fontMetrics().averageCharWidth() * narrowScreen;
}

void TodayPage::arrangeFigures()
{
    auto *grid = static_cast<QGridLayout *>(m_figures->layout());
    grid->setHorizontalSpacing(isNarrow() ? fontMetrics().height() / 2 : fontMetrics().height() * 2);
    grid->removeWidget(m_bar);
    grid->removeWidget(m_words);
    if (isNarrow()) {
        grid->addWidget(m_bar, 2, 0, 1, 3);
        grid->addWidget(m_words, 3, 0, 1, 3);
    } else {
        grid->addWidget(m_bar, 0, 2, Qt::AlignVCenter);
        grid->addWidget(m_words, 1, 2, Qt::AlignTop);
    }
}

void TodayPage::arrangeCards()
{
    const int columns = isNarrow() ? 1 : 2;
    int shown = 0;
    for (LinkCard *card : {m_calls, m_unanswered, m_incomplete, m_milestones, m_values}) {
        m_cards->removeWidget(card);
        if (!card->isHidden()) {
            m_cards->addWidget(card, shown / columns, shown % columns);
            ++shown;
        }
    }
    m_cards->setColumnStretch(0, 1);
    m_cards->setColumnStretch(1, columns == 2 && shown > 1 ? 1 : 0);
    m_today->setText(shown > 0 ? tr("Today") : tr("Today: nothing is waiting"));
}

} // namespace inko

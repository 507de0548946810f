#include "ui/overview/yearpage.h"

#include "ui/widgets/fields/moneytext.h"
#include "ui/widgets/headline.h"
#include "ui/widgets/messageline.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

std::optional<Icon> markOf(StepStanding::State state)
{
    switch (state) {
    case StepStanding::State::Done: return Icon::Done;
    case StepStanding::State::Current: return Icon::OnTrack;
    case StepStanding::State::Overdue: return Icon::Behind;
    case StepStanding::State::ToCome: break;
    }
    return {};
}

/// "03.08.26 – 14.08.26"
QString spanText(const StepStanding &standing)
{
    QStringList days{shortDayText(standing.from), shortDayText(standing.until)};
    days.removeAll(QString());
    days.removeDuplicates();
    return days.join(u" – "_s);
}

/// "24 h, 380 €": what it took; empty for nothing.
QString costText(const EffortSum &cost)
{
    QStringList parts;
    if (cost.hours > 0)
        parts << YearPage::tr("%1 h").arg(numberText(cost.hours));
    if (cost.costs != Money())
        parts << u"%1 €"_s.arg(moneyText(cost.costs));
    return parts.join(u", "_s);
}

} // namespace

YearPage::YearPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_heading(headline({}, 1.3, this)), m_facts(new QLabel(this)),
      m_form(new StepForm(workspace, this)), m_go(new QPushButton(tr("&Go there"), this)),
      m_list(new RecordList({tr("Steps of the year"), {}, {}, {}, {}}, Icon::Overview,
                            {{tr("Step"), 18}, {tr("When"), 17}, {tr("State"), 9}, {tr("So far"), 13}}, makeDetail(),
                            RecordList::Editing::ReadOnly, u"overview/year"_s, this)),
      m_next(new QPushButton(icon(Icon::Calendar), {}, this)), m_message(new MessageLine(this))
{
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_next->setToolTip(tr("Steps and sessions a year later, on the same weekday and off holidays, with your hints"));
    connect(m_list, &RecordList::currentChanged, this, &YearPage::showStep);
    connect(m_list, &RecordList::activated, this, [this] { m_form->focusTitle(); });
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (current())
            emit linkActivated(current()->link);
    });
    connect(m_next, &QPushButton::clicked, this, &YearPage::planNextYear);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_message);
    layout->addWidget(m_next, 0, Qt::AlignLeft);
}

YearPage::~YearPage()
{
    hide(); // a field that still has the focus is saved while all that it needs is there
    m_form->commit();
}

QWidget *YearPage::makeDetail()
{
    auto *detail = new QWidget(this);
    auto *layout = new QVBoxLayout(detail);
    layout->setContentsMargins(fontMetrics().height() / 2, 0, fontMetrics().height() / 2, 0);
    layout->addWidget(m_heading);
    layout->addWidget(m_facts);
    layout->addWidget(m_go, 0, Qt::AlignLeft);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addWidget(m_form);
    layout->addStretch(1);
    return detail;
}

void YearPage::hideEvent(QHideEvent *event)
{
    m_form->commit();
    QWidget::hideEvent(event);
}

void YearPage::showOverview(const YearOverview &overview)
{
    if (overview.year != m_year) {
        m_form->commit();
        m_message->clear();
        m_form->showNothing();
    }
    m_year = overview.year;
    m_course = yearCourse(overview);
    EffortSum all;
    std::vector<TextRow> rows;
    for (const StepStanding &standing : m_course) {
        all += standing.cost;
        TextRow row{
            static_cast<qint64>(rows.size()) + 1,
            {Efforts::nameOf(standing.plan.step), spanText(standing), nameOf(standing.state), costText(standing.cost)},
            {static_cast<int>(rows.size()), standing.from ? QVariant(*standing.from) : QVariant(),
             static_cast<int>(standing.state), standing.cost.hours}};
        row.mark = markOf(standing.state);
        rows.push_back(row);
    }
    m_list->showRows(std::move(rows));
    m_list->setSummary(tr("So far: %1").arg(all == EffortSum() ? u"–"_s : costText(all)));
    showStep();
    showTemplate();
}

const StepStanding *YearPage::current() const
{
    const qint64 place = m_list->current() - 1;
    return place >= 0 && place < m_course.size() ? &m_course[place] : nullptr;
}

void YearPage::showStep()
{
    const StepStanding *standing = current();
    m_go->setEnabled(standing);
    if (!standing) {
        m_form->showNothing();
        return;
    }
    m_heading->setText(Efforts::nameOf(standing->plan.step));
    m_facts->setText(standing->facts.join(u'\n'));
    m_facts->setVisible(!standing->facts.isEmpty());
    if (standing->plan.id.isValid()) {
        if (const Result<> shown = m_form->showRecord(standing->plan.id); !shown)
            emit failed(shown.error().message);
    } else if (!m_form->isNew() || m_form->record()->step != standing->plan.step ||
               m_form->record()->year != standing->plan.year)
        m_form->showNew(standing->plan);
}

void YearPage::showTemplate()
{
    const auto planned = m_workspace.yearPlan().templateFrom(m_year);
    m_next->setText(tr("Plan %1 like this &year").arg(m_year + 1));
    m_next->setEnabled(planned && !planned->isEmpty() && !m_workspace.store().isReadOnly());
}

void YearPage::planNextYear()
{
    m_form->commit();
    const auto made = m_workspace.yearPlan().continueInto(m_year + 1);
    if (!made) {
        m_message->showMessage(Icon::Warning, made.error().message);
        return;
    }
    m_list->table()->setFocus(Qt::OtherFocusReason); // there is nothing more to plan, and so no button to stay on
    QStringList parts{tr("%n step(s) planned.", nullptr, static_cast<int>(made->steps.size())),
                      tr("%n session(s) planned.", nullptr, static_cast<int>(made->sessions.size()))};
    m_message->showMessage(Icon::Done, u"%1: %2"_s.arg(m_year + 1).arg(parts.join(u' ')));
}

} // namespace inko

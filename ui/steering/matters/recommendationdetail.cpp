#include "ui/steering/matters/recommendationdetail.h"

#include <QListWidget>

namespace inko {

using namespace Qt::StringLiterals;

RecommendationDetail::RecommendationDetail(Workspace &workspace, QWidget *parent)
    : RecordDetail(new RecommendationForm(workspace), parent), m_workspace(workspace),
      m_sessionsHeading(headline(tr("On the agenda of"), 1.1, this)), m_sessions(new QListWidget(this))
{
    makeSteps();
    m_sessions->setAccessibleName(m_sessionsHeading->text());
    m_sessions->setMaximumHeight(fontMetrics().height() * 7);
    connect(m_sessions, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *line) { emit sessionWanted(line->data(Qt::UserRole).toLongLong()); });
    m_layout->addSpacing(space());
    m_layout->addWidget(m_stepsEditor);
    m_layout->addSpacing(space());
    m_layout->addWidget(m_sessionsHeading);
    m_layout->addWidget(m_sessions);
    m_layout->addStretch(1);
}

void RecommendationDetail::makeSteps()
{
    using State = Recommendation::State;
    const bool isReadOnly = m_workspace.store().isReadOnly();
    const QDate today = m_workspace.store().now().toLocalTime().date();
    PartColumn<RecommendationStep> day{
        tr("Day"), 11,
        [](const RecommendationStep &step) { return step.day.isValid() ? dayText(step.day) : QString(); },
        [today](RecommendationStep &step, const QString &typed) {
            return readDay(typed, today).map([&](std::optional<QDate> read) { step.day = read.value_or(QDate()); });
        }};
    day.isDay = true;
    m_steps = new DeclaredParts<Recommendation, RecommendationStep>(
        isReadOnly,
        {day,
         partcolumns::choice<RecommendationStep, State>(
             tr("What became of it"), 20,
             {State::PassedOn, State::Adopted, State::Changed, State::Rejected, State::Postponed, State::CarriedOut},
             &Matters::nameOf, &RecommendationStep::state),
         partcolumns::line(tr("Note"), 30, &RecommendationStep::note)},
        {[this](Id<Recommendation> one) { return m_workspace.matters().stepsOf(one); },
         [this](RecommendationStep added, Id<Recommendation> one) {
             added.recommendation = one;
             return m_workspace.matters().add(added).map([](const RecommendationStep &) {});
         },
         [this](const RecommendationStep &changed) { return m_workspace.matters().update(changed); },
         [this](const RecommendationStep &removed) { return m_workspace.matters().remove(removed.id); },
         [](const RecommendationStep &step) { return step.day.isValid() ? QString() : tr("Enter the day."); },
         tr("Another day …")},
        this);
    m_stepsEditor = editorOf(m_steps, {tr("What became of it"), tr("Add a day"), tr("Remove the selected day")},
                             isReadOnly, today, u"matters/steps"_s, this);
}

Result<> RecommendationDetail::showParts()
{
    const auto shown = m_form->shown();
    m_heading->setText(m_form->isNew() ? tr("New recommendation") : shown ? m_form->record()->title : QString());
    m_stepsEditor->setVisible(shown.has_value());
    return m_steps->showPartsOf(shown).and_then([this] { return showSessions(); });
}

bool RecommendationDetail::wasDecidedUnder(Id<AgendaItem> item) const
{
    return std::ranges::any_of(m_steps->parts(), [item](const auto &row) { return row.record.agendaItem == item; });
}

Result<> RecommendationDetail::showSessions()
{
    m_sessions->clear();
    const auto items = m_workspace.sessions().items();
    const auto sessions = m_workspace.sessions().all();
    const auto bodies = m_workspace.bodies().all();
    if (const auto error = firstErrorOf(items, sessions, bodies))
        return fail(*error);
    for (const Session &session : *sessions) {
        for (const AgendaItem &item : *items) {
            const bool isAbout = m_form->shown() && item.session == session.id &&
                                 (item.recommendations.contains(*m_form->shown()) ||
                                  m_form->record()->agendaItem == item.id || wasDecidedUnder(item.id));
            const auto body = std::ranges::find(*bodies, session.body, &Body::id);
            if (!isAbout || body == bodies->cend())
                continue;
            QString text = u"%1: %2"_s.arg(titleOf(session, *body), item.title);
            if (item.outcome != AgendaItem::Outcome::None)
                text += u" – "_s + Sessions::nameOf(item.outcome);
            auto *line = new QListWidgetItem(text, m_sessions);
            line->setData(Qt::UserRole, session.id.value);
        }
    }
    m_sessions->setVisible(m_sessions->count() > 0);
    m_sessionsHeading->setVisible(m_sessions->count() > 0);
    return {};
}

} // namespace inko

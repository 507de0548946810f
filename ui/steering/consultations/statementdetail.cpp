#include "ui/steering/consultations/statementdetail.h"

#include "core/steering/consultations/statementresults.h"
#include "ui/widgets/fields/problemline.h"

#include <QListWidget>
#include <QMenu>
#include <QPushButton>

namespace inko {

StatementDetail::StatementDetail(Workspace &workspace, QWidget *parent)
    : RecordDetail(new StatementForm(workspace), parent), m_workspace(workspace), m_together(new QLabel(this)),
      m_make(new QPushButton(tr("&Make of it"), this)), m_problem(new ProblemLine(this)),
      m_becameHeading(headline(tr("It became"), 1.1, this)), m_became(new QListWidget(this))
{
    m_heading->setWordWrap(true);
    m_together->setWordWrap(true);
    m_became->setAccessibleName(m_becameHeading->text());
    m_became->setMaximumHeight(fontMetrics().height() * 6);
    connect(m_became, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *line) { emit linkActivated(m_links.value(m_became->row(line))); });
    makeMenu();
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_make);
    tools->addStretch(1);
    m_layout->addWidget(m_together);
    m_layout->addSpacing(space());
    m_layout->addLayout(tools);
    m_layout->addWidget(m_problem);
    m_layout->addWidget(m_becameHeading);
    m_layout->addWidget(m_became);
    m_layout->addStretch(1);
}

void StatementDetail::makeMenu()
{
    auto *menu = new QMenu(this);
    const auto add = [&](const QString &words, Outcome what) {
        menu->addAction(words, this, [this, what] { make(what); });
    };
    add(tr("A &goal"), Outcome::Goal);
    add(tr("An &indicator"), Outcome::Indicator);
    add(tr("A &task"), Outcome::Task);
    add(tr("A t&opic for a session"), Outcome::Topic);
    add(tr("A &demand"), Outcome::Demand);
    m_make->setMenu(menu);
    m_make->setEnabled(!m_workspace.store().isReadOnly());
}

Result<Id<Concept>> StatementDetail::firstConcept() const
{
    return m_workspace.goals().concepts().and_then([](const QList<Concept> &concepts) -> Result<Id<Concept>> {
        if (concepts.isEmpty())
            return fail(Error::Code::Invalid, tr("First add the concept under Goals that the goal belongs to."));
        return concepts.front().id;
    });
}

void StatementDetail::make(Outcome what)
{
    m_form->commit();
    const auto shown = m_form->shown();
    if (!shown)
        return;
    StatementResults results(m_workspace.store());
    const auto done = [](const auto &) {};
    Result<> made;
    switch (what) {
    case Outcome::Goal:
        made = firstConcept().and_then([&](Id<Concept> one) { return results.makeGoal(*shown, one); }).map(done);
        break;
    case Outcome::Indicator: made = results.makeIndicator(*shown).map(done); break;
    case Outcome::Task: made = results.makeTask(*shown).map(done); break;
    case Outcome::Topic: made = results.makeTopic(*shown).map(done); break;
    case Outcome::Demand: made = results.makeDemand(*shown).map(done); break;
    }
    m_problem->say(made ? QString() : made.error().message);
}

Result<QString> StatementDetail::togetherWith(const Statement &statement) const
{
    if (!statement.group)
        return QString();
    const auto group = m_workspace.store().table<StatementGroup>().byId(*statement.group);
    const auto all = m_workspace.consultations().statementsOf(statement.consultation);
    if (const auto error = firstErrorOf(group, all))
        return fail(*error);
    const auto others = static_cast<int>(std::ranges::count(*all, statement.group, &Statement::group)) - 1;
    return group->kind == StatementGroup::Kind::Tension
               ? tr("In tension with %n other(s): %1", nullptr, others).arg(group->title)
               : tr("Much the same as %n other(s): %1", nullptr, others).arg(group->title);
}

Result<> StatementDetail::showBecame(const Statement &statement)
{
    m_links.clear();
    m_became->clear();
    const auto show = [this]<class T>(const QString &words, const std::optional<Id<T>> &made, Link link) -> Result<> {
        if (!made)
            return {};
        return m_workspace.store().table<T>().byId(*made).map([&](const T &record) {
            m_became->addItem(words.arg(record.title));
            m_links << link;
        });
    };
    const qint64 goal = statement.becameGoal.value_or(Id<Goal>()).value;
    const qint64 indicator = statement.becameIndicator.value_or(Id<Indicator>()).value;
    return show(tr("Goal: %1"), statement.becameGoal, {Place::Goals, goal})
        .and_then([&] {
            return show(tr("Indicator: %1"), statement.becameIndicator, {Place::Indicators, indicator});
        })
        .and_then([&] {
            return show(tr("Task: %1"), statement.becameTask, {Place::Matters, 0});
        })
        .and_then([&] {
            return show(tr("Topic for a session: %1"), statement.becameTopic, {Place::Matters, 0});
        })
        .and_then([&] {
            return show(tr("Demand: %1"), statement.becameDemand, {Place::Coverage, 0});
        });
}

Result<> StatementDetail::showParts()
{
    const auto shown = m_form->shown();
    m_problem->say({});
    m_heading->setText(m_form->isNew() ? tr("New statement") : shown ? titleOf(*m_form->record()) : QString());
    m_make->setVisible(shown.has_value());
    const Statement statement = shown ? *m_form->record() : Statement();
    const auto together = togetherWith(statement);
    const auto became = showBecame(statement);
    if (const auto error = firstErrorOf(together, became))
        return fail(*error);
    m_together->setText(*together);
    m_together->setVisible(!together->isEmpty());
    m_became->setVisible(m_became->count() > 0);
    m_becameHeading->setVisible(m_became->count() > 0);
    return {};
}

} // namespace inko

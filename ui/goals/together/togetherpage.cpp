#include "ui/goals/together/togetherpage.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

TogetherPage::TogetherPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_shown(new QComboBox(this)), m_counts(new QLabel(this))
{
    m_shown->addItem(tr("All relations"), static_cast<int>(Shown::All));
    m_shown->addItem(tr("Open contradictions"), static_cast<int>(Shown::OpenContradictions));
    m_shown->addItem(tr("Settled contradictions"), static_cast<int>(Shown::Settled));
    m_shown->addItem(tr("Across concepts"), static_cast<int>(Shown::AcrossConcepts));
    m_shown->setAccessibleName(tr("Which relations are shown"));
    connect(m_shown, &QComboBox::currentIndexChanged, this, &TogetherPage::refresh);
    m_counts->setWordWrap(true);
    makeTable();
    auto *head = new QHBoxLayout;
    head->addWidget(m_shown);
    head->addWidget(m_counts, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_editor, 1);
}

void TogetherPage::makeTable()
{
    using Kind = GoalRelation::Kind;
    const auto names = [this] { return m_goals.all(); };
    const QDate today = m_workspace.store().now().toLocalTime().date();
    const bool isReadOnly = m_workspace.store().isReadOnly();
    QList<PartColumn<GoalRelation>> columns{
        {tr("Goal"), 26, [this](const GoalRelation &one) { return m_goals.of(one.goal); },
         [this](GoalRelation &one, const QString &typed) {
             return m_goals.read(typed).map([&](Id<Goal> goal) { one.goal = goal; });
         },
         Qt::AlignLeading, names},
        {tr("Concept"), 12, [this](const GoalRelation &one) { return conceptOf(one.goal); }},
        partcolumns::choice<GoalRelation, Kind>(tr("Relation"), 12, {Kind::Supports, Kind::SameAs, Kind::Contradicts},
                                                &Goals::nameOf, &GoalRelation::kind),
        {tr("Other goal"), 26, [this](const GoalRelation &one) { return m_goals.of(one.otherGoal); },
         [this](GoalRelation &one, const QString &typed) {
             return m_goals.read(typed).map([&](Id<Goal> goal) { one.otherGoal = goal; });
         },
         Qt::AlignLeading, names},
        {tr("Concept of the other"), 12, [this](const GoalRelation &one) { return conceptOf(one.otherGoal); }},
        partcolumns::line(tr("Who has to settle it"), 14, &GoalRelation::settledBy),
        partcolumns::line(tr("Settled in"), 12, &GoalRelation::settledIn),
        partcolumns::day(tr("Settled on"), 10, today, &GoalRelation::settledOn),
        partcolumns::line(tr("Note"), 16, &GoalRelation::note)};
    m_relations = new DeclaredParts<EveryGoal, GoalRelation>(
        isReadOnly, columns,
        {[this](Id<EveryGoal>) { return read(); },
         [this](const GoalRelation &added, Id<EveryGoal>) {
             return m_workspace.goals().add(added).map([](const GoalRelation &) {});
         },
         [this](const GoalRelation &changed) { return m_workspace.goals().update(changed); },
         [this](const GoalRelation &removed) { return m_workspace.goals().remove(removed.id); },
         [](const GoalRelation &one) {
             return one.goal.isValid() && one.otherGoal.isValid() ? QString()
                                                                  : tr("The new relation needs both goals.");
         },
         tr("New relation …")},
        this);
    m_editor =
        editorOf(m_relations, {tr("Goals read together"), tr("Add a relation"), tr("Remove the selected relation")},
                 isReadOnly, today, u"goals/together"_s, this);
    m_editor->setFilling();
}

void TogetherPage::refresh()
{
    const auto goals = m_workspace.goals().all();
    const auto concepts = m_workspace.goals().concepts();
    const auto relations = m_workspace.goals().relations();
    if (const auto error = firstErrorOf(goals, concepts, relations)) {
        emit failed(error->message);
        return;
    }
    m_goals = GoalTexts(*goals);
    m_concepts.clear();
    for (const Concept &document : *concepts)
        m_concepts.insert(document.id, document.title);
    if (const Result<> shown =
            m_relations->showPartsOf(Id<EveryGoal>{1}).and_then([&] { return m_relations->reload(); });
        !shown)
        emit failed(shown.error().message);
    const auto open = std::ranges::count_if(*relations, &GoalRelation::isOpen);
    m_counts->setText(tr("%n relation(s)", nullptr, static_cast<int>(relations->size())) + u" · "_s +
                      tr("%n open contradictions", nullptr, static_cast<int>(open)));
}

Result<QList<GoalRelation>> TogetherPage::read() const
{
    return m_workspace.goals().relations().map([this](QList<GoalRelation> relations) {
        const auto which = static_cast<Shown>(m_shown->currentData().toInt());
        relations.removeIf([&](const GoalRelation &one) {
            switch (which) {
            case Shown::All: return false;
            case Shown::OpenContradictions: return !one.isOpen();
            case Shown::Settled: return !one.settledOn;
            case Shown::AcrossConcepts: return conceptOf(one.goal) == conceptOf(one.otherGoal);
            }
            return false;
        });
        return relations;
    });
}

QString TogetherPage::conceptOf(Id<Goal> goal) const
{
    const Goal *found = m_goals.goal(goal);
    return found ? m_concepts.value(found->concept_) : QString();
}

} // namespace inko

#include "core/exchange/columns/goalnumbers.h"
#include "core/exchange/rows/tablerules.h"
#include "core/exchange/tables/tables.h"
#include "core/goals/goalrules.h"

namespace inko::tables {

using namespace Qt::StringLiterals;

namespace {

using Use = TableColumn<Goal>::Use;

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::tables", text);
}

const Words<Goal::Level> &levels()
{
    static const Words<Goal::Level> words = {{Goal::Level::Guiding, {u"Leitziel"_s, u"Guiding goal"_s}},
                                             {Goal::Level::Action, {u"Handlungsziel"_s, u"Action goal"_s}},
                                             {Goal::Level::Annual, {u"Jahresziel"_s, u"Annual goal"_s}}};
    return words;
}

const Words<Goal::Status> &statuses()
{
    static const Words<Goal::Status> words = {
        {Goal::Status::Proposed, {u"vorgeschlagen"_s, u"proposed"_s}},
        {Goal::Status::Discussed, {u"beraten"_s, u"discussed"_s}},
        {Goal::Status::Adopted, {u"beschlossen"_s, u"adopted"_s}},
        {Goal::Status::Reached, {u"erreicht"_s, u"reached"_s}},
        {Goal::Status::PartlyReached, {u"teilweise erreicht"_s, u"partly reached"_s}},
        {Goal::Status::NotReached, {u"nicht erreicht"_s, u"not reached"_s}},
        {Goal::Status::CarriedOn, {u"fortgeführt"_s, u"carried on"_s}}};
    return words;
}

CellResult<> readConcept(Goal &goal, const QString &cell, ImportContext &context)
{
    return cells::concept_(cell, context).map([&](Id<Concept> document) { goal.concept_ = document; });
}

CellResult<> readNumber(Goal &goal, const QString &cell, ImportContext &)
{
    goal.number = goalnumbers::asNumbered(cell);
    return {};
}

CellResult<> readParent(Goal &goal, const QString &cell, ImportContext &context)
{
    goal.parent.reset();
    if (cells::saysNothing(cell))
        return {};
    const Id<Goal> parent = goalnumbers::find(cell, context.draft);
    if (!parent.isValid())
        return refuseCell(tr("There is no goal with this number above. A goal's row comes after the one it is under."));
    goal.parent = parent;
    return {};
}

CellResult<> readContinued(Goal &goal, const QString &cell, ImportContext &context)
{
    goal.continues.reset();
    if (cells::saysNothing(cell))
        return {};
    const Id<Goal> earlier = goalnumbers::find(cell, context.draft);
    if (!earlier.isValid())
        return refuseCell(
            tr("There is no goal with this number above. A goal's row comes after the one it carries on."));
    goal.continues = earlier;
    return {};
}

/// A cell that says nothing leaves it as it is: goals are shown.
CellResult<> readShown(Goal &goal, const QString &cell, ImportContext &)
{
    if (cells::isBlank(cell))
        return {};
    return cells::yesOrNo(cell).map([&](bool shown) { goal.isShown = shown; });
}

QList<Goal> allGoals(const Draft &draft)
{
    QList<Goal> goals;
    for (const auto &entry : draft.table<Goal>().entries())
        goals << entry.record;
    return goals;
}

int placeAfterSiblings(const Goal &goal, const Draft &draft)
{
    return draft.table<Goal>().placeAfter([&](const Goal &other) {
        return other.id != goal.id && other.concept_ == goal.concept_ && other.parent == goal.parent;
    });
}

RowResult<> checkParent(const Goal &goal, const Draft &draft)
{
    const Goal &parent = draft.table<Goal>().at(*goal.parent);
    const Result<> stands = goalrules::checkCircle(goal, parent, allGoals(draft)).and_then([&] {
        return goalrules::checkParent(goal, parent);
    });
    return stands ? RowResult<>() : refuseRow(u"Übergeordnet"_s, parent.number, stands.error().message);
}

RowResult<> checkChildren(const Goal &goal, const Draft &draft)
{
    for (const Goal &child : allGoals(draft)) {
        if (child.parent != goal.id)
            continue;
        if (const Result<> stays = goalrules::checkChildConcept(goal, child); !stays)
            return refuseRow(u"Konzept"_s, {}, stays.error().message);
        if (const Result<> stays = goalrules::checkChildLevel(goal, child); !stays)
            return refuseRow(u"Ebene"_s, levels().written(goal.level), stays.error().message);
    }
    return {};
}

/// Does it stand elsewhere than before, or on another level?
bool moves(const Goal &goal, const Goal &before)
{
    return before.parent != goal.parent || before.concept_ != goal.concept_ || before.level != goal.level;
}

RowResult<> check(Goal &goal, const std::optional<Goal> &before, ImportContext &context)
{
    if (const Result<> checked = goalrules::checkNumber(goal.number); !checked)
        return refuseRow(u"Nummer"_s, goal.number, checked.error().message);
    if (const Result<> checked = goalrules::checkYear(goal); !checked)
        return refuseRow(u"Jahr"_s, goal.year ? QString::number(*goal.year) : QString(), checked.error().message);
    if (const Result<> checked = goalrules::checkAdoption(goal, context.today); !checked)
        return refuseRow(u"Beschlossen am"_s, goal.adoptedOn->toString(Qt::ISODate), checked.error().message);
    if (goal.continues) {
        const Goal &earlier = context.draft.table<Goal>().at(*goal.continues);
        if (const Result<> checked = goalrules::checkContinues(goal, earlier); !checked)
            return refuseRow(u"Führt fort"_s, earlier.number, checked.error().message);
    }
    if (goal.parent) {
        if (const RowResult<> stands = checkParent(goal, context.draft); !stands)
            return stands;
    }
    if (before && moves(goal, *before)) {
        if (const RowResult<> stay = checkChildren(goal, context.draft); !stay)
            return stay;
    }
    if (!before || before->parent != goal.parent || before->concept_ != goal.concept_)
        goal.position = placeAfterSiblings(goal, context.draft);
    return {};
}

} // namespace

TableKind goals()
{
    return kindWith(
        QT_TRANSLATE_NOOP("inko::tables", "Goals"),
        recordRules<Goal>(
            {{{u"Konzept"_s, u"Concept"_s}, Use::Required, &readConcept, {}},
             {{u"Nummer"_s, u"Number"_s}, Use::Identifying, &readNumber, {}},
             columns::word({u"Ebene"_s, u"Level"_s}, Use::Required, &Goal::level, levels()),
             columns::line({u"Titel"_s, u"Title"_s}, Use::Required, &Goal::title),
             columns::text({u"Beschreibung"_s, u"Description"_s}, Use::Optional, &Goal::description),
             {{u"Übergeordnet"_s, u"Parent"_s}, Use::Optional, &readParent, {}},
             columns::year({u"Jahr"_s, u"Year"_s}, Use::Optional, &Goal::year),
             columns::number({u"Priorität"_s, u"Priority"_s}, Use::Optional, &Goal::priority, 1, 99),
             columns::word({u"Stand"_s, u"Status"_s}, Use::Optional, &Goal::status, statuses()),
             columns::number({u"Punkte"_s, u"Points"_s}, Use::Optional, &Goal::points, 0, 99999),
             columns::organisation({u"Verantwortlich"_s, u"Responsible"_s}, &Goal::responsible),
             columns::line({u"Beschlossen in"_s, u"Adopted by"_s}, Use::Optional, &Goal::adoptedBy),
             columns::day({u"Beschlossen am"_s, u"Adopted on"_s}, &Goal::adoptedOn),
             columns::text({u"Ergebnis"_s, u"Outcome"_s}, Use::Optional, &Goal::outcome),
             {{u"Führt fort"_s, u"Continues"_s}, Use::Optional, &readContinued, {}},
             {{u"Im Bericht"_s, u"In the report"_s}, Use::Optional, &readShown, {}},
             columns::line({u"Bezug zur Integration"_s, u"Tie to integration"_s}, Use::Optional, &Goal::whyShown)},
            &check));
}

} // namespace inko::tables

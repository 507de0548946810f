#include "core/exchange/tables/tablerows.h"
#include "core/exchange/tables/tables.h"

namespace inko::tables {

using namespace Qt::StringLiterals;

namespace {

using Use = TableColumn<Goal>::Use;

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::tables", text);
}

QList<Word<Goal::Level>> levels()
{
    return {{Goal::Level::Guiding, {u"Leitziel"_s, u"Guiding goal"_s}},
            {Goal::Level::Action, {u"Handlungsziel"_s, u"Action goal"_s}},
            {Goal::Level::Annual, {u"Jahresziel"_s, u"Annual goal"_s}}};
}

QList<Word<Goal::Status>> statuses()
{
    return {{Goal::Status::Proposed, {u"vorgeschlagen"_s, u"proposed"_s}},
            {Goal::Status::Adopted, {u"beschlossen"_s, u"adopted"_s}},
            {Goal::Status::Reached, {u"erreicht"_s, u"reached"_s}},
            {Goal::Status::PartlyReached, {u"teilweise erreicht"_s, u"partly reached"_s}},
            {Goal::Status::NotReached, {u"nicht erreicht"_s, u"not reached"_s}}};
}

CellResult readConcept(Goal &goal, const QString &cell, ImportContext &context)
{
    return cells::concept_(cell, context).map([&](Id<Concept> document) { goal.concept_ = document; });
}

CellResult readParent(Goal &goal, const QString &cell, ImportContext &context)
{
    goal.parent.reset();
    if (cell.trimmed().isEmpty())
        return {};
    const Id<Goal> parent = context.draft.table<Goal>().find(draftkeys::ofNumber(cell));
    if (!parent.isValid())
        return refuseCell(tr("There is no goal with this number above. A goal's row comes after the one it is under."));
    goal.parent = parent;
    return {};
}

CellResult readYear(Goal &goal, const QString &cell, ImportContext &)
{
    return cells::wholeNumber(cell, 1900, 2200).map([&](std::optional<int> year) { goal.year = year; });
}

CellResult readPriority(Goal &goal, const QString &cell, ImportContext &)
{
    return cells::wholeNumber(cell, 1, 99).map([&](std::optional<int> priority) { goal.priority = priority; });
}

/// A goal may be moved, but not under itself.
bool isUnderItself(const Goal &goal, const Draft &draft)
{
    const auto &goals = draft.table<Goal>();
    std::optional<Id<Goal>> above = goal.parent;
    for (size_t step = 0; above && step <= goals.size(); ++step) {
        if (*above == goal.id)
            return true;
        above = goals.at(*above).parent;
    }
    return false;
}

int lastAmongSiblings(const Goal &goal, const Draft &draft)
{
    int position = 0;
    for (const auto &entry : draft.table<Goal>().entries()) {
        const Goal &other = entry.record;
        if (other.id != goal.id && other.concept_ == goal.concept_ && other.parent == goal.parent)
            position = qMax(position, other.position + 1);
    }
    return position;
}

RowResult<> check(Goal &goal, const std::optional<Goal> &before, ImportContext &context)
{
    if (goal.number.contains(u';'))
        return refuseRow(u"Nummer"_s, goal.number, tr("A semicolon separates several numbers; use another sign."));
    if (goal.level == Goal::Level::Annual && !goal.year)
        return refuseRow(u"Jahr"_s, {}, tr("An annual goal belongs to a year. Enter it."));
    if (goal.level != Goal::Level::Annual && goal.year)
        return refuseRow(u"Jahr"_s, QString::number(*goal.year), tr("Only annual goals have a year. Leave it empty."));
    if (goal.parent) {
        const Goal &parent = context.draft.table<Goal>().at(*goal.parent);
        if (parent.concept_ != goal.concept_)
            return refuseRow(u"Übergeordnet"_s, parent.number, tr("The goal above belongs to another concept."));
        if (parent.level >= goal.level || isUnderItself(goal, context.draft))
            return refuseRow(u"Übergeordnet"_s, parent.number,
                             tr("Guiding goals come above action goals, and those above annual goals."));
    }
    if (!before || before->parent != goal.parent || before->concept_ != goal.concept_)
        goal.position = lastAmongSiblings(goal, context.draft);
    return {};
}

} // namespace

TableKind goals()
{
    return kindWith(
        QT_TRANSLATE_NOOP("inko::tables", "Goals"),
        recordRules<Goal>({{{u"Konzept"_s, u"Concept"_s}, Use::Required, &readConcept, {}},
                           columns::line({u"Nummer"_s, u"Number"_s}, Use::Identifying, &Goal::number),
                           columns::word({u"Ebene"_s, u"Level"_s}, Use::Required, &Goal::level, levels()),
                           columns::line({u"Titel"_s, u"Title"_s}, Use::Required, &Goal::title),
                           columns::text({u"Beschreibung"_s, u"Description"_s}, Use::Optional, &Goal::description),
                           {{u"Übergeordnet"_s, u"Parent"_s}, Use::Optional, &readParent, {}},
                           {{u"Jahr"_s, u"Year"_s}, Use::Optional, &readYear, {}},
                           {{u"Priorität"_s, u"Priority"_s}, Use::Optional, &readPriority, {}},
                           columns::word({u"Stand"_s, u"Status"_s}, Use::Optional, &Goal::status, statuses())},
                          &check));
}

} // namespace inko::tables

#include "core/exchange/columns/namedrecords.h"
#include "core/base/text.h"

#include "core/directory/directoryrules.h"
#include "core/exchange/columns/goalnumbers.h"
#include "core/exchange/columns/namelists.h"
#include "core/exchange/draft/additions.h"
#include "core/goals/goalrules.h"

#include <QCoreApplication>

namespace inko::cells {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::cells", text);
}

QString isNotThere(const QString &name)
{
    return tr("“%1” is not there yet. Correct the name, or add it.").arg(name);
}

Id<Concept> firstConcept(Draft &draft)
{
    auto &concepts = draft.table<Concept>();
    const Concept *first = nullptr;
    for (const auto &entry : concepts.entries()) {
        if (!first || entry.record.position < first->position)
            first = &entry.record;
    }
    if (first)
        return first->id;
    Concept made;
    made.title = tr("Integration concept");
    return concepts.add(made);
}

} // namespace

CellResult<Id<Organisation>> organisation(const QString &cell, ImportContext &context)
{
    auto &organisations = context.draft.table<Organisation>();
    if (const Id<Organisation> found = organisations.find(draftkeys::ofName(cell)); found.isValid())
        return found;
    if (context.creating == Creating::Refuse)
        return refuseCell(isNotThere(tidyLine(cell)));
    if (const Result<> named = directoryrules::checkOrganisationName(tidyLine(cell)); !named)
        return refuseCell(named.error().message);
    return addOrganisation(tidyLine(cell), organisations);
}

CellResult<Id<CodeValue>> codeValue(CodeValue::List list, const QString &cell, ImportContext &context)
{
    auto &values = context.draft.table<CodeValue>();
    if (const Id<CodeValue> found = values.find(draftkeys::ofCodeValue(list, cell)); found.isValid())
        return found;
    if (context.creating == Creating::Refuse)
        return refuseCell(isNotThere(tidyLine(cell)));
    if (const Result<> named = directoryrules::checkValueName(tidyLine(cell)); !named)
        return refuseCell(named.error().message);
    return addValue(list, tidyLine(cell), values);
}

CellResult<Id<Concept>> concept_(const QString &cell, ImportContext &context)
{
    auto &concepts = context.draft.table<Concept>();
    if (const Id<Concept> found = concepts.find(draftkeys::ofName(cell)); found.isValid())
        return found;
    if (context.creating == Creating::Refuse)
        return refuseCell(isNotThere(tidyLine(cell)));
    Concept made;
    made.title = tidyLine(cell);
    made.position = concepts.placeAfter([](const Concept &) { return true; });
    return concepts.add(made);
}

CellResult<Id<Goal>> goal(const QString &cell, ImportContext &context)
{
    auto &goals = context.draft.table<Goal>();
    if (const Id<Goal> found = goalnumbers::find(cell, context.draft); found.isValid())
        return found;
    if (context.creating == Creating::Refuse)
        return refuseCell(
            tr("There is no goal with the number “%1” yet. Correct the number, or add the goal.").arg(tidyLine(cell)));
    Goal made;
    made.number = goalnumbers::ofNewGoal(cell);
    if (const Result<> numbered = goalrules::checkNumber(made.number); !numbered)
        return refuseCell(numbered.error().message);
    made.concept_ = firstConcept(context.draft);
    made.title = tr("(no title yet)");
    const Id<Goal> added = goals.add(made);
    context.namedGoals << added;
    return added;
}

CellResult<QList<Id<Goal>>> goals(const QString &cell, ImportContext &context)
{
    return listOf<Goal>(
               cell, [&](const QString &number) { return goalnumbers::find(number, context.draft).isValid(); },
               [&](const QString &number) { return goal(number, context); })
        .and_then([](const QList<Id<Goal>> &found) -> CellResult<QList<Id<Goal>>> {
            if (found.isEmpty())
                return refuseCell(tr("Name at least one goal, by its number."));
            return found;
        });
}

} // namespace inko::cells

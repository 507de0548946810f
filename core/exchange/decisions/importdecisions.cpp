#include "core/exchange/decisions/importdecisions.h"

#include "core/base/text.h"
#include "core/directory/directoryrules.h"
#include "core/exchange/draft/additions.h"
#include "core/exchange/sheets/table/headerkey.h"

namespace inko {

namespace {

void correct(SheetRow &row, const SheetRow &header, const QHash<QString, QString> &corrected)
{
    for (auto cell = corrected.cbegin(); cell != corrected.cend(); ++cell) {
        const qsizetype place = placeOfHeader(header.cells, cell.key());
        if (place < 0)
            continue;
        row.cells[place] = *cell;
        row.errors.removeAll(place);
        row.merged.removeAll(place);
    }
}

template<class T>
void addAlias(DraftTable<T> &table, const NameDecision &decision)
{
    if (!table.has(Id<T>{decision.meant}))
        return;
    T known = table.at(Id<T>{decision.meant});
    known.aliases << tidyLine(decision.name);
    table.change(known);
}

void takeValue(CodeValue::List list, const NameDecision &decision, DraftTable<CodeValue> &values)
{
    if (values.find(draftkeys::ofCodeValue(list, decision.name)).isValid())
        return;
    if (decision.meant != 0)
        return addAlias(values, decision);
    if (const QString name = tidyLine(decision.name); directoryrules::checkValueName(name))
        addValue(list, name, values);
}

void takeOrganisation(const NameDecision &decision, DraftTable<Organisation> &organisations)
{
    if (organisations.find(draftkeys::ofName(decision.name)).isValid())
        return;
    if (decision.meant != 0)
        return addAlias(organisations, decision);
    if (const QString name = tidyLine(decision.name); directoryrules::checkOrganisationName(name))
        addOrganisation(name, organisations);
}

} // namespace

Sheet decided(Sheet sheet, qsizetype source, const ImportDecisions &decisions)
{
    if (decisions.rows.isEmpty())
        return sheet;
    std::erase_if(sheet.rows, [&](const SheetRow &row) { return decisions.of(source, row.number).isLeftOut; });
    for (SheetRow &row : sheet.rows)
        correct(row, sheet.header, decisions.of(source, row.number).cells);
    return sheet;
}

void takeNames(const QList<NameDecision> &names, Draft &draft)
{
    for (const NameDecision &decision : names) {
        if (decision.list)
            takeValue(*decision.list, decision, draft.table<CodeValue>());
        else
            takeOrganisation(decision, draft.table<Organisation>());
    }
}

} // namespace inko

#include "core/directory/directoryrules.h"
#include "core/exchange/rows/tablerules.h"
#include "core/exchange/tables/tables.h"

namespace inko::tables {

using namespace Qt::StringLiterals;

namespace {

using Use = TableColumn<CodeValue>::Use;

const Words<CodeValue::List> &listNames()
{
    static const Words<CodeValue::List> words = {
        {CodeValue::List::TargetGroup, {u"Zielgruppe"_s, u"Zielgruppen"_s, u"Target group"_s}},
        {CodeValue::List::District, {u"Sozialraum"_s, u"Sozialräume"_s, u"District"_s}},
        {CodeValue::List::FundingType, {u"Finanzierungsart"_s, u"Finanzierungsarten"_s, u"Funding type"_s}},
        {CodeValue::List::Language, {u"Sprache"_s, u"Sprachen"_s, u"Language"_s}},
        {CodeValue::List::Sector, {u"Bereich"_s, u"Bereiche"_s, u"Sector"_s}}};
    return words;
}

RowResult<> check(CodeValue &value, const std::optional<CodeValue> &before, ImportContext &context)
{
    if (const Result<> named = directoryrules::checkValueName(value.name); !named)
        return refuseRow(u"Wert"_s, value.name, named.error().message);
    if (!before)
        value.position = context.draft.table<CodeValue>().placeAfter(
            [&](const CodeValue &other) { return other.list == value.list; });
    return {};
}

} // namespace

TableKind codeValues()
{
    return kindWith(
        QT_TRANSLATE_NOOP("inko::tables", "Lists"),
        recordRules<CodeValue>({columns::word({u"Liste"_s, u"List"_s}, Use::Identifying, &CodeValue::list, listNames()),
                                columns::line({u"Wert"_s, u"Value"_s}, Use::Identifying, &CodeValue::name),
                                columns::lines({u"Weitere Namen"_s, u"Other names"_s}, &CodeValue::aliases)},
                               &check));
}

} // namespace inko::tables

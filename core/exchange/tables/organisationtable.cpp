#include "core/directory/directoryrules.h"
#include "core/directory/spellings.h"
#include "core/exchange/rows/tablerules.h"
#include "core/exchange/tables/tables.h"

namespace inko::tables {

using namespace Qt::StringLiterals;

namespace {

using Use = TableColumn<Organisation>::Use;

CellResult<> readSector(Organisation &organisation, const QString &cell, ImportContext &context)
{
    if (cells::saysNothing(cell)) {
        organisation.sector.reset();
        return {};
    }
    return cells::codeValue(CodeValue::List::Sector, cell, context).map([&](Id<CodeValue> sector) {
        organisation.sector = sector;
    });
}

CellResult<> readWebsite(Organisation &organisation, const QString &cell, ImportContext &)
{
    const Result<QString> website = directoryrules::website(cell);
    if (!website)
        return refuseCell(website.error().message);
    organisation.website = *website;
    return {};
}

RowResult<> check(Organisation &organisation, const std::optional<Organisation> &, ImportContext &)
{
    organisation.aliases = spellings::tidied(organisation.aliases, {organisation.name, organisation.shortName});
    if (const Result<> named = directoryrules::checkOrganisationName(organisation.name); !named)
        return refuseRow(u"Institution"_s, organisation.name, named.error().message);
    if (const Result<> named = directoryrules::checkOrganisationName(organisation.shortName); !named)
        return refuseRow(u"Kurzname"_s, organisation.shortName, named.error().message);
    return {};
}

} // namespace

TableKind organisations()
{
    return kindWith(
        QT_TRANSLATE_NOOP("inko::tables", "Institutions"),
        recordRules<Organisation>(
            {columns::line({u"Institution"_s, u"Organisation"_s, u"Organization"_s}, Use::Identifying,
                           &Organisation::name),
             columns::line({u"Kurzname"_s, u"Short name"_s}, Use::Optional, &Organisation::shortName),
             columns::lines({u"Weitere Namen"_s, u"Other names"_s}, &Organisation::aliases),
             {{u"Bereich"_s, u"Sector"_s}, Use::Optional, &readSector, {}},
             {{u"Webseite"_s, u"Website"_s}, Use::Optional, &readWebsite, {}},
             columns::text({u"Anschrift"_s, u"Adresse"_s, u"Address"_s}, Use::Optional, &Organisation::address)},
            &check));
}

} // namespace inko::tables

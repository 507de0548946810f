#include "core/exchange/tables/tablerows.h"
#include "core/exchange/tables/tables.h"

#include <QUrl>

namespace inko::tables {

using namespace Qt::StringLiterals;

namespace {

using Use = TableColumn<Organisation>::Use;

CellResult readAliases(Organisation &organisation, const QString &cell, ImportContext &)
{
    organisation.aliases = splitList(cell);
    return {};
}

CellResult readSector(Organisation &organisation, const QString &cell, ImportContext &context)
{
    if (cell.trimmed().isEmpty()) {
        organisation.sector.reset();
        return {};
    }
    return cells::codeValue(CodeValue::List::Sector, cell, context).map([&](Id<CodeValue> sector) {
        organisation.sector = sector;
    });
}

CellResult readWebsite(Organisation &organisation, const QString &cell, ImportContext &)
{
    const QString trimmed = cell.trimmed();
    const QUrl url = QUrl::fromUserInput(trimmed);
    const bool isWeb = (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && url.host().contains(u'.');
    if (!trimmed.isEmpty() && (!isWeb || trimmed.contains(u' ')))
        return refuseCell(
            QCoreApplication::translate("inko::tables", "This is not a web address. Write it like www.example.org."));
    organisation.website = trimmed;
    return {};
}

/// Drops aliases that only repeat another name.
void tidyAliases(Organisation &organisation)
{
    QSet<QString> seen = {searchable(organisation.name), searchable(organisation.shortName)};
    QStringList kept;
    for (const QString &alias : organisation.aliases) {
        if (!seen.contains(searchable(alias)))
            kept << alias.simplified();
        seen << searchable(alias);
    }
    organisation.aliases = kept;
}

RowResult<> check(Organisation &organisation, const std::optional<Organisation> &, ImportContext &)
{
    tidyAliases(organisation);
    if (organisation.name.contains(u';') || organisation.shortName.contains(u';'))
        return refuseRow(
            u"Institution"_s, organisation.name,
            QCoreApplication::translate("inko::tables", "A semicolon separates several names; use a comma."));
    return {};
}

} // namespace

TableKind organisations()
{
    return kindWith(QT_TRANSLATE_NOOP("inko::tables", "Institutions"),
                    recordRules<Organisation>(
                        {columns::line({u"Institution"_s, u"Organisation"_s, u"Organization"_s}, Use::Identifying,
                                       &Organisation::name),
                         columns::line({u"Kurzname"_s, u"Short name"_s}, Use::Optional, &Organisation::shortName),
                         {{u"Weitere Namen"_s, u"Other names"_s}, Use::Optional, &readAliases, {}},
                         {{u"Bereich"_s, u"Sector"_s}, Use::Optional, &readSector, {}},
                         {{u"Webseite"_s, u"Website"_s}, Use::Optional, &readWebsite, {}}},
                        &check));
}

} // namespace inko::tables

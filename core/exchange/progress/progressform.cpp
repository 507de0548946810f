#include "core/exchange/progress/progressform.h"

#include "core/exchange/forms/formidentity.h"
#include "core/exchange/tables/tables.h"

namespace inko {

using namespace Qt::StringLiterals;

namespace {

const QString roundKey = u"inko-progress-round"_s;

} // namespace

QMap<QString, QString> propertiesOf(const ProgressFormIdentity &identity)
{
    return {{formkeys::workspace, identity.workspace},
            {roundKey, identity.round},
            {formkeys::organisationName, identity.organisation}};
}

std::optional<ProgressFormIdentity> progressFormIn(const Workbook &workbook)
{
    const QHash<QString, QString> properties = propertiesIn(workbook);
    const ProgressFormIdentity identity{properties.value(formkeys::workspace), properties.value(roundKey),
                                        properties.value(formkeys::organisationName)};
    if (identity.workspace.isEmpty() || identity.round.isEmpty() || identity.organisation.isEmpty())
        return std::nullopt;
    return identity;
}

QHash<QString, QString> columnsFrom(const ProgressFormIdentity &identity)
{
    const TableKind kind = tables::progressReports();
    return {{kind.columns[0].names.front(), identity.round}, {kind.columns[1].names.front(), identity.organisation}};
}

} // namespace inko

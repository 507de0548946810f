#include "core/exchange/forms/formidentity.h"

namespace inko {

using namespace Qt::StringLiterals;

namespace {

const QString workspaceKey = u"inko-workspace"_s;
const QString yearKey = u"inko-year"_s;
const QString organisationKey = u"inko-organisation"_s;
const QString organisationNameKey = u"inko-organisation-name"_s;
const QString lastStepKey = u"inko-step"_s;

} // namespace

QMap<QString, QString> propertiesOf(const FormIdentity &identity)
{
    return {{workspaceKey, identity.workspace},
            {yearKey, QString::number(identity.year)},
            {organisationKey, QString::number(identity.organisation.value)},
            {organisationNameKey, identity.organisationName},
            {lastStepKey, QString::number(identity.lastStep)}};
}

QHash<QString, QString> propertiesIn(const Workbook &workbook)
{
    QHash<QString, QString> properties = workbook.properties;
    for (const CellTable &table : workbook.tables) {
        for (const SheetRow &row : table.rows) {
            for (qsizetype place = 0; place + 1 < row.cells.size(); ++place) {
                const QString &name = row.cells[place];
                if (name.startsWith("inko-"_L1) && !properties.contains(name))
                    properties.insert(name, row.cells[place + 1]);
            }
        }
    }
    return properties;
}

std::optional<FormIdentity> identityFrom(const QHash<QString, QString> &properties)
{
    FormIdentity identity;
    identity.workspace = properties.value(workspaceKey);
    identity.organisationName = properties.value(organisationNameKey);
    bool hasYear = false;
    bool hasOrganisation = false;
    bool hasStep = false;
    identity.year = properties.value(yearKey).toInt(&hasYear);
    identity.organisation.value = properties.value(organisationKey).toLongLong(&hasOrganisation);
    identity.lastStep = properties.value(lastStepKey).toLongLong(&hasStep);
    if (identity.workspace.isEmpty() || !hasYear || !hasOrganisation || !hasStep)
        return std::nullopt;
    return identity;
}

} // namespace inko

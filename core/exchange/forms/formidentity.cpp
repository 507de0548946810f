#include "core/exchange/forms/formidentity.h"

namespace inko {

using namespace Qt::StringLiterals;

const QString formkeys::workspace = u"inko-workspace"_s;
const QString formkeys::organisationName = u"inko-organisation-name"_s;

namespace {

const QString yearKey = u"inko-year"_s;
const QString organisationKey = u"inko-organisation"_s;
const QString lastStepKey = u"inko-step"_s;

} // namespace

QMap<QString, QString> propertiesOf(const FormIdentity &identity)
{
    return {{formkeys::workspace, identity.workspace},
            {yearKey, QString::number(identity.year)},
            {organisationKey, QString::number(identity.organisation.value)},
            {formkeys::organisationName, identity.organisationName},
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
    identity.workspace = properties.value(formkeys::workspace);
    identity.organisationName = properties.value(formkeys::organisationName);
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

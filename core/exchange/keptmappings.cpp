#include "core/exchange/keptmappings.h"

#include "core/base/text.h"
#include "core/exchange/sheets/table/headerkey.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::KeptMappings", text);
}

} // namespace

KeptMappings::KeptMappings(Store &store) : m_kept(store, u"import_mappings"_s) {}

Result<QMap<QString, ImportMapping>> KeptMappings::all() const
{
    return m_kept.all().and_then([](const QMap<QString, QJsonObject> &kept) -> Result<QMap<QString, ImportMapping>> {
        QMap<QString, ImportMapping> mappings;
        for (auto entry = kept.cbegin(); entry != kept.cend(); ++entry) {
            const auto mapping = readMapping(QJsonDocument(*entry).toJson());
            if (!mapping)
                return fail(mapping.error());
            mappings.insert(entry.key(), *mapping);
        }
        return mappings;
    });
}

Result<ImportMapping> KeptMappings::named(const QString &name) const
{
    return all().and_then([&](const QMap<QString, ImportMapping> &mappings) -> Result<ImportMapping> {
        const auto found = mappings.constFind(tidyLine(name));
        if (found != mappings.cend())
            return *found;
        if (mappings.isEmpty())
            return fail(Error::Code::NotFound, tr("There is neither a file nor a mapping of the name “%1”.").arg(name));
        return fail(Error::Code::NotFound,
                    tr("There is neither a file nor a mapping of the name “%1”. These mappings are remembered: %2")
                        .arg(name, mappings.keys().join(u", "_s)));
    });
}

Result<> KeptMappings::keep(const QString &name, const ImportMapping &mapping)
{
    const QString tidy = tidyLine(name);
    if (tidy.isEmpty())
        return fail(Error::Code::Invalid, tr("Give the mapping a name under which you will find it again."));
    return m_kept.keep(tr("Mapping “%1” remembered").arg(tidy), tidy, jsonOf(mapping));
}

Result<> KeptMappings::remove(const QString &name)
{
    return m_kept.remove(tr("Mapping “%1” forgotten").arg(name), name);
}

std::optional<QString> bestMapping(const QMap<QString, ImportMapping> &mappings, const QStringList &header)
{
    std::optional<QString> best;
    qsizetype most = 0;
    for (auto mapping = mappings.cbegin(); mapping != mappings.cend(); ++mapping) {
        const auto &columns = mapping->columns;
        const bool fits = std::all_of(columns.keyBegin(), columns.keyEnd(),
                                      [&](const QString &name) { return placeOfHeader(header, name) >= 0; });
        if (fits && columns.size() > most) {
            most = columns.size();
            best = mapping.key();
        }
    }
    return best;
}

} // namespace inko

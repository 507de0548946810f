#include "core/exchange/keptmappings.h"

#include "core/base/text.h"
#include "core/exchange/sheets/table/headerkey.h"
#include "core/workspace/settings.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

const QString key = u"import_mappings"_s;

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::KeptMappings", text);
}

} // namespace

Result<QMap<QString, ImportMapping>> KeptMappings::all() const
{
    return Settings(m_store).content(key).and_then([](const QString &kept) -> Result<QMap<QString, ImportMapping>> {
        QMap<QString, ImportMapping> mappings;
        const QJsonObject json = QJsonDocument::fromJson(kept.toUtf8()).object();
        for (auto entry = json.begin(); entry != json.end(); ++entry) {
            const auto mapping = readMapping(QJsonDocument(entry.value().toObject()).toJson());
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
    return all().and_then([&](QMap<QString, ImportMapping> mappings) {
        mappings.insert(tidy, mapping);
        return write(tr("Mapping “%1” remembered").arg(tidy), mappings);
    });
}

Result<> KeptMappings::remove(const QString &name)
{
    return all().and_then([&](QMap<QString, ImportMapping> mappings) {
        mappings.remove(name);
        return write(tr("Mapping “%1” forgotten").arg(name), mappings);
    });
}

Result<> KeptMappings::write(const QString &stepName, const QMap<QString, ImportMapping> &mappings)
{
    QJsonObject json;
    for (auto mapping = mappings.cbegin(); mapping != mappings.cend(); ++mapping)
        json.insert(mapping.key(), jsonOf(*mapping));
    const QByteArray text = mappings.isEmpty() ? QByteArray() : QJsonDocument(json).toJson(QJsonDocument::Compact);
    return Settings(m_store).setContent(stepName, key, QString::fromUtf8(text));
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

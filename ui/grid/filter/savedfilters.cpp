#include "ui/grid/filter/savedfilters.h"

#include "core/base/text.h"
#include "ui/grid/filter/filterparts.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSettings>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

/// Names are kept as values: a settings key may not hold every character.
QJsonObject stored(const QString &group)
{
    return QJsonDocument::fromJson(QSettings().value(group).toByteArray()).object();
}

void store(const QString &group, const QJsonObject &filters)
{
    QSettings().setValue(group, QJsonDocument(filters).toJson(QJsonDocument::Compact));
}

} // namespace

SavedFilters::SavedFilters(const QString &file)
{
    const QByteArray path = QFileInfo(file).absoluteFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16);
    m_group = u"grid/filters/"_s + QString::fromLatin1(hash);
}

QStringList SavedFilters::names() const
{
    QStringList names = stored(m_group).keys();
    std::sort(names.begin(), names.end(), germanCollator());
    return names;
}

std::optional<GridFilter> SavedFilters::filter(const QString &name) const
{
    const QJsonObject filters = stored(m_group);
    return filters.contains(name) ? std::optional(filterparts::fromJson(filters.value(name).toObject())) : std::nullopt;
}

void SavedFilters::save(const QString &name, const GridFilter &filter)
{
    QJsonObject filters = stored(m_group);
    filters.insert(name, filterparts::toJson(filter));
    store(m_group, filters);
}

void SavedFilters::remove(const QString &name)
{
    QJsonObject filters = stored(m_group);
    filters.remove(name);
    store(m_group, filters);
}

} // namespace inko

#include "core/workspace/namedsettings.h"

#include "core/workspace/settings.h"

#include <QJsonDocument>

namespace inko {

Result<QMap<QString, QJsonObject>> NamedSettings::all() const
{
    return Settings(m_store).content(m_setting).map([](const QString &kept) {
        QMap<QString, QJsonObject> contents;
        const QJsonObject json = QJsonDocument::fromJson(kept.toUtf8()).object();
        for (auto entry = json.begin(); entry != json.end(); ++entry)
            contents.insert(entry.key(), entry.value().toObject());
        return contents;
    });
}

Result<> NamedSettings::write(const QString &stepName, const QMap<QString, QJsonObject> &contents)
{
    QJsonObject json;
    for (auto content = contents.cbegin(); content != contents.cend(); ++content)
        json.insert(content.key(), *content);
    const QByteArray text = contents.isEmpty() ? QByteArray() : QJsonDocument(json).toJson(QJsonDocument::Compact);
    return Settings(m_store).setContent(stepName, m_setting, QString::fromUtf8(text));
}

Result<> NamedSettings::keep(const QString &stepName, const QString &name, const QJsonObject &content)
{
    return all().and_then([&](QMap<QString, QJsonObject> contents) {
        if (contents.contains(name) && contents.value(name) == content)
            return Result<>();
        contents.insert(name, content);
        return write(stepName, contents);
    });
}

Result<> NamedSettings::remove(const QString &stepName, const QString &name)
{
    return all().and_then([&](QMap<QString, QJsonObject> contents) {
        contents.remove(name);
        return write(stepName, contents);
    });
}

} // namespace inko

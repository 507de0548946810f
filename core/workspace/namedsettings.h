#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QMap>

namespace inko {

class Store;

/// What a file remembers of one kind under names that a person gave: mappings, views. Kept together in one setting.
class NamedSettings {
public:
    /// `setting`: the name of the setting that holds them all.
    NamedSettings(Store &store, QString setting) : m_store(store), m_setting(std::move(setting)) {}

    Result<QMap<QString, QJsonObject>> all() const;
    /// In place of one of the same name; as a step of this name. What says the same already makes no step.
    Result<> keep(const QString &stepName, const QString &name, const QJsonObject &content);
    Result<> remove(const QString &stepName, const QString &name);

private:
    Result<> write(const QString &stepName, const QMap<QString, QJsonObject> &contents);

    Store &m_store;
    QString m_setting;
};

} // namespace inko

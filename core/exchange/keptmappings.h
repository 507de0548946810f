#pragma once

#include "core/exchange/importmapping.h"
#include "core/workspace/namedsettings.h"

namespace inko {

/// The mappings that a file remembers, by the name that the person gave them.
class KeptMappings {
public:
    explicit KeptMappings(Store &store);

    Result<QMap<QString, ImportMapping>> all() const;
    /// NotFound, with the names there are.
    Result<ImportMapping> named(const QString &name) const;
    /// In place of one of the same name. Invalid without a name.
    Result<> keep(const QString &name, const ImportMapping &mapping);
    Result<> remove(const QString &name);

private:
    NamedSettings m_kept;
};

/// The mapping that names most of a header's columns and none that it does not have; nullopt for none.
std::optional<QString> bestMapping(const QMap<QString, ImportMapping> &mappings, const QStringList &header);

} // namespace inko

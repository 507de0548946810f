#pragma once

#include "core/storage/integrity.h"

namespace inko {

/// What the engine's own check says of its pages and indexes, put down to the tables they belong to.
class EngineWords {
public:
    /// Knows no table where the file's own list of them cannot be read.
    explicit EngineWords(Database &database);

    QStringList tables() const;
    integrity::Problem problemOf(const QString &line) const;

private:
    QString tableOfIndex(const QString &index) const;

    QHash<QString, QString> m_tableByName; ///< by the name of an index or of the table itself
};

} // namespace inko

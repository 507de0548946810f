#pragma once

#include "core/exchange/importsources.h"

namespace inko::test {

/// The first table of a file.
inline Result<Sheet> onlySheet(const QString &path, const QByteArray &bytes, const ImportMapping &mapping = {})
{
    return readSources(path, bytes, mapping).map([](const QList<ImportSource> &tables) {
        return tables.front().sheet;
    });
}

} // namespace inko::test

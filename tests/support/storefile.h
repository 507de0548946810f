#pragma once

#include "core/storage/store.h"

#include <QTemporaryDir>

namespace inko::test {

/// A new file in a folder of its own, which goes with it, and a clock that stands still.
class StoreFile {
public:
    StoreFile();

    QString path() const { return m_folder.filePath(QStringLiteral("Stadt.inko")); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    Store::Options options() const;
    /// Opens it for writing; the test ends where that fails.
    std::unique_ptr<Store> open() const;

    static QDateTime noon(); ///< 22 November 2026, 12:00 UTC

private:
    QTemporaryDir m_folder;
};

} // namespace inko::test

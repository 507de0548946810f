#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QList>

namespace inko::test {

/// The beginnings of the sample town's tables: short inputs find more in the same time.
inline QList<QByteArray> sampleTables()
{
    constexpr qsizetype longest = 3000;
    QList<QByteArray> tables;
    const QDir folder(qEnvironmentVariable("INKO_SOURCE") + QStringLiteral("/resources/sample"));
    for (const QString &name : folder.entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            const QByteArray beginning = file.read(longest);
            tables << beginning.first(beginning.lastIndexOf('\n') + 1);
        }
    }
    return tables;
}

} // namespace inko::test

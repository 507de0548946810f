#pragma once

#include "core/base/files.h"

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace inko::test {

/// How the real program answered.
struct Answer {
    int status = -1;
    QString out;
    QString err;

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

/// Runs the real program in a folder of its own.
class Program {
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// With its standard output and errors apart; status -1: it did not end by itself.
    Answer run(const QStringList &arguments, const QString &language = QStringLiteral("en")) const
    {
        return run(arguments, QHash<QString, QString>{{QStringLiteral("LANGUAGE"), language}});
    }
    /// With what a shell does to its streams, such as ">&-".
    Answer runInShell(const QStringList &arguments, const QString &redirection) const
    {
        const QString command = QStringLiteral("\"$INKO_PROGRAM\" \"$@\" ") + redirection;
        return run(QStringLiteral("/bin/sh"),
                   QStringList{QStringLiteral("-c"), command, QStringLiteral("sh")} + arguments,
                   {{QStringLiteral("LANGUAGE"), QStringLiteral("en")}});
    }
    /// Where a file may have so many bytes only, as on a disk that is full.
    Answer runStarved(const QStringList &arguments, qint64 bytes) const
    {
        return run(QStringLiteral("prlimit"),
                   QStringList{QStringLiteral("--fsize=%1").arg(bytes), qEnvironmentVariable("INKO_PROGRAM")} +
                       arguments,
                   {{QStringLiteral("LANGUAGE"), QStringLiteral("en")}});
    }
    /// By a user who is let in nowhere, if the tests are run by one who is let in everywhere.
    Answer runAsNobody(const QStringList &arguments) const
    {
        if (files::userName() != u"root")
            return run(arguments);
        const QStringList call{QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"),
                               QStringLiteral("--clear-groups"), qEnvironmentVariable("INKO_PROGRAM")};
        return run(QStringLiteral("setpriv"), call + arguments, {{QStringLiteral("LANGUAGE"), QStringLiteral("en")}});
    }
    /// In another environment; an empty value takes the variable out of it.
    Answer run(const QStringList &arguments, const QHash<QString, QString> &changes) const
    {
        return run(qEnvironmentVariable("INKO_PROGRAM"), arguments, changes);
    }
    /// Another program.
    Answer run(const QString &program, const QStringList &arguments, const QHash<QString, QString> &changes) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
        environment.remove(QStringLiteral("DISPLAY"));
        environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
        for (auto change = changes.cbegin(); change != changes.cend(); ++change) {
            if (change->isEmpty())
                environment.remove(change.key());
            else
                environment.insert(change.key(), *change);
        }
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(program, arguments);
        process.waitForFinished(-1);
        const bool ended = process.exitStatus() == QProcess::NormalExit && process.error() == QProcess::UnknownError;
        return {ended ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

private:
    QTemporaryDir m_folder;
};

} // namespace inko::test

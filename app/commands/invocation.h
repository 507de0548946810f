#pragma once

#include "app/commandline.h"
#include "core/storage/store.h"

#include <QCommandLineParser>
#include <QJsonObject>

#include <memory>

namespace inko::commands {

/// One call of a command: its arguments, and how it answers (in words, or with --json in JSON).
class Invocation {
    Q_DECLARE_TR_FUNCTIONS(inko::Invocation)
public:
    enum class Amount { One, OneOrMore };

    /// `summary` is what --help says of the command.
    Invocation(const QString &command, const QString &summary);

    void addFile(const QString &name, const QString &description);  ///< an argument without a name
    void addFiles(const QString &name, const QString &description); ///< one or more of them, the last argument
    void addFlag(const QString &name, const QString &description);
    void addValue(const QString &name, const QString &description, const QString &valueName);

    /// Reads the arguments; where the command ends here (--help, wrong usage), with what.
    std::optional<ExitStatus> parse(const QStringList &arguments);

    QString file(qsizetype place) const { return m_parser.positionalArguments().value(place); }
    QStringList filesFrom(qsizetype place) const { return m_parser.positionalArguments().mid(place); }
    bool has(const QString &flag) const { return m_parser.isSet(flag); }
    QString value(const QString &name) const { return m_parser.value(name); }
    /// A year given with --year; wrongly written ones end the command in parse().
    std::optional<int> year() const;

    /// Opens a file; with --break-lock even if whoever has it is gone.
    Result<std::unique_ptr<Store>> open(const QString &path, Store::Mode mode,
                                        Store::Check check = Store::Check::First) const;

    /// Answers in words on stdout, or in JSON; Refused where nobody can read that.
    ExitStatus answer(const QString &words, const QJsonObject &json) const;
    /// Says on stderr, and with --json on stdout, why not. `json` is what can be told beside.
    ExitStatus refuse(const Error &error, QJsonObject json = {}) const;
    ExitStatus wrongUsage(const QString &problem) const;
    void warn(const QString &words) const;

private:
    bool say(const QString &words, const QJsonObject &json) const;
    QString helpText() const;
    std::optional<QString> wrongArguments() const;
    QString unreadableArguments(const QStringList &arguments) const;

    QCommandLineParser m_parser;
    QString m_command;
    bool m_answersInJson = false;
    qsizetype m_least = 0;
    Amount m_amount = Amount::One;
};

/// A new file's name, with the ending of towns' files where none was given.
QString asTownFile(const QString &path);

} // namespace inko::commands

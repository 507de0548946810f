#include "app/commands/invocation.h"

#include "app/commands/commands.h"
#include "app/commands/remedy.h"
#include "core/base/files.h"
#include "core/base/years.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTextStream>

#include <algorithm>

namespace inko::commands {

using namespace Qt::StringLiterals;

Invocation::Invocation(const QString &command, const QString &summary) : m_command(command)
{
    m_parser.setApplicationDescription(summary);
    m_parser.addOption({{u"h"_s, u"help"_s}, tr("Says what the command does.")});
    addFlag(u"json"_s, tr("Prints a result that a script can read."));
}

void Invocation::addFile(const QString &name, const QString &description)
{
    m_parser.addPositionalArgument(name, description);
    ++m_least;
}

void Invocation::addFiles(const QString &name, const QString &description)
{
    m_parser.addPositionalArgument(name, description, name + u'…');
    ++m_least;
    m_amount = Amount::OneOrMore;
}

void Invocation::addFlag(const QString &name, const QString &description)
{
    m_parser.addOption({name, description});
}

void Invocation::addValue(const QString &name, const QString &description, const QString &valueName)
{
    m_parser.addOption({name, description, valueName});
}

std::optional<ExitStatus> Invocation::parse(const QStringList &arguments)
{
    m_answersInJson = arguments.contains(u"--json"_s);
    if (!m_parser.parse(QStringList(u"inko "_s + m_command) + arguments))
        return wrongUsage(unreadableArguments(arguments));
    if (has(u"help"_s)) {
        QTextStream(stdout) << helpText();
        return Done;
    }
    if (const std::optional<QString> problem = wrongArguments())
        return wrongUsage(*problem);
    return std::nullopt;
}

/// Why the parser could not read them.
QString Invocation::unreadableArguments(const QStringList &arguments) const
{
    if (const QStringList unknown = m_parser.unknownOptionNames(); !unknown.isEmpty())
        return tr("The command “%1” has no option “%2”.")
            .arg(m_command, (unknown.first().size() > 1 ? u"--"_s : u"-"_s) + unknown.first());
    for (const QString &argument : arguments) {
        if (argument.startsWith(u"--"_s) && argument.contains(u'='))
            return tr("“%1” takes no value.").arg(argument.section(u'=', 0, 0));
    }
    return tr("“%1” needs a value behind it.").arg(arguments.last());
}

std::optional<QString> Invocation::wrongArguments() const
{
    for (const QString &name : m_parser.optionNames()) {
        if (m_parser.values(name).size() > 1)
            return tr("“--%1” was given twice. Once is enough.").arg(name);
    }
    const QStringList given = m_parser.positionalArguments();
    if (given.size() < m_least)
        return tr("The command “%1” needs more than that.").arg(m_command);
    if (given.size() > m_least && m_amount == Amount::One)
        return tr("The command “%1” does not know what “%2” is for.").arg(m_command, file(m_least));
    if (given.contains(QString()))
        return tr("A file needs a name, but an empty one was given.");
    if (m_parser.optionNames().contains(u"year"_s) && !year())
        return tr("“%1” is not a year.").arg(value(u"year"_s));
    return std::nullopt;
}

/// The parser's text below a first line that names what cannot be left out.
QString Invocation::helpText() const
{
    const auto &all = commands::all();
    const auto command =
        std::find_if(all.begin(), all.end(), [&](const Command &one) { return one.name == m_command; });
    const QString text = m_parser.helpText();
    return tr("Usage: inko %1 %2").arg(m_command, command->usage()) + text.mid(text.indexOf(u'\n'));
}

std::optional<int> Invocation::year() const
{
    if (!m_parser.optionNames().contains(u"year"_s))
        return std::nullopt;
    bool isNumber = false;
    const int year = value(u"year"_s).toInt(&isNumber);
    return isNumber && isYear(year) ? std::optional(year) : std::nullopt;
}

Result<std::unique_ptr<Store>> Invocation::open(const QString &path, Store::Mode mode, Store::Check check) const
{
    Store::Options options;
    options.check = check;
    if (m_parser.optionNames().contains(u"break-lock"_s))
        options.staleLock = Store::StaleLock::Break;
    return Store::open(path, mode, options).map_error([&](const Error &error) {
        Error said = withRemedy(path, error);
        if (error.code == Error::Code::StaleLock)
            said.message += u' ' + tr("If nobody has it open, say --break-lock.");
        return said;
    });
}

bool Invocation::say(const QString &words, const QJsonObject &json) const
{
    QTextStream out(stdout);
    if (m_answersInJson)
        out << QString::fromUtf8(QJsonDocument(json).toJson());
    else
        out << words << u'\n';
    out.flush();
    return out.status() == QTextStream::Ok;
}

ExitStatus Invocation::answer(const QString &words, const QJsonObject &json) const
{
    if (say(words, json))
        return Done;
    warn(tr("This was carried out, but the answer could not be written."));
    return Refused;
}

ExitStatus Invocation::refuse(const Error &error, QJsonObject json) const
{
    json.insert(u"error"_s, QJsonObject{{u"code"_s, keyOf(error.code)}, {u"message"_s, error.message}});
    if (m_answersInJson)
        say({}, json);
    warn(error.message);
    return Refused;
}

ExitStatus Invocation::wrongUsage(const QString &problem) const
{
    if (m_answersInJson)
        say({}, {{u"error"_s, QJsonObject{{u"code"_s, u"WrongUsage"_s}, {u"message"_s, problem}}}});
    warn(problem);
    warn(tr("“inko %1 --help” says how it goes.").arg(m_command));
    return WrongUsage;
}

/// A terminal obeys control characters, and a file from outside may hold any.
void Invocation::warn(const QString &words) const
{
    QString shown = words;
    for (QChar &letter : shown) {
        if (letter.category() == QChar::Other_Control && letter != u'\n')
            letter = u'�';
    }
    QTextStream(stderr) << shown << u'\n';
}

QString asTownFile(const QString &path)
{
    return QFileInfo(path).suffix().isEmpty() ? path + u".inko"_s : path;
}

} // namespace inko::commands

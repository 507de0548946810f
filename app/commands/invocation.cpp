#include "app/commands/invocation.h"

#include "core/base/years.h"
#include "core/exchange/sheets/sheet.h"
#include "core/storage/backup.h"

#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

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
    const bool parsed = m_parser.parse(QStringList(u"inko "_s + m_command) + arguments);
    if (parsed && has(u"help"_s)) {
        QString help = m_parser.helpText();
        const QString program = QCoreApplication::arguments().value(0);
        QTextStream(stdout) << help.replace(program, u"inko "_s + m_command);
        return Done;
    }
    if (!parsed)
        return wrongUsage(m_parser.errorText());
    const qsizetype given = m_parser.positionalArguments().size();
    if (given < m_least)
        return wrongUsage(tr("The command “%1” needs more than that.").arg(m_command));
    if (given > m_least && m_amount == Amount::One)
        return wrongUsage(tr("The command “%1” does not know what “%2” is for.").arg(m_command, file(m_least)));
    if (m_parser.optionNames().contains(u"year"_s) && !year())
        return wrongUsage(tr("“%1” is not a year.").arg(value(u"year"_s)));
    return std::nullopt;
}

std::optional<int> Invocation::year() const
{
    if (!m_parser.optionNames().contains(u"year"_s))
        return std::nullopt;
    bool isNumber = false;
    const int year = value(u"year"_s).toInt(&isNumber);
    return isNumber && isYear(year) ? std::optional(year) : std::nullopt;
}

Result<std::unique_ptr<Store>> Invocation::open(const QString &path, Store::Mode mode) const
{
    Store::Options options;
    if (m_parser.optionNames().contains(u"break-lock"_s))
        options.staleLock = Store::StaleLock::Break;
    return Store::open(path, mode, options).map_error([&](Error error) {
        if (error.code == Error::Code::StaleLock)
            error.message += u' ' + tr("If nobody has the file open, say --break-lock.");
        const auto copies = backup::copiesOf(path);
        const bool isBroken = error.code == Error::Code::Damaged || error.code == Error::Code::Foreign;
        if (isBroken && !copies.empty())
            error.message +=
                u' ' + tr("Its backups are in “%1”; the newest is “%2”. “inko restore” makes a file of one.")
                           .arg(backup::folderOf(path), copies.front().path);
        return error;
    });
}

ExitStatus Invocation::answer(const QString &words, const QJsonObject &json) const
{
    if (has(u"json"_s))
        QTextStream(stdout) << QString::fromUtf8(QJsonDocument(json).toJson());
    else
        QTextStream(stdout) << words << u'\n';
    return Done;
}

ExitStatus Invocation::refuse(const Error &error, QJsonObject json) const
{
    if (has(u"json"_s)) {
        json.insert(u"error"_s, QJsonObject{{u"code"_s, keyOf(error.code)}, {u"message"_s, error.message}});
        QTextStream(stdout) << QString::fromUtf8(QJsonDocument(json).toJson());
    }
    QTextStream(stderr) << error.message << u'\n';
    return Refused;
}

ExitStatus Invocation::wrongUsage(const QString &problem) const
{
    QTextStream(stderr) << problem << u'\n' << tr("“inko %1 --help” says how it goes.").arg(m_command) << u'\n';
    return WrongUsage;
}

void Invocation::warn(const QString &words) const
{
    QTextStream(stderr) << words << u'\n';
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(Error::Code::NotFound, Invocation::tr("There is no file “%1”.").arg(path));
    if (file.size() > sheetlimits::bytes)
        return fail(Error::Code::Invalid, Invocation::tr("“%1” is too large to be read.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Io, Invocation::tr("“%1” could not be read: %2").arg(path, file.errorString()));
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(Error::Code::Io, Invocation::tr("“%1” could not be read: %2").arg(path, file.errorString()));
    return bytes;
}

} // namespace inko::commands

#include "app/commands/commands.h"
#include "app/commands/invocation.h"
#include "core/base/files.h"
#include "core/storage/backup.h"
#include "core/storage/inspection.h"
#include "core/storage/integrity.h"

#include <QJsonArray>

namespace inko::commands {

using namespace Qt::StringLiterals;

namespace {

QString withBackups(const QString &path, const QString &message)
{
    const auto copies = backup::copiesOf(path);
    if (copies.empty())
        return message;
    return message + u'\n' +
           Invocation::tr("Its backups are in “%1”; the newest is “%2”.")
               .arg(backup::folderOf(path), copies.front().path);
}

/// What is wrong with the file; a file that cannot be looked at at all is an error.
Result<QStringList> problemsOf(const QString &path)
{
    const auto finding = inspection::inspect(path, migrator::shipped());
    if (!finding) {
        const Error::Code code = finding.error().code;
        if (code == Error::Code::Damaged || code == Error::Code::Foreign)
            return QStringList(finding.error().message);
        return fail(finding.error());
    }
    return integrity::check(path);
}

} // namespace

ExitStatus checkFile(const QStringList &arguments)
{
    Invocation call(u"check"_s, Invocation::tr("Looks through a file for damage and changes nothing."));
    call.addFile(Invocation::tr("FILE"), Invocation::tr("The town's file."));
    if (const auto ended = call.parse(arguments))
        return *ended;
    const QString path = call.file(0);
    const Result<QStringList> problems = problemsOf(path);
    if (!problems)
        return call.refuse(problems.error());
    const QJsonObject json{{u"ok"_s, problems->isEmpty()}, {u"problems"_s, QJsonArray::fromStringList(*problems)}};
    if (problems->isEmpty())
        return call.answer(Invocation::tr("“%1” is whole.").arg(path), json);
    call.warn(withBackups(path, problems->join(u'\n')));
    if (call.has(u"json"_s))
        call.answer({}, json);
    return Refused;
}

ExitStatus backUpFile(const QStringList &arguments)
{
    Invocation call(u"backup"_s, Invocation::tr("Copies a file, whoever has it open, and checks the copy."));
    call.addFile(Invocation::tr("FILE"), Invocation::tr("The town's file."));
    call.addValue(u"out"_s, Invocation::tr("Where the copy goes; what is there is replaced when the copy is complete."),
                  u"F"_s);
    if (const auto ended = call.parse(arguments))
        return *ended;
    const QString out = call.value(u"out"_s);
    if (out.isEmpty() || files::isSame(out, call.file(0)))
        return call.wrongUsage(Invocation::tr("Say with --out where the copy goes: another file."));
    const Result<> copied =
        inspection::inspect(call.file(0), migrator::shipped()).and_then([&](const inspection::Finding &) {
            return backup::copyTo(call.file(0), out);
        });
    if (!copied) {
        Error error = copied.error();
        if (error.code == Error::Code::Damaged || error.code == Error::Code::Foreign)
            error.message = withBackups(call.file(0), error.message);
        return call.refuse(error);
    }
    return call.answer(Invocation::tr("“%1” is a checked copy of “%2”.").arg(out, call.file(0)),
                       {{u"file"_s, call.file(0)}, {u"out"_s, out}});
}

ExitStatus restoreFile(const QStringList &arguments)
{
    Invocation call(u"restore"_s, Invocation::tr("Checks a backup and makes a file of it."));
    call.addFile(Invocation::tr("BACKUP"),
                 Invocation::tr("A backup, from the folder FILE.inko.backups or made with “inko backup”."));
    call.addValue(u"out"_s, Invocation::tr("The file to make. It must not be there yet."), Invocation::tr("FILE"));
    if (const auto ended = call.parse(arguments))
        return *ended;
    const QString out = call.value(u"out"_s);
    if (out.isEmpty())
        return call.wrongUsage(Invocation::tr("Say with --out which file to make."));
    if (const Result<> restored = backup::restore(call.file(0), out); !restored)
        return call.refuse(restored.error());
    return call.answer(Invocation::tr("“%1” is restored from “%2”.").arg(out, call.file(0)),
                       {{u"backup"_s, call.file(0)}, {u"out"_s, out}});
}

} // namespace inko::commands

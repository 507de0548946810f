#include "app/commands/commands.h"
#include "app/commands/invocation.h"
#include "core/base/files.h"
#include "core/storage/backup.h"
#include "core/storage/inspection.h"
#include "core/workspace/filecheck.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

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

/// What to do with a damaged file.
QString remedyFor(const QString &path)
{
    const auto copies = backup::copiesOf(path);
    if (copies.empty())
        return Invocation::tr(
            "What to do: there is no backup beside this file. Keep it as it is, and ask whoever looks "
            "after the computers here for a copy of an earlier day.");
    const auto whole = std::find_if(copies.begin(), copies.end(),
                                    [](const backup::Copy &copy) { return backup::verify(copy.path).has_value(); });
    if (whole == copies.end())
        return Invocation::tr("What to do: none of the backups in “%1” is whole either. Keep everything as it is, and "
                              "ask whoever looks after the computers here for a copy of an earlier day.")
            .arg(backup::folderOf(path));
    return Invocation::tr(
               "What to do: keep this file as it is, and go on with its newest backup that is whole. Open the "
               "file in Inko and choose it there, or make a new file of it:\n    inko restore \"%1\" --out "
               "\"%2\"")
        .arg(whole->path, QFileInfo(path).completeBaseName() + u" 2.inko"_s);
}

} // namespace

ExitStatus checkFile(const QStringList &arguments)
{
    Invocation call(u"check"_s, Invocation::tr("Looks through a file for damage and changes nothing."));
    call.addFile(Invocation::tr("FILE"), Invocation::tr("The town's file."));
    if (const auto ended = call.parse(arguments))
        return *ended;
    const QString path = call.file(0);
    const auto findings = filecheck::check(path);
    if (!findings)
        return call.refuse(findings.error());
    const bool isWhole = findings->problems.isEmpty();
    const QJsonObject json{{u"ok"_s, isWhole},
                           {u"problems"_s, QJsonArray::fromStringList(findings->problems)},
                           {u"details"_s, QJsonArray::fromStringList(findings->details)}};
    if (isWhole)
        return call.answer(Invocation::tr("“%1” is whole.").arg(path), json);
    call.warn(Invocation::tr("“%1” is damaged:").arg(path) + u'\n' + findings->problems.join(u'\n') + u'\n' +
              remedyFor(path));
    if (call.has(u"json"_s))
        call.answer({}, json);
    return Refused;
}

ExitStatus backUpFile(const QStringList &arguments)
{
    Invocation call(u"backup"_s, Invocation::tr("Copies a file, whoever has it open, and checks the copy."));
    call.addFile(Invocation::tr("FILE"), Invocation::tr("The town's file."));
    call.addValue(u"out"_s, Invocation::tr("Where the copy goes."), u"F"_s);
    call.addFlag(u"replace"_s, Invocation::tr("Puts the copy in the place of an older file, once it is complete."));
    if (const auto ended = call.parse(arguments))
        return *ended;
    const QString out = call.value(u"out"_s);
    if (out.isEmpty() || files::isSame(out, call.file(0)))
        return call.wrongUsage(Invocation::tr("Say with --out where the copy goes: another file."));
    if (QFileInfo::exists(out) && !call.has(u"replace"_s))
        return call.refuse({Error::Code::Invalid,
                            Invocation::tr("“%1” is there already. Choose another name, or say --replace.").arg(out),
                            {}});
    const auto existing = call.has(u"replace"_s) ? backup::Existing::Replace : backup::Existing::Refuse;
    const Result<> copied =
        inspection::inspect(call.file(0), migrator::shipped()).and_then([&](const inspection::Finding &) {
            return backup::copyTo(call.file(0), out, existing);
        });
    if (!copied) {
        Error error = about(call.file(0), copied.error());
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
    if (call.value(u"out"_s).isEmpty())
        return call.wrongUsage(Invocation::tr("Say with --out which file to make."));
    const QString out = asTownFile(call.value(u"out"_s));
    if (const Result<> restored = backup::restore(call.file(0), out); !restored)
        return call.refuse(about(call.file(0), restored.error()));
    return call.answer(Invocation::tr("“%1” is restored from “%2”.").arg(out, call.file(0)),
                       {{u"backup"_s, call.file(0)}, {u"out"_s, out}});
}

} // namespace inko::commands

#include "app/commands/commands.h"
#include "app/commands/invocation.h"
#include "app/commands/remedy.h"
#include "core/base/files.h"
#include "core/storage/backup.h"
#include "core/storage/inspection.h"
#include "core/workspace/filecheck.h"

#include <QFileInfo>
#include <QJsonArray>

namespace inko::commands {

using namespace Qt::StringLiterals;

ExitStatus checkFile(const QStringList &arguments)
{
    Invocation call(u"check"_s, Invocation::tr("Looks through a file for damage and changes nothing."));
    call.addFile(Invocation::tr("FILE"), Invocation::tr("The town's file."));
    if (const auto ended = call.parse(arguments))
        return *ended;
    const QString path = call.file(0);
    const auto findings = filecheck::check(path);
    if (!findings)
        return call.refuse(withRemedy(path, findings.error()));
    const bool isWhole = findings->problems.isEmpty();
    const QJsonObject json{{u"ok"_s, isWhole},
                           {u"problems"_s, QJsonArray::fromStringList(findings->problems)},
                           {u"details"_s, QJsonArray::fromStringList(findings->details)}};
    if (isWhole)
        return call.answer(Invocation::tr("“%1” is whole.").arg(path), json);
    if (const auto opened = inspection::inspect(path, migrator::shipped()); !opened)
        return call.refuse(withRemedy(path, opened.error()), json);
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
    if (const auto found = inspection::inspect(call.file(0), migrator::shipped()); !found)
        return call.refuse(withRemedy(call.file(0), found.error()));
    const auto existing = call.has(u"replace"_s) ? backup::Existing::Replace : backup::Existing::Refuse;
    if (const Result<> copied = backup::copyTo(call.file(0), out, existing); !copied)
        return call.refuse(copied.error().code == Error::Code::Damaged ? withRemedy(call.file(0), copied.error())
                                                                       : copied.error());
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
    if (const Result<> whole = backup::verify(call.file(0)); !whole)
        return call.refuse(about(call.file(0), whole.error()));
    if (const Result<> made = backup::copyTo(call.file(0), out, backup::Existing::Refuse); !made)
        return call.refuse(made.error());
    return call.answer(Invocation::tr("“%1” is restored from “%2”.").arg(out, call.file(0)),
                       {{u"backup"_s, call.file(0)}, {u"out"_s, out}});
}

} // namespace inko::commands

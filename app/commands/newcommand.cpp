#include "app/commands/commands.h"
#include "app/commands/invocation.h"
#include "app/commands/remedy.h"
#include "core/exchange/sampletown.h"

#include <QFile>

namespace inko::commands {

using namespace Qt::StringLiterals;

ExitStatus makeFile(const QStringList &arguments)
{
    Invocation call(u"new"_s, Invocation::tr("Makes a file for a town."));
    call.addFile(Invocation::tr("FILE"), Invocation::tr("Its name, which ends in .inko. It must not be there yet."));
    call.addFlag(u"sample"_s, Invocation::tr("Fills it with the sample town."));
    if (const auto ended = call.parse(arguments))
        return *ended;
    const QString path = asTownFile(call.file(0));
    const Result<> made = call.has(u"sample"_s) ? createSampleTown(path) : Store::create(path, {});
    if (!made)
        return call.refuse(about(path, made.error()));
    return call.answer(Invocation::tr("“%1” is made.").arg(path),
                       {{u"file"_s, path}, {u"sample"_s, call.has(u"sample"_s)}});
}

} // namespace inko::commands

#include "app/commands/remedy.h"

#include "app/commands/invocation.h"
#include "core/storage/backup.h"

#include <QFileInfo>

#include <algorithm>

namespace inko::commands {

using namespace Qt::StringLiterals;

Error about(const QString &path, Error error)
{
    if (!error.message.contains(path))
        error.message = Invocation::tr("“%1”: %2").arg(path, error.message);
    return error;
}

Error withRemedy(const QString &path, const Error &error)
{
    Error said = about(path, error);
    const bool wasOurs = error.code == Error::Code::Foreign && !backup::copiesOf(path).empty();
    if (error.code == Error::Code::Damaged || wasOurs)
        said.message += u'\n' + remedyFor(path);
    if (error.code == Error::Code::Locked)
        said.message += u' ' + Invocation::tr("Try again when it is closed.");
    return said;
}

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

} // namespace inko::commands

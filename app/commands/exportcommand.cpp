#include "app/commands/commands.h"
#include "app/commands/invocation.h"
#include "core/base/files.h"
#include "core/exchange/changesexport.h"
#include "core/survey/survey.h"

namespace inko::commands {

using namespace Qt::StringLiterals;

namespace {

Result<gridexport::Written> writtenBy(const Invocation &call, Store &store, gridexport::Format format)
{
    if (!call.has(u"changes"_s))
        return gridexport::write(store, call.year(), format);
    if (call.year())
        return changesexport::write(store, *call.year(), format);
    return Survey(store).rounds().and_then([&](const QList<SurveyRound> &rounds) {
        return changesexport::write(store, rounds.isEmpty() ? store.now().date().year() : rounds.front().year, format);
    });
}

} // namespace

ExitStatus exportGrid(const QStringList &arguments)
{
    Invocation call(u"export"_s, Invocation::tr("Writes the grid of a round."));
    call.addFile(Invocation::tr("FILE"), Invocation::tr("The town's file."));
    call.addValue(u"out"_s, Invocation::tr("The file to write: .xlsx, .csv or .json."), u"F"_s);
    call.addValue(u"year"_s, Invocation::tr("The round; without it the newest."), Invocation::tr("YEAR"));
    call.addFlag(u"changes"_s, Invocation::tr("Writes what has changed since the round before, instead of the grid."));
    if (const auto ended = call.parse(arguments))
        return *ended;
    const QString out = call.value(u"out"_s);
    if (out.isEmpty())
        return call.wrongUsage(Invocation::tr("Say with --out which file to write."));
    const Result<gridexport::Format> format = gridexport::formatOf(out);
    if (!format)
        return call.refuse(format.error());
    if (files::isSame(out, call.file(0)))
        return call.wrongUsage(Invocation::tr("Say with --out another file than the town's own."));
    const auto store = call.open(call.file(0), Store::Mode::ReadOnly);
    if (!store)
        return call.refuse(store.error());
    const Result<gridexport::Written> written = writtenBy(call, **store, *format);
    if (!written)
        return call.refuse(written.error());
    if (const Result<> saved = files::replace(out, written->bytes); !saved)
        return call.refuse(saved.error());
    const auto rows = static_cast<int>(written->rows);
    return call.answer(Invocation::tr("%n row(s) of %1 are in “%2”.", nullptr, rows).arg(written->year).arg(out),
                       {{u"out"_s, out}, {u"year"_s, written->year}, {u"rows"_s, written->rows}});
}

} // namespace inko::commands

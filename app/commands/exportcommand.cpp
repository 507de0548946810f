#include "app/commands/commands.h"
#include "app/commands/invocation.h"
#include "core/base/files.h"
#include "core/exchange/calendar/towncalendar.h"
#include "core/exchange/changesexport.h"
#include "core/workspace/workspace.h"

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

/// The town's sessions and events: the newest state of all years.
ExitStatus exportCalendar(const Invocation &call, const QString &out)
{
    auto store = call.open(call.file(0), Store::Mode::ReadOnly);
    if (!store)
        return call.refuse(store.error());
    Workspace workspace(std::move(*store));
    const auto readers = call.has(u"internal"_s) ? towncalendar::Readers::Internal : towncalendar::Readers::Everybody;
    const auto written = towncalendar::write(workspace, readers);
    if (!written)
        return call.refuse(written.error());
    if (const Result<> saved = files::replace(out, *written); !saved)
        return call.refuse(saved.error());
    const auto entries = written->count("BEGIN:VEVENT");
    return call.answer(
        Invocation::tr("%n session(s) and events are in “%1”.", nullptr, static_cast<int>(entries)).arg(out),
        {{u"out"_s, out}, {u"rows"_s, entries}});
}

} // namespace

ExitStatus exportGrid(const QStringList &arguments)
{
    Invocation call(u"export"_s, Invocation::tr("Writes the grid of a round, or the town's calendar."));
    call.addFile(Invocation::tr("FILE"), Invocation::tr("The town's file."));
    call.addValue(u"out"_s, Invocation::tr("The file to write: .xlsx, .csv or .json; .ics for the calendar."), u"F"_s);
    call.addValue(u"year"_s, Invocation::tr("The round; without it the newest."), Invocation::tr("YEAR"));
    call.addFlag(u"changes"_s, Invocation::tr("Writes what has changed since the round before, instead of the grid."));
    call.addFlag(u"internal"_s, Invocation::tr("The calendar with what is not public, too."));
    if (const auto ended = call.parse(arguments))
        return *ended;
    const QString out = call.value(u"out"_s);
    if (out.isEmpty())
        return call.wrongUsage(Invocation::tr("Say with --out which file to write."));
    const bool isCalendar = out.endsWith(".ics"_L1, Qt::CaseInsensitive);
    if (isCalendar && (call.has(u"changes"_s) || call.year()))
        return call.wrongUsage(Invocation::tr("The calendar is of all years. Leave out --year and --changes."));
    if (!isCalendar && call.has(u"internal"_s))
        return call.wrongUsage(Invocation::tr("Only the calendar (.ics) knows --internal."));
    const Result<gridexport::Format> format = isCalendar ? gridexport::Format::Csv : gridexport::formatOf(out);
    if (!format)
        return call.refuse(format.error());
    if (files::isSame(out, call.file(0)))
        return call.wrongUsage(Invocation::tr("Say with --out another file than the town's own."));
    if (isCalendar)
        return exportCalendar(call, out);
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

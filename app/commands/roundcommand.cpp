#include "app/commands/commands.h"
#include "app/commands/invocation.h"
#include "app/commands/remedy.h"
#include "core/survey/survey.h"

namespace inko::commands {

using namespace Qt::StringLiterals;

namespace {

/// A day as people write it; empty where none was given.
Result<std::optional<QDate>> deadlineOf(const Invocation &call)
{
    const std::optional<PartialDate> date = PartialDate::parse(call.value(u"deadline"_s));
    if (!date || date->first() != date->last())
        return fail(Error::Code::Invalid,
                    Invocation::tr("“%1” is not a day. Write it like 31.12.2026.").arg(call.value(u"deadline"_s)));
    return date->isEmpty() ? std::nullopt : std::optional(date->first());
}

ExitStatus answerFor(const Invocation &call, Store &store, const SurveyRound &round, Survey::CarryOver carryOver)
{
    const auto returns = store.table<Return>().count({u"round_id = ?"_s, {round.id.value}, {}});
    const auto entries = store.table<GridEntry>().count({u"round_id = ?"_s, {round.id.value}, {}});
    if (!returns || !entries)
        return call.refuse(returns ? entries.error() : returns.error());
    if (carryOver == Survey::CarryOver::LastRound && *entries == 0)
        call.warn(Invocation::tr("Nothing was taken over: there is no earlier grid, or everything in it has ended."));
    const QString asked = Invocation::tr("%n institution(s) to ask", nullptr, static_cast<int>(*returns));
    const QString rows = Invocation::tr("%n row(s) in the grid", nullptr, static_cast<int>(*entries));
    return call.answer(Invocation::tr("The round %1 is open: %2, %3.").arg(round.year).arg(asked, rows),
                       {{u"year"_s, round.year}, {u"returns"_s, *returns}, {u"entries"_s, *entries}});
}

} // namespace

ExitStatus openRound(const QStringList &arguments)
{
    Invocation call(u"round"_s, Invocation::tr("Opens a survey round."));
    call.addFile(Invocation::tr("FILE"), Invocation::tr("The town's file."));
    call.addValue(u"year"_s, Invocation::tr("The year it asks about."), Invocation::tr("YEAR"));
    call.addValue(u"deadline"_s, Invocation::tr("The last day for answers."), Invocation::tr("DATE"));
    call.addFlag(u"carry-over"_s, Invocation::tr("Takes over the last round's rows, as not yet confirmed."));
    call.addFlag(u"break-lock"_s, Invocation::tr("Opens the file even if a program that is gone had it open."));
    if (const auto ended = call.parse(arguments))
        return *ended;
    if (!call.year())
        return call.wrongUsage(Invocation::tr("Say the year with --year."));
    const Result<std::optional<QDate>> deadline = deadlineOf(call);
    if (!deadline)
        return call.wrongUsage(deadline.error().message);

    auto store = call.open(call.file(0), Store::Mode::ReadWrite);
    if (!store)
        return call.refuse(store.error());
    const auto carryOver = call.has(u"carry-over"_s) ? Survey::CarryOver::LastRound : Survey::CarryOver::Nothing;
    const QDate today = (*store)->now().toLocalTime().date();
    QObject::connect(store->get(), &Store::backupFailed, [&](const QString &why) {
        call.warn(about(call.file(0), {Error::Code::Io, why, {}}).message);
    });
    const Result<SurveyRound> round = Survey(**store).openRound(*call.year(), today, *deadline, carryOver);
    (*store)->waitForBackup();
    return round ? answerFor(call, **store, *round, carryOver) : call.refuse(about(call.file(0), round.error()));
}

} // namespace inko::commands

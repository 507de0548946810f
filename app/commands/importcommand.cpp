#include "app/commands/commands.h"
#include "app/commands/invocation.h"
#include "app/commands/remedy.h"
#include "core/base/files.h"
#include "core/exchange/importmapping.h"
#include "core/exchange/importplan.h"
#include "core/exchange/keptmappings.h"
#include "core/exchange/series/keptseries.h"

#include <QFileInfo>
#include <QJsonArray>

#include <variant>

namespace inko::commands {

using namespace Qt::StringLiterals;

namespace {

/// What the columns of a file are called, or which series of a statistical office's table are which indicators.
using Mapping = std::variant<ImportMapping, SeriesMapping>;

Result<Mapping> keptUnder(const QString &name, const Invocation &call)
{
    return call.open(call.file(0), Store::Mode::ReadOnly)
        .and_then([&](const std::unique_ptr<Store> &store) -> Result<Mapping> {
            if (const auto series = KeptSeries(*store).named(name))
                return *series;
            return KeptMappings(*store).named(name).map([](const ImportMapping &mapping) { return Mapping(mapping); });
        });
}

Result<Mapping> readAnyMapping(const QByteArray &json)
{
    if (isSeriesMapping(json))
        return readSeriesMapping(json).map([](const SeriesMapping &mapping) { return Mapping(mapping); });
    return readMapping(json).map([](const ImportMapping &mapping) { return Mapping(mapping); });
}

Result<Mapping> mappingOf(const Invocation &call)
{
    if (!call.has(u"map"_s))
        return Mapping();
    const QString path = call.value(u"map"_s);
    if (!QFileInfo::exists(path))
        return keptUnder(path, call);
    return files::read(path, sheetlimits::bytes).and_then([&](const QByteArray &bytes) {
        return readAnyMapping(bytes).map_error([&](Error error) {
            error.message = path + u": "_s + error.message;
            return error;
        });
    });
}

Result<QList<ImportSource>> read(const QString &path, const QByteArray &bytes, const Mapping &mapping)
{
    return std::visit([&](const auto &given) { return readSources(path, bytes, given); }, mapping);
}

Result<QList<ImportSource>> sourcesOf(const Invocation &call)
{
    const Result<Mapping> mapping = mappingOf(call);
    if (!mapping)
        return fail(mapping.error());
    QList<ImportSource> sources;
    std::optional<Error> lastProblem;
    for (const QString &path : call.filesFrom(1)) {
        if (files::isSame(path, call.file(0)))
            return fail(Error::Code::Invalid, Invocation::tr("“%1” cannot be imported into itself.").arg(path));
        const auto tables = files::read(path, sheetlimits::bytes).and_then([&](const QByteArray &bytes) {
            return read(path, bytes, *mapping);
        });
        if (!tables && !call.has(u"skip-bad"_s))
            return fail(tables.error());
        if (tables) {
            sources << *tables;
            continue;
        }
        call.warn(tables.error().message);
        lastProblem = tables.error();
    }
    if (sources.isEmpty() && lastProblem)
        return fail(*lastProblem);
    return sources;
}

/// The rows that say what was known, whether they confirm it for the year or not.
qsizetype unchangedIn(const ImportedFile &file)
{
    return file.count(RowChange::Unchanged) + file.count(RowChange::Confirmed);
}

QJsonArray titlesOf(const QList<MissingEntry> &missing)
{
    QJsonArray titles;
    for (const MissingEntry &entry : missing)
        titles << entry.title;
    return titles;
}

QJsonObject jsonOf(const ImportedFile &file)
{
    QJsonArray refused;
    for (const Refusal &refusal : file.refused)
        refused << QJsonObject{{u"row"_s, refusal.row},
                               {u"column"_s, refusal.column},
                               {u"value"_s, refusal.value},
                               {u"reason"_s, refusal.reason}};
    return {{u"path"_s, file.path},
            {u"sheet"_s, file.sheetName},
            {u"table"_s, file.table},
            {u"read"_s, file.read()},
            {u"new"_s, file.count(RowChange::New)},
            {u"changed"_s, file.count(RowChange::Changed)},
            {u"unchanged"_s, unchangedIn(file)},
            {u"ended"_s, file.count(RowChange::Ended)},
            {u"refused"_s, refused},
            {u"unknownColumns"_s, QJsonArray::fromStringList(file.unknownColumns)},
            {u"missing"_s, titlesOf(file.missing)},
            {u"problem"_s, file.problem}};
}

QJsonObject jsonOf(const ImportPlan &plan)
{
    QJsonArray files;
    for (const ImportedFile &file : plan.files)
        files << jsonOf(file);
    return {{u"files"_s, files}};
}

/// The file, and which of its sheets where there are several.
QString placeOf(const ImportedFile &file)
{
    return file.sheetName.isEmpty() ? file.path : Invocation::tr("%1, sheet “%2”").arg(file.path, file.sheetName);
}

QString wordsOf(const ImportPlan &plan)
{
    QStringList lines;
    for (const ImportedFile &file : plan.files) {
        if (file.problem.isEmpty())
            lines << Invocation::tr("%1 (%2): %3 read, %4 new, %5 changed, %6 unchanged, %7 ended, %8 refused")
                         .arg(placeOf(file), file.table)
                         .arg(file.read())
                         .arg(file.count(RowChange::New))
                         .arg(file.count(RowChange::Changed))
                         .arg(unchangedIn(file))
                         .arg(file.count(RowChange::Ended))
                         .arg(file.refused.size());
    }
    return lines.join(u'\n');
}

/// As much of a cell as says which one it is.
QString beginningOf(const QString &value)
{
    constexpr qsizetype shown = 60;
    const QString line = value.simplified();
    return line.size() > shown ? line.first(shown) + u'…' : line;
}

void warnOf(const Invocation &call, const ImportedFile &file)
{
    const QString place = placeOf(file);
    if (!file.problem.isEmpty())
        call.warn(u"%1: %2"_s.arg(place, file.problem));
    for (const MissingEntry &entry : file.missing)
        call.warn(Invocation::tr("%1: “%2” is not in it any more. It stays not confirmed.").arg(place, entry.title));
    for (const QString &column : file.unknownColumns)
        call.warn(Invocation::tr("%1: the column “%2” is not known and was not read.").arg(place, column));
    for (const Refusal &refusal : file.refused) {
        if (refusal.column.isEmpty())
            call.warn(Invocation::tr("%1, row %2: %3").arg(place).arg(refusal.row).arg(refusal.reason));
        else
            call.warn(Invocation::tr("%1, row %2, column “%3”, “%4”: %5")
                          .arg(place)
                          .arg(refusal.row)
                          .arg(refusal.column, beginningOf(refusal.value), refusal.reason));
    }
}

ImportOptions optionsOf(const Invocation &call)
{
    ImportOptions options;
    options.year = call.year();
    options.creating = call.has(u"create"_s) ? Creating::Create : Creating::Refuse;
    options.badRows = call.has(u"skip-bad"_s) ? BadRows::Skip : BadRows::RefuseAll;
    return options;
}

ExitStatus carryOut(const Invocation &call, Store &store, const QList<ImportSource> &sources)
{
    const ImportOptions options = optionsOf(call);
    const Result<ImportPlan> plan = planImport(store, sources, options);
    if (!plan)
        return call.refuse(plan.error());
    for (const ImportedFile &file : plan->files)
        warnOf(call, file);
    if (plan->refusesAnything() && options.badRows == BadRows::RefuseAll)
        return call.refuse(
            {Error::Code::Invalid,
             Invocation::tr("Nothing was imported, because some rows cannot be. Correct them, say --create to "
                            "add names that are not there yet, or --skip-bad to leave the rows out."),
             {}},
            jsonOf(*plan));
    if (call.has(u"dry-run"_s))
        return call.answer(wordsOf(*plan) + u'\n' + Invocation::tr("This was a trial: nothing was changed."),
                           jsonOf(*plan));
    if (const Result<> applied = apply(store, *plan); !applied)
        return call.refuse(about(call.file(0), applied.error()));
    return call.answer(wordsOf(*plan), jsonOf(*plan));
}

} // namespace

ExitStatus importFiles(const QStringList &arguments)
{
    Invocation call(u"import"_s,
                    Invocation::tr("Reads grids and the other tables of a town, as one step that can be undone."));
    call.addFile(Invocation::tr("FILE"), Invocation::tr("The town's file."));
    call.addFiles(Invocation::tr("PATH"),
                  Invocation::tr("XLSX, ODS, CSV or JSON files. Their header row says what they are."));
    call.addValue(u"year"_s, Invocation::tr("The round that rows of the grid belong to; opened if there is none."),
                  Invocation::tr("YEAR"));
    call.addValue(
        u"map"_s,
        Invocation::tr("Says what foreign columns are called here: {\"Title\": \"Angebot\", \"Time\": "
                       "[\"Von\", \"Bis\"], \"Not needed\": \"\", \"=\": {\"Institution\": \"for every row\"}}; "
                       "or the name of a mapping that the window has remembered."),
        u"MAPPING.json"_s);
    call.addFlag(u"create"_s, Invocation::tr("Makes institutions, goals and list values that are not there yet."));
    call.addFlag(u"skip-bad"_s, Invocation::tr("Leaves out rows and files that cannot be imported."));
    call.addFlag(u"dry-run"_s, Invocation::tr("Says what would happen and changes nothing."));
    call.addFlag(u"break-lock"_s, Invocation::tr("Opens the file even if a program that is gone had it open."));
    if (const auto ended = call.parse(arguments))
        return *ended;

    const Result<QList<ImportSource>> sources = sourcesOf(call);
    if (!sources)
        return call.refuse(sources.error());
    if (needsYear(*sources) && !call.year())
        return call.wrongUsage(Invocation::tr("Say with --year for which year the rows were reported."));
    const auto mode = call.has(u"dry-run"_s) ? Store::Mode::ReadOnly : Store::Mode::ReadWrite;
    const auto store = call.open(call.file(0), mode);
    if (!store)
        return call.refuse(store.error());
    return carryOut(call, **store, *sources);
}

} // namespace inko::commands

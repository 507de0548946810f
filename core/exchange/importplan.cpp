#include "core/exchange/importplan.h"

#include "core/exchange/columns/goalnumbers.h"
#include "core/exchange/returnedforms.h"
#include "core/exchange/tables/gridmatching.h"
#include "core/exchange/tables/recognition.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text, const char *disambiguation = nullptr, int count = -1)
{
    return QCoreApplication::translate("inko", text, disambiguation, count);
}

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

/// One source with the kind of table it is.
struct RecognisedSource {
    qsizetype place = 0; ///< in the order given
    const ImportSource *source = nullptr;
    const TableKind *kind = nullptr;
    int year = 0;
};

std::optional<int> askedYear(const ImportSource &source, const ImportOptions &options)
{
    return source.year ? source.year : options.year;
}

std::optional<int> yearOf(const ImportSource &source, const ImportOptions &options)
{
    return source.form ? source.form->identity.year : askedYear(source, options);
}

Result<std::vector<RecognisedSource>> inOrderOfImport(const QList<ImportSource> &sources, const ImportOptions &options)
{
    std::vector<RecognisedSource> ordered;
    for (qsizetype place = 0; place < sources.size(); ++place) {
        const ImportSource &source = sources[place];
        const Result<const TableKind *> kind = kindOf(source.sheet.header.cells);
        if (!kind)
            return fail(inFile(source.path, kind.error()));
        const std::optional<int> year = yearOf(source, options);
        if ((*kind)->period == TableKind::Period::Round && !year)
            return fail(
                inFile(source.path, {Error::Code::Invalid, tr("Say for which year these rows were reported."), {}}));
        ordered.push_back({place, &source, *kind, year.value_or(0)});
    }
    const auto comesFirst = [](const RecognisedSource &one, const RecognisedSource &other) {
        return std::pair(one.kind, one.year) < std::pair(other.kind, other.year); // tables::all() has them in order
    };
    std::stable_sort(ordered.begin(), ordered.end(), comesFirst);
    return ordered;
}

/// The year's round, with a return for everybody to be asked, if there is none.
void ensureRound(ImportContext &context)
{
    auto &rounds = context.draft.table<SurveyRound>();
    if (rounds.find(draftkeys::ofYear(context.year)).isValid())
        return;
    SurveyRound round;
    round.year = context.year;
    round.openedOn = context.today;
    round.id = rounds.add(round);
    for (const auto &entry : context.draft.table<Organisation>().entries()) {
        Return answer;
        answer.round = round.id;
        answer.organisation = entry.record.id;
        context.draft.table<Return>().add(answer);
    }
}

bool hasContent(const Sheet &sheet, qsizetype column)
{
    return std::any_of(sheet.rows.cbegin(), sheet.rows.cend(),
                       [&](const SheetRow &row) { return !row.cells[column].trimmed().isEmpty(); });
}

/// The columns that nothing is read from; one without a name by its place.
QStringList unknownIn(const Sheet &sheet, const TableKind &kind)
{
    QStringList unknown;
    for (qsizetype column = 0; column < sheet.header.cells.size(); ++column) {
        const QString name = sheet.header.cells[column].simplified();
        if (!name.isEmpty() && kind.columnNamed(sheet.header.cells[column]) < 0)
            unknown << name;
        else if (name.isEmpty() && hasContent(sheet, column))
            unknown << tr("no. %1 (without a header)").arg(column + 1);
    }
    return unknown;
}

/// Why a row is none of the table's, before its cells are read; empty: it is one.
QString defectOf(const SheetRow &row, const SheetRow &header)
{
    if (!row.defect.isEmpty())
        return tr("The row is not clear: %1.").arg(row.defect);
    if (row.cells == header.cells) // of files that were put together
        return tr("The row repeats the header. Take it out.");
    return {};
}

ImportedFile takeRows(const RecognisedSource &recognised, ImportContext &context)
{
    const Sheet &sheet = recognised.source->sheet;
    ImportedFile file{recognised.source->path,           recognised.source->sheetName, recognised.kind->title(), {}, {},
                      unknownIn(sheet, *recognised.kind)};
    const std::unique_ptr<RowImport> rows = recognised.kind->begin(sheet, context);
    for (const SheetRow &row : sheet.rows) {
        if (const QString defect = defectOf(row, sheet.header); !defect.isEmpty()) {
            file.refused << Refusal{row.number, {}, row.cells.value(0), defect};
            continue;
        }
        if (const RowResult<RowChange> taken = rows->take(row))
            file.rows.push_back({row.number, *taken});
        else
            file.refused << taken.error();
    }
    return file;
}

Result<QList<ImportSource>> withFormsChecked(Store &store, QList<ImportSource> sources, const ImportOptions &options,
                                             const Draft &draft)
{
    const Result<QString> mark = Settings(store).workspaceMark();
    if (!mark)
        return fail(mark.error());
    for (ImportSource &source : sources) {
        if (!source.form)
            continue;
        if (const Result<> ours = checkForm(source.form->identity, *mark, askedYear(source, options), draft); !ours)
            return fail(inFile(source.path, ours.error()));
        const QString &name = draft.table<Organisation>().at(source.form->identity.organisation).name;
        source.sheet = withInstitution(std::move(source.sheet), name);
    }
    return sources;
}

} // namespace

qsizetype ImportedFile::count(RowChange change) const
{
    return std::count_if(rows.cbegin(), rows.cend(), [&](const PlannedRow &row) { return row.change == change; });
}

bool ImportPlan::refusesAnything() const
{
    return std::any_of(files.cbegin(), files.cend(), [](const ImportedFile &file) { return !file.refused.isEmpty(); });
}

bool needsYear(const QList<ImportSource> &sources)
{
    return std::any_of(sources.cbegin(), sources.cend(), [](const ImportSource &source) {
        const Result<const TableKind *> kind = kindOf(source.sheet.header.cells);
        return !source.year && !source.form && kind && (*kind)->period == TableKind::Period::Round;
    });
}

Result<ImportPlan> planImport(Store &store, const QList<ImportSource> &given, const ImportOptions &options)
{
    Result<Draft> draft = Draft::load(store);
    if (!draft)
        return fail(draft.error());
    const auto prepared = withFormsChecked(store, given, options, *draft);
    if (!prepared)
        return fail(prepared.error());
    const QList<ImportSource> &sources = *prepared;
    const auto ordered = inOrderOfImport(sources, options);
    if (!ordered)
        return fail(ordered.error());

    ImportPlan plan{{}, QList<ImportedFile>(sources.size()), std::move(*draft)};
    plan.name = sources.size() == 1 ? tr("Import %1").arg(nameOf(sources.front().path))
                                    : tr("Import of %n file(s)", nullptr, static_cast<int>(sources.size()));
    QHash<const TableKind *, QHash<qint64, FileOfImport>> saidBy;
    QList<Id<Goal>> namedGoals;
    for (const RecognisedSource &recognised : *ordered) {
        ImportContext context{plan.draft,
                              options.creating,
                              store.now().toLocalTime().date(),
                              recognised.year,
                              {recognised.place, nameOf(recognised.source->path)},
                              recognised.source->form ? recognised.source->form->identity.organisation
                                                      : Id<Organisation>(),
                              saidBy[recognised.kind],
                              namedGoals};
        if (recognised.kind->period == TableKind::Period::Round) {
            const auto named = GridMatching::entriesNamedIn(recognised.source->sheet);
            if (const Result<> loaded = plan.draft.loadEntries(store, recognised.year, named); !loaded)
                return fail(loaded.error());
        }
        const Draft::Mark before = plan.draft.mark();
        if (recognised.kind->period == TableKind::Period::Round)
            ensureRound(context);
        ImportedFile &file = plan.files[recognised.place];
        file = takeRows(recognised, context);
        if (file.rows.empty())
            plan.draft.rollBack(before); // no round for rows that were all refused
        if (recognised.source->form)
            noteAnswer(*recognised.source->form, !file.rows.empty(), context);
    }
    goalnumbers::place(namedGoals, plan.draft);
    return plan;
}

Result<> apply(Store &store, const ImportPlan &plan)
{
    if (!plan.changesAnything())
        return {};
    if (store.isReadOnly())
        return fail(Error::Code::ReadOnly, tr("Nothing was imported. %1").arg(store.readOnlyReason()));
    if (const Result<> copied = store.backUp(); !copied)
        return copied;
    return store.write(plan.name, [&](Transaction &transaction) { return plan.draft.store(transaction); });
}

} // namespace inko

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

std::optional<int> askedYear(const ImportSource &source, const ImportOptions &options)
{
    return source.year ? source.year : options.year;
}

/// One source with the kind of table it is.
struct RecognisedSource {
    qsizetype place = 0; ///< in the order given
    const ImportSource *source = nullptr;
    const TableKind *kind = nullptr;
    int year = 0;
};

/// What is needed of a source before its rows are read. Invalid for one of an unknown kind, a form that does not belong
/// here and a grid of no known year.
Result<RecognisedSource> recognised(const ImportSource &source, const ImportOptions &options, const QString &mark,
                                    const Draft &draft)
{
    const std::optional<int> year = askedYear(source, options);
    if (source.form) {
        if (const Result<> ours = checkForm(source.form->identity, mark, year, draft); !ours)
            return fail(ours.error());
    }
    if (!source.madeFrom.isEmpty() && source.madeFrom != mark)
        return fail(Error::Code::Invalid,
                    tr("This form was not made from this file: it is of another town or of another file."));
    const Result<const TableKind *> kind = kindOf(source.sheet.header.cells);
    if (!kind)
        return fail(kind.error());
    const std::optional<int> ofRows = source.form ? source.form->identity.year : year;
    if ((*kind)->period == TableKind::Period::Round && !ofRows)
        return fail(Error::Code::Invalid, tr("Say for which year these rows were reported."));
    return RecognisedSource{0, &source, *kind, ofRows.value_or(0)};
}

Result<std::vector<RecognisedSource>> inOrderOfImport(const QList<ImportSource> &sources, const ImportOptions &options,
                                                      const QString &mark, ImportPlan &plan)
{
    std::vector<RecognisedSource> ordered;
    for (qsizetype place = 0; place < sources.size(); ++place) {
        const ImportSource &source = sources[place];
        plan.files[place].path = source.path;
        plan.files[place].sheetName = source.sheetName;
        Result<RecognisedSource> found = recognised(source, options, mark, plan.draft);
        if (!found && options.badRows == BadRows::RefuseAll)
            return fail(inFile(source.path, found.error()));
        if (!found) {
            plan.files[place].problem = found.error().message;
            continue;
        }
        found->place = place;
        ordered.push_back(*found);
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

/// What the entries said when each form was made, read once for all forms of one sending.
class SentEntries {
public:
    explicit SentEntries(const Store &store) : m_store(store) {}
    Result<EarlierEntries> at(const FormIdentity &form)
    {
        const auto known = m_byStep.constFind(form.lastStep);
        if (known != m_byStep.cend())
            return *known;
        return entriesAt(m_store, form.lastStep).map([&](const EarlierEntries &read) {
            return *m_byStep.insert(form.lastStep, read);
        });
    }

private:
    const Store &m_store;
    QHash<qint64, EarlierEntries> m_byStep;
};

/// Takes the sources one after the other into the plan's draft.
class Planning {
public:
    Planning(Store &store, const ImportOptions &options, ImportPlan &plan)
        : m_store(store), m_options(options), m_plan(plan), m_sent(store)
    {
    }

    Result<> take(const RecognisedSource &recognised)
    {
        const ImportSource &source = *recognised.source;
        const bool isGrid = recognised.kind->period == TableKind::Period::Round;
        Sheet sheet = source.sheet;
        EarlierEntries sent;
        if (source.form) {
            const Result<EarlierEntries> read = m_sent.at(source.form->identity);
            if (!read)
                return fail(read.error());
            sent = *read;
            const Id<Organisation> organisation = source.form->identity.organisation;
            sheet = withInstitution(std::move(sheet), m_plan.draft.table<Organisation>().at(organisation).name);
        }
        if (isGrid) {
            const auto named = GridMatching::entriesNamedIn(sheet);
            if (const Result<> loaded = m_plan.draft.loadEntries(m_store, recognised.year, named); !loaded)
                return loaded;
        }
        if (recognised.kind->namesOffers) {
            if (const Result<> loaded = loadNewestEntries(); !loaded)
                return loaded;
        }
        ImportContext context{m_plan.draft,
                              m_options.creating,
                              m_store.now().toLocalTime().date(),
                              recognised.year,
                              {recognised.place, nameOf(source.path)},
                              source.form ? source.form->identity.organisation : Id<Organisation>(),
                              sent,
                              m_options.decisions,
                              m_saidBy[recognised.kind],
                              m_namedGoals};
        takeInto(m_plan.files[recognised.place], sheet, recognised, context);
        return {};
    }

    void finish() { goalnumbers::place(m_namedGoals, m_plan.draft); }

private:
    Result<> loadNewestEntries()
    {
        const Id<SurveyRound> newest = m_plan.draft.newestRound();
        if (!newest.isValid())
            return {};
        return m_plan.draft.loadEntries(m_store, m_plan.draft.table<SurveyRound>().at(newest).year, {});
    }

    void takeInto(ImportedFile &file, const Sheet &sheet, const RecognisedSource &recognised, ImportContext &context)
    {
        const Draft::Mark before = m_plan.draft.mark();
        if (recognised.kind->period == TableKind::Period::Round)
            ensureRound(context);
        ImportedFile taken = takeRows(sheet, *recognised.kind, context);
        taken.path = std::move(file.path);
        taken.sheetName = std::move(file.sheetName);
        file = std::move(taken);
        const bool takesAny = file.count(RowChange::LeftOut) < static_cast<qsizetype>(file.rows.size());
        if (!takesAny)
            m_plan.draft.rollBack(before); // no round for rows that were all refused
        if (!recognised.source->form)
            return;
        noteAnswer(*recognised.source->form, takesAny, context);
        if (takesAny)
            file.missing = missingEntries(sheet, context);
    }

    Store &m_store;
    const ImportOptions &m_options;
    ImportPlan &m_plan;
    SentEntries m_sent;
    QHash<const TableKind *, QHash<qint64, FileOfImport>> m_saidBy;
    QList<Id<Goal>> m_namedGoals;
};

} // namespace

bool ImportPlan::refusesAnything() const
{
    return std::any_of(files.cbegin(), files.cend(),
                       [](const ImportedFile &file) { return !file.refused.isEmpty() || !file.problem.isEmpty(); });
}

bool needsYear(const QList<ImportSource> &sources)
{
    return std::any_of(sources.cbegin(), sources.cend(), [](const ImportSource &source) {
        const Result<const TableKind *> kind = kindOf(source.sheet.header.cells);
        return !source.year && !source.form && kind && (*kind)->period == TableKind::Period::Round;
    });
}

Result<ImportPlan> planImport(Store &store, const QList<ImportSource> &sources, const ImportOptions &options)
{
    Result<Draft> draft = Draft::load(store);
    if (!draft)
        return fail(draft.error());
    const Result<QString> mark = Settings(store).workspaceMark();
    if (!mark)
        return fail(mark.error());
    takeNames(options.decisions.names, *draft);
    ImportPlan plan{{}, QList<ImportedFile>(sources.size()), std::move(*draft)};
    plan.name = sources.size() == 1 ? tr("Import %1").arg(nameOf(sources.front().path))
                                    : tr("Import of %n file(s)", nullptr, static_cast<int>(sources.size()));
    const auto ordered = inOrderOfImport(sources, options, *mark, plan);
    if (!ordered)
        return fail(ordered.error());
    Planning planning(store, options, plan);
    for (const RecognisedSource &recognised : *ordered) {
        if (const Result<> taken = planning.take(recognised); !taken)
            return fail(taken.error());
    }
    planning.finish();
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

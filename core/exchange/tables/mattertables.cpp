#include "core/exchange/columns/listcolumns.h"
#include "core/exchange/tables/sessioncolumns.h"
#include "core/exchange/tables/tables.h"
#include "core/steering/matters/matterrules.h"

namespace inko::tables {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::tables", text);
}

const Words<Recommendation::Addressee> &addressees()
{
    using Addressee = Recommendation::Addressee;
    static const Words<Addressee> words = {{Addressee::Conference, {u"Konferenz"_s, u"conference"_s}},
                                           {Addressee::Council, {u"Rat"_s, u"council"_s}},
                                           {Addressee::Administration, {u"Verwaltung"_s, u"administration"_s}}};
    return words;
}

const Words<Recommendation::State> &standings()
{
    using State = Recommendation::State;
    static const Words<State> words = {{State::PassedOn, {u"weitergeleitet"_s, u"passed on"_s}},
                                       {State::Adopted, {u"beschlossen"_s, u"adopted"_s}},
                                       {State::Changed, {u"geändert beschlossen"_s, u"adopted with changes"_s}},
                                       {State::Rejected, {u"abgelehnt"_s, u"rejected"_s}},
                                       {State::Postponed, {u"vertagt"_s, u"postponed"_s}},
                                       {State::CarriedOut, {u"umgesetzt"_s, u"carried out"_s}}};
    return words;
}

const Words<Task::State> &states()
{
    using State = Task::State;
    static const Words<State> words = {{State::Open, {u"offen"_s, u"open"_s}},
                                       {State::Done, {u"erledigt"_s, u"done"_s}},
                                       {State::Dropped, {u"entfallen"_s, u"dropped"_s}}};
    return words;
}

RowResult<> checkRecommendation(Recommendation &one, const std::optional<Recommendation> &, ImportContext &context)
{
    if (const Result<> sound = matterrules::checkProposed(one, context.today); !sound)
        return refuseRow(u"Vorgeschlagen am"_s, one.proposedOn.toString(Qt::ISODate), sound.error().message);
    return {};
}

RowResult<> checkStep(RecommendationStep &step, const std::optional<RecommendationStep> &, ImportContext &context)
{
    const Recommendation &of = context.draft.table<Recommendation>().at(step.recommendation);
    if (const Result<> sound = matterrules::check(step, of, context.today); !sound)
        return refuseRow(u"Am"_s, step.day.toString(Qt::ISODate), sound.error().message);
    return {};
}

RowResult<> checkTask(Task &task, const std::optional<Task> &, ImportContext &context)
{
    if (task.state == Task::State::Open)
        task.settledOn.reset();
    else if (!task.settledOn)
        task.settledOn = context.today;
    if (const Result<> sound = matterrules::checkSettled(task, context.today); !sound)
        return refuseRow(u"Erledigt am"_s, task.settledOn->toString(Qt::ISODate), sound.error().message);
    return {};
}

/// The recommendation that a cell names by what it says in short; of several the newest.
Id<Recommendation> recommendationCalled(const QString &cell, const ImportContext &context)
{
    Id<Recommendation> found;
    QDate newest;
    for (const auto &entry : context.draft.table<Recommendation>().entries()) {
        const bool isMeant = !entry.removed && searchable(entry.record.title) == searchable(cell);
        if (isMeant && (!newest.isValid() || entry.record.proposedOn > newest)) {
            found = entry.record.id;
            newest = entry.record.proposedOn;
        }
    }
    return found;
}

QString isNoRecommendation()
{
    return tr("There is no such recommendation. Correct it, or add the recommendation first.");
}

} // namespace

TableKind recommendations()
{
    using Said = columns::PlacedInSession<Recommendation>;
    using Use = TableColumn<Said>::Use;
    return kindWith(QT_TRANSLATE_NOOP("inko::tables", "Recommendations"),
                    columns::placedRules<Recommendation>(
                        QList<TableColumn<Said>>{
                            columns::line<Said>({u"Empfehlung"_s, u"Recommendation"_s}, Use::Identifying, &Said::title),
                            columns::requiredDay<Said>({u"Vorgeschlagen am"_s, u"Proposed on"_s}, &Said::proposedOn,
                                                       Use::Identifying),
                            columns::word<Said>({u"An"_s, u"To"_s}, Use::Required, &Said::addressee, addressees()),
                            columns::text<Said>({u"Wortlaut"_s, u"Wording"_s}, Use::Optional, &Said::text),
                            columns::text<Said>({u"Begründung"_s, u"Reason"_s}, Use::Optional, &Said::reason),
                            columns::line<Said>({u"Vorlage"_s, u"Paper"_s}, Use::Optional, &Said::paper),
                            columns::organisation<Said>({u"Verantwortlich"_s, u"Responsible"_s}, &Said::responsible),
                            columns::goals<Said>({u"Ziele"_s, u"Goals"_s}, &Said::goals, Use::Optional)} +
                            columns::underItem<Recommendation>(&Recommendation::agendaItem),
                        &checkRecommendation));
}

TableKind recommendationSteps()
{
    using Said = columns::PlacedInSession<RecommendationStep>;
    using Use = TableColumn<Said>::Use;
    const auto readRecommendation = [](Said &said, const QString &cell, ImportContext &context) -> CellResult<> {
        said.recommendation = recommendationCalled(cell, context);
        return said.recommendation.isValid() ? CellResult<>() : refuseCell(isNoRecommendation());
    };
    const auto rules = columns::placedRules<RecommendationStep>(
        QList<TableColumn<Said>>{{{u"Empfehlung"_s, u"Recommendation"_s}, Use::Identifying, readRecommendation, {}},
                                 columns::requiredDay<Said>({u"Am"_s, u"On"_s}, &Said::day, Use::Identifying),
                                 columns::word<Said>({u"Was daraus wurde"_s, u"What became of it"_s}, Use::Identifying,
                                                     &Said::state, standings()),
                                 columns::text<Said>({u"Bemerkung"_s, u"Note"_s}, Use::Optional, &Said::note)} +
            columns::underItem<RecommendationStep>(&RecommendationStep::agendaItem),
        &checkStep);
    return kindWith(QT_TRANSLATE_NOOP("inko::tables", "What became of recommendations"), rules);
}

TableKind tasks()
{
    using Said = columns::PlacedInSession<Task>;
    using Use = TableColumn<Said>::Use;
    const auto readDue = [](Said &said, const QString &cell, ImportContext &) {
        return cells::day(cell).map([&](std::optional<QDate> day) { said.dueOn = day; });
    };
    const auto readRecommendation = [](Said &said, const QString &cell, ImportContext &context) -> CellResult<> {
        said.recommendation.reset();
        if (cells::saysNothing(cell))
            return {};
        const Id<Recommendation> found = recommendationCalled(cell, context);
        if (!found.isValid())
            return refuseCell(isNoRecommendation());
        said.recommendation = found;
        return {};
    };
    return kindWith(QT_TRANSLATE_NOOP("inko::tables", "Tasks"),
                    columns::placedRules<Task>(
                        QList<TableColumn<Said>>{
                            columns::line<Said>({u"Auftrag"_s, u"Task"_s}, Use::Identifying, &Said::title),
                            {{u"Fällig am"_s, u"Due on"_s}, Use::Distinguishing, readDue, {}},
                            columns::organisation<Said>({u"Verantwortlich"_s, u"Responsible"_s}, &Said::responsible),
                            columns::line<Said>({u"Person"_s}, Use::Optional, &Said::person),
                            columns::word<Said>({u"Stand"_s, u"State"_s}, Use::Required, &Said::state, states()),
                            columns::day<Said>({u"Erledigt am"_s, u"Settled on"_s}, &Said::settledOn),
                            {{u"Empfehlung"_s, u"Recommendation"_s}, Use::Optional, readRecommendation, {}},
                            columns::text<Said>({u"Bemerkung"_s, u"Note"_s}, Use::Optional, &Said::note)} +
                            columns::underItem<Task>(&Task::agendaItem),
                        &checkTask));
}

TableKind topics()
{
    using Use = TableColumn<Topic>::Use;
    return kindWith(QT_TRANSLATE_NOOP("inko::tables", "Topics for sessions"),
                    recordRules<Topic>({columns::line({u"Thema"_s, u"Topic"_s}, Use::Identifying, &Topic::title),
                                        columns::line({u"Anlass"_s, u"Origin"_s}, Use::Optional, &Topic::origin),
                                        columns::text({u"Sachstand"_s, u"Brief"_s}, Use::Optional, &Topic::brief),
                                        columns::requiredDay({u"Vorgemerkt am"_s, u"Noted on"_s}, &Topic::notedOn),
                                        columns::goals({u"Ziele"_s, u"Goals"_s}, &Topic::goals, Use::Optional)},
                                       {}));
}

} // namespace inko::tables

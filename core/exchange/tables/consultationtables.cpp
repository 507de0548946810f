#include "core/exchange/rows/tablerules.h"
#include "core/exchange/tables/channelwords.h"
#include "core/exchange/tables/tables.h"
#include "core/steering/consultations/consultationrules.h"

namespace inko::tables {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::tables", text);
}

const Words<Response::Attribution> &attributions()
{
    using Attribution = Response::Attribution;
    static const Words<Attribution> words = {{Attribution::Public, {u"öffentlich"_s, u"public"_s}},
                                             {Attribution::Coordinator, {u"intern"_s, u"internal"_s}},
                                             {Attribution::None, {u"niemand"_s, u"nobody"_s}}};
    return words;
}

const Words<Statement::Kind> &kinds()
{
    using Kind = Statement::Kind;
    static const Words<Kind> words = {{Kind::Approval, {u"Zustimmung"_s, u"approval"_s}},
                                      {Kind::Criticism, {u"Kritik"_s, u"criticism"_s}},
                                      {Kind::Addition, {u"Ergänzung"_s, u"addition"_s}},
                                      {Kind::NewGoal, {u"neues Ziel"_s, u"new goal"_s}},
                                      {Kind::Proposal, {u"Vorschlag"_s, u"proposal"_s}},
                                      {Kind::Question, {u"Frage"_s, u"question"_s}},
                                      {Kind::OpenDecision, {u"offene Entscheidung"_s, u"open decision"_s}}};
    return words;
}

const Words<Statement::Decision> &decisions()
{
    using Decision = Statement::Decision;
    static const Words<Decision> words = {
        {Decision::Open, {u"offen"_s, u"open"_s}},
        {Decision::TakenOver, {u"übernommen"_s, u"taken over"_s}},
        {Decision::PartlyTakenOver, {u"teilweise übernommen"_s, u"partly taken over"_s}},
        {Decision::NotTakenOver, {u"nicht übernommen"_s, u"not taken over"_s}}};
    return words;
}

QString isNoConsultation()
{
    return tr("There is no such consultation. Correct it, or add the consultation first.");
}

/// The consultation that a row belongs to.
template<class R>
TableColumn<R> ofConsultation(Id<Consultation> R::*field)
{
    return columns::record<R, Consultation>(
        {u"Beteiligung"_s, u"Consultation"_s}, TableColumn<R>::Use::Identifying, field,
        [](const R &, const QString &cell) { return draftkeys::ofName(cell); }, &isNoConsultation);
}

RowResult<> asRow(const Result<> &sound, const QString &column, const QString &cell)
{
    return sound ? RowResult<>() : refuseRow(column, cell, sound.error().message);
}

RowResult<> checkConsultation(Consultation &one, const std::optional<Consultation> &, ImportContext &)
{
    return asRow(consultationrules::check(one), u"Endet am"_s, one.closesOn.value_or(QDate()).toString(Qt::ISODate));
}

RowResult<> checkChapter(DraftChapter &chapter, const std::optional<DraftChapter> &before, ImportContext &context)
{
    if (!before)
        chapter.position = context.draft.table<DraftChapter>().placeAfter(
            [&](const DraftChapter &other) { return other.consultation == chapter.consultation; });
    return asRow(consultationrules::check(chapter), u"Kapitel"_s, chapter.title);
}

RowResult<> checkResponse(Response &response, const std::optional<Response> &, ImportContext &context)
{
    return asRow(consultationrules::check(response, context.today), u"Zuordnung"_s,
                 attributions().written(response.attribution));
}

/// A statement, with what its row says of the group it belongs to.
struct SaidStatement : Statement {
    QString groupTitle;
    bool isInTension = false;
    friend bool operator==(const SaidStatement &one, const SaidStatement &other)
    {
        return static_cast<const Statement &>(one) == static_cast<const Statement &>(other);
    }
};

QString isNoChapter()
{
    return tr("The draft has no such chapter. Correct it, or add the chapter first.");
}

QString isNoAnswer()
{
    return tr("There is no answer of that number. Correct it, or add the answer first.");
}

/// What a statement may name of its consultation.
template<class T>
TableColumn<SaidStatement> named(QStringList headers, std::optional<Id<T>> Statement::*field, QString (*isNotThere)())
{
    return {std::move(headers),
            TableColumn<SaidStatement>::Use::Distinguishing,
            [=](SaidStatement &said, const QString &cell, ImportContext &context) -> CellResult<> {
                (said.*field).reset();
                if (cells::saysNothing(cell))
                    return {};
                const Id<T> found = context.draft.table<T>().find(draftkeys::ofPart(said.consultation, cell));
                if (!found.isValid())
                    return refuseCell(isNotThere());
                said.*field = found;
                return {};
            },
            {}};
}

/// Those of one title belong together; the first row of a group makes it.
void placeInGroup(SaidStatement &said, ImportContext &context)
{
    if (said.groupTitle.isEmpty())
        return;
    auto &groups = context.draft.table<StatementGroup>();
    const Id<StatementGroup> found = groups.find(draftkeys::ofPart(said.consultation, said.groupTitle));
    const auto kind = said.isInTension ? StatementGroup::Kind::Tension : StatementGroup::Kind::Similar;
    said.group = found.isValid() ? found : groups.put(StatementGroup{{}, 0, said.consultation, said.groupTitle, kind});
}

TableRules<SaidStatement> statementRules(QList<TableColumn<SaidStatement>> columns)
{
    TableRules<SaidStatement> rules;
    rules.columns = std::move(columns);
    rules.find = [](const SaidStatement &said, ImportContext &context) -> std::optional<SaidStatement> {
        const auto &table = context.draft.table<Statement>();
        const Id<Statement> found = table.find(draftkeys::of(static_cast<const Statement &>(said)).front());
        return found.isValid() ? std::optional(SaidStatement{table.at(found), {}, false}) : std::nullopt;
    };
    rules.check = [](SaidStatement &said, const std::optional<SaidStatement> &before, ImportContext &context) {
        static_cast<Statement &>(said) = consultationrules::completed(said, context.today);
        if (const Result<> sound = consultationrules::check(said, context.today); !sound)
            return asRow(sound, u"Entschieden am"_s, said.decidedOn.value_or(QDate()).toString(Qt::ISODate));
        if (!before)
            said.position = context.draft.table<Statement>().placeAfter(
                [&](const Statement &other) { return other.consultation == said.consultation; });
        placeInGroup(said, context);
        return RowResult<>();
    };
    rules.keep = [](SaidStatement &said, ImportContext &context) {
        said.id = context.draft.table<Statement>().put(said);
        return said.id.value;
    };
    return rules;
}

} // namespace

TableKind consultations()
{
    using Use = TableColumn<Consultation>::Use;
    return kindWith(
        QT_TRANSLATE_NOOP("inko::tables", "Consultations"),
        recordRules<Consultation>(
            {columns::line({u"Beteiligung"_s, u"Consultation"_s}, Use::Identifying, &Consultation::title),
             columns::day({u"Beginnt am"_s, u"Opens on"_s}, &Consultation::opensOn),
             columns::day({u"Endet am"_s, u"Closes on"_s}, &Consultation::closesOn),
             columns::text({u"Einladungstext"_s, u"Invitation"_s}, Use::Optional, &Consultation::invitation),
             columns::day({u"Zurückgegeben am"_s, u"Given back on"_s}, &Consultation::returnedOn)},
            &checkConsultation));
}

TableKind draftChapters()
{
    using Use = TableColumn<DraftChapter>::Use;
    return kindWith(QT_TRANSLATE_NOOP("inko::tables", "Chapters of drafts"),
                    recordRules<DraftChapter>(
                        {ofConsultation(&DraftChapter::consultation),
                         columns::line({u"Kapitel"_s, u"Chapter"_s}, Use::Identifying, &DraftChapter::title),
                         columns::number({u"Ebene"_s, u"Level"_s}, Use::Required, &DraftChapter::level, 1, 6),
                         columns::text({u"Kapiteltext"_s, u"Chapter text"_s}, Use::Optional, &DraftChapter::text)},
                        &checkChapter));
}

TableKind responses()
{
    using Use = TableColumn<Response>::Use;
    constexpr int mostPersons = 100'000;
    return kindWith(
        QT_TRANSLATE_NOOP("inko::tables", "Answers to consultations"),
        recordRules<Response>(
            {ofConsultation(&Response::consultation),
             columns::line({u"Rückmeldung"_s, u"Answer"_s}, Use::Identifying, &Response::label),
             columns::organisation({u"Institution"_s, u"Organisation"_s}, &Response::organisation),
             columns::line({u"Von"_s, u"From"_s}, Use::Optional, &Response::respondent),
             columns::word({u"Weg"_s, u"Channel"_s}, Use::Required, &Response::channel, channelWords()),
             columns::number({u"Personen"_s, u"Persons"_s}, Use::Optional, &Response::persons, 1, mostPersons),
             columns::line({u"Namen"_s, u"Names"_s}, Use::Optional, &Response::names),
             columns::day({u"Eingegangen am"_s, u"Received on"_s}, &Response::receivedOn),
             columns::word({u"Zuordnung"_s, u"Attribution"_s}, Use::Required, &Response::attribution, attributions())},
            &checkResponse));
}

TableKind statements()
{
    using Use = TableColumn<SaidStatement>::Use;
    using Said = SaidStatement;
    return kindWith(
        QT_TRANSLATE_NOOP("inko::tables", "Statements"),
        statementRules(
            {ofConsultation<Said>(&Said::consultation),
             columns::text<Said>({u"Stellungnahme"_s, u"Statement"_s}, Use::Identifying, &Said::text),
             named({u"Kapitel"_s, u"Chapter"_s}, &Statement::chapter, &isNoChapter),
             named({u"Rückmeldung"_s, u"Answer"_s}, &Statement::response, &isNoAnswer),
             columns::word<Said>({u"Art"_s, u"Kind"_s}, Use::Required, &Said::kind, kinds()),
             columns::yesOrNo<Said>({u"Wörtlich"_s, u"Verbatim"_s}, &Said::isVerbatim),
             columns::goal<Said>({u"Ziel"_s, u"Goal"_s}, &Said::goal),
             columns::line<Said>({u"Gruppe"_s, u"Group"_s}, Use::Optional, &Said::groupTitle),
             columns::yesOrNo<Said>({u"Spannung"_s, u"Tension"_s}, &Said::isInTension),
             columns::word<Said>({u"Entscheidung"_s, u"Decision"_s}, Use::Optional, &Said::decision, decisions()),
             columns::line<Said>({u"Entschieden von"_s, u"Decided by"_s}, Use::Optional, &Said::decidedBy),
             columns::day<Said>({u"Entschieden am"_s, u"Decided on"_s}, &Said::decidedOn),
             columns::text<Said>({u"Begründung"_s, u"Reason"_s}, Use::Optional, &Said::reason)}));
}

} // namespace inko::tables

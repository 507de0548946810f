#include "core/exchange/rows/tablerules.h"
#include "core/exchange/tables/tables.h"
#include "core/monitoring/satisfaction/satisfactionrules.h"

namespace inko::tables {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::tables", text);
}

/// A question of a survey that the row has named before.
struct CountOfSurvey : SatisfactionCount {
    Id<SatisfactionSurvey> survey;
    friend bool operator==(const CountOfSurvey &one, const CountOfSurvey &other)
    {
        return static_cast<const SatisfactionCount &>(one) == static_cast<const SatisfactionCount &>(other);
    }
};

QString isNoSurvey()
{
    return tr("There is no survey of this name. Correct it, or add the survey first.");
}

template<class R>
TableColumn<R> survey(Id<SatisfactionSurvey> R::*field)
{
    return columns::record<R, SatisfactionSurvey>(
        {u"Befragung"_s, u"Survey"_s}, TableColumn<R>::Use::Identifying, field,
        [](const R &, const QString &cell) { return draftkeys::ofName(cell); }, &isNoSurvey);
}

RowResult<> check(const SatisfactionSurvey &said)
{
    const Result<> sound = satisfactionrules::check(said);
    return sound ? RowResult<>() : refuseRow(u"Befragung"_s, said.title, sound.error().message);
}

RowResult<> check(SatisfactionQuestion &question, const std::optional<SatisfactionQuestion> &before,
                  ImportContext &context)
{
    if (const Result<> sound = satisfactionrules::check(question); !sound)
        return refuseRow(u"Frage"_s, question.text, sound.error().message);
    if (!before)
        question.position = context.draft.table<SatisfactionQuestion>().placeAfter(
            [&](const SatisfactionQuestion &other) { return other.survey == question.survey; });
    return {};
}

CellResult<> readAnswer(CountOfSurvey &said, const QString &cell, ImportContext &)
{
    static const Words<bool> none = {{true, {u"keine Antwort"_s, u"keine Angabe"_s, u"no answer"_s}}};
    said.answer.reset();
    if (cells::saysNothing(cell) || none.read(cell))
        return {};
    return cells::wholeNumber(cell, 1, SatisfactionQuestion::mostSteps).map([&](std::optional<int> step) {
        said.answer = step;
    });
}

TableRules<CountOfSurvey> countRules()
{
    using Said = CountOfSurvey;
    using Use = TableColumn<Said>::Use;
    TableRules<Said> rules;
    rules.columns = {
        survey<Said>(&Said::survey),
        columns::record<Said, SatisfactionQuestion>(
            {u"Frage"_s, u"Question"_s}, Use::Identifying, &Said::question,
            [](const Said &said, const QString &cell) { return draftkeys::ofPart(said.survey, cell); },
            [] { return tr("The survey has no such question. Correct it, or add the question first."); }),
        columns::line<Said>({u"Gliederung"_s, u"Breakdown"_s}, Use::Distinguishing, &Said::grouping),
        columns::line<Said>({u"Gruppe"_s, u"Group"_s}, Use::Distinguishing, &Said::group),
        {{u"Antwort"_s, u"Answer"_s}, Use::Distinguishing, &readAnswer, {}},
        columns::number<Said>({u"Anzahl"_s, u"Personen"_s, u"Persons"_s}, Use::Required, &Said::persons, 0, 9999999)};
    rules.find = [](const Said &said, ImportContext &context) -> std::optional<Said> {
        const auto &table = context.draft.table<SatisfactionCount>();
        const auto found = table.find(draftkeys::of(static_cast<const SatisfactionCount &>(said)).front());
        return found.isValid() ? std::optional(Said{table.at(found), said.survey}) : std::nullopt;
    };
    rules.check = [](Said &said, const std::optional<Said> &, ImportContext &context) -> RowResult<> {
        const auto &question = context.draft.table<SatisfactionQuestion>().at(said.question);
        const Result<> sound = satisfactionrules::check(said, question);
        return sound ? RowResult<>() : refuseRow(u"Antwort"_s, {}, sound.error().message);
    };
    rules.keep = [](Said &said, ImportContext &context) {
        said.id = context.draft.table<SatisfactionCount>().put(said);
        return said.id.value;
    };
    return rules;
}

} // namespace

TableKind satisfactionSurveys()
{
    using Use = TableColumn<SatisfactionSurvey>::Use;
    return kindWith(
        QT_TRANSLATE_NOOP("inko::tables", "Satisfaction surveys"),
        recordRules<SatisfactionSurvey>(
            {columns::line({u"Befragung"_s, u"Survey"_s}, Use::Identifying, &SatisfactionSurvey::title),
             columns::year({u"Jahr"_s, u"Year"_s}, Use::Required, &SatisfactionSurvey::year),
             columns::number({u"Befragt"_s, u"Asked"_s}, Use::Optional, &SatisfactionSurvey::asked, 0, 9999999),
             columns::number({u"Mindestgröße"_s, u"Threshold"_s}, Use::Optional, &SatisfactionSurvey::threshold, 1,
                             999),
             columns::text({u"Bemerkung"_s, u"Note"_s}, Use::Optional, &SatisfactionSurvey::note)},
            [](SatisfactionSurvey &said, const auto &, ImportContext &) { return check(said); }));
}

TableKind satisfactionQuestions()
{
    using Question = SatisfactionQuestion;
    using Use = TableColumn<Question>::Use;
    return kindWith(
        QT_TRANSLATE_NOOP("inko::tables", "Questions of satisfaction surveys"),
        recordRules<Question>({survey<Question>(&Question::survey),
                               columns::line({u"Frage"_s, u"Question"_s}, Use::Identifying, &Question::text),
                               columns::number({u"Stufen"_s, u"Steps"_s}, Use::Required, &Question::steps,
                                               Question::fewestSteps, Question::mostSteps),
                               columns::line({u"Unterste Stufe"_s, u"Lowest"_s}, Use::Optional, &Question::lowest),
                               columns::line({u"Oberste Stufe"_s, u"Highest"_s}, Use::Optional, &Question::highest)},
                              [](Question &question, const std::optional<Question> &before, ImportContext &context) {
                                  return check(question, before, context);
                              }));
}

TableKind satisfactionCounts()
{
    return kindWith(QT_TRANSLATE_NOOP("inko::tables", "Answers to satisfaction surveys"), countRules());
}

} // namespace inko::tables

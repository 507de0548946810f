#include "core/monitoring/satisfaction/satisfactionsurveys.h"

#include "core/base/text.h"
#include "core/directory/ordering.h"
#include "core/monitoring/satisfaction/satisfactionrules.h"

namespace inko {

using namespace Qt::StringLiterals;

Result<QList<SatisfactionSurvey>> SatisfactionSurveys::all() const
{
    return m_store.table<SatisfactionSurvey>().all(u"year DESC, id DESC"_s);
}

Result<SatisfactionSurvey> SatisfactionSurveys::byId(Id<SatisfactionSurvey> id) const
{
    return m_store.table<SatisfactionSurvey>().byId(id);
}

Result<SatisfactionSurvey> SatisfactionSurveys::checked(const SatisfactionSurvey &survey) const
{
    SatisfactionSurvey tidy = survey;
    tidy.title = tidyLine(survey.title);
    tidy.note = tidyLines(survey.note);
    if (const Result<> sound = satisfactionrules::check(tidy); !sound)
        return fail(sound.error());
    return all().and_then([&](const QList<SatisfactionSurvey> &others) -> Result<SatisfactionSurvey> {
        for (const SatisfactionSurvey &other : others) {
            if (other.id != tidy.id && searchable(other.title) == searchable(tidy.title))
                return fail(Error::Code::Invalid,
                            tr("There is a survey “%1” already. Choose another title.").arg(other.title));
        }
        return tidy;
    });
}

Result<SatisfactionSurvey> SatisfactionSurveys::add(const SatisfactionSurvey &added)
{
    return m_store.write(tr("Satisfaction survey added"), [&](Transaction &transaction) {
        return checked(added).and_then(
            [&](const SatisfactionSurvey &survey) { return transaction.table<SatisfactionSurvey>().add(survey); });
    });
}

Result<> SatisfactionSurveys::update(const SatisfactionSurvey &changed)
{
    return m_store.write(tr("Satisfaction survey changed"), [&](Transaction &transaction) {
        return checked(changed).and_then(
            [&](const SatisfactionSurvey &survey) { return transaction.table<SatisfactionSurvey>().update(survey); });
    });
}

Result<> SatisfactionSurveys::remove(Id<SatisfactionSurvey> id)
{
    return m_store.write(tr("Satisfaction survey removed"), [&](Transaction &transaction) -> Result<> {
        const auto questions = questionsOf(id);
        if (!questions)
            return fail(questions.error());
        for (const SatisfactionQuestion &question : *questions) {
            if (const Result<> removed = remove(question.id); !removed)
                return removed;
        }
        return byId(id).and_then(
            [&](const SatisfactionSurvey &removed) { return transaction.table<SatisfactionSurvey>().remove(removed); });
    });
}

Result<SatisfactionSurvey> SatisfactionSurveys::askAgain(Id<SatisfactionSurvey> id, int year)
{
    return m_store.write(
        tr("Satisfaction survey of %1 prepared").arg(year), [&](Transaction &) -> Result<SatisfactionSurvey> {
            const auto before = byId(id);
            const auto questions = questionsOf(id);
            if (const auto error = firstErrorOf(before, questions))
                return fail(*error);
            SatisfactionSurvey next = *before;
            const QString old = QString::number(before->year);
            next.title = before->title.contains(old) ? QString(before->title).replace(old, QString::number(year))
                                                     : u"%1 %2"_s.arg(before->title).arg(year);
            next.id = {};
            next.year = year;
            next.asked.reset();
            next.note.clear();
            return add(next).and_then([&](const SatisfactionSurvey &added) -> Result<SatisfactionSurvey> {
                for (SatisfactionQuestion question : *questions) {
                    question.id = {};
                    question.survey = added.id;
                    if (const auto stored = add(question); !stored)
                        return fail(stored.error());
                }
                return added;
            });
        });
}

Result<QList<SatisfactionQuestion>> SatisfactionSurveys::questions() const
{
    return m_store.table<SatisfactionQuestion>().all(u"survey_id, position, id"_s);
}

Result<QList<SatisfactionQuestion>> SatisfactionSurveys::questionsOf(Id<SatisfactionSurvey> survey) const
{
    return m_store.table<SatisfactionQuestion>().where({u"survey_id = ?"_s, {survey.value}, u"position, id"_s});
}

Result<SatisfactionQuestion> SatisfactionSurveys::checked(const SatisfactionQuestion &question) const
{
    SatisfactionQuestion tidy = question;
    tidy.text = tidyLine(question.text);
    tidy.lowest = tidyLine(question.lowest);
    tidy.highest = tidyLine(question.highest);
    const auto others = questionsOf(tidy.survey);
    const auto counted = countsOf(tidy.id);
    if (const auto error = firstErrorOf(satisfactionrules::check(tidy), others, counted))
        return fail(*error);
    for (const SatisfactionQuestion &other : *others) {
        if (other.id != tidy.id && searchable(other.text) == searchable(tidy.text))
            return fail(Error::Code::Invalid, tr("This question is there already."));
    }
    for (const SatisfactionCount &count : *counted) {
        if (const Result<> fits = satisfactionrules::check(count, tidy); !fits)
            return fail(fits.error());
    }
    return tidy;
}

Result<SatisfactionQuestion> SatisfactionSurveys::add(const SatisfactionQuestion &added)
{
    return m_store.write(tr("Question added"), [&](Transaction &transaction) {
        return checked(added).and_then([&](SatisfactionQuestion question) {
            return questionsOf(question.survey).and_then([&](const QList<SatisfactionQuestion> &others) {
                question.position = positionAfter(others);
                return transaction.table<SatisfactionQuestion>().add(question);
            });
        });
    });
}

Result<> SatisfactionSurveys::update(const SatisfactionQuestion &changed)
{
    return m_store.write(tr("Question changed"), [&](Transaction &transaction) {
        return checked(changed).and_then([&](const SatisfactionQuestion &question) {
            return transaction.table<SatisfactionQuestion>().update(question);
        });
    });
}

Result<> SatisfactionSurveys::remove(Id<SatisfactionQuestion> id)
{
    return m_store.write(tr("Question removed"), [&](Transaction &transaction) -> Result<> {
        const auto counted = countsOf(id);
        if (!counted)
            return fail(counted.error());
        for (const SatisfactionCount &count : *counted) {
            if (const Result<> removed = transaction.table<SatisfactionCount>().remove(count); !removed)
                return removed;
        }
        auto table = transaction.table<SatisfactionQuestion>();
        return table.byId(id).and_then([&](const SatisfactionQuestion &removed) { return table.remove(removed); });
    });
}

Result<QList<SatisfactionCount>> SatisfactionSurveys::counts() const
{
    return m_store.table<SatisfactionCount>().all(u"id"_s);
}

Result<QList<SatisfactionCount>> SatisfactionSurveys::countsOf(Id<SatisfactionQuestion> question) const
{
    return m_store.table<SatisfactionCount>().where({u"question_id = ?"_s, {question.value}, u"id"_s});
}

Result<> SatisfactionSurveys::setCount(const SatisfactionCount &count, std::optional<int> persons)
{
    return m_store.write(tr("Answers counted"), [&](Transaction &transaction) -> Result<> {
        SatisfactionCount said = count;
        said.grouping = tidyLine(count.grouping);
        said.group = tidyLine(count.group);
        said.persons = persons.value_or(0);
        const auto question = m_store.table<SatisfactionQuestion>().byId(said.question);
        const auto known = countsOf(said.question);
        if (const auto error = firstErrorOf(question, known))
            return fail(*error);
        if (const Result<> sound = satisfactionrules::check(said, *question); !sound)
            return sound;
        auto table = transaction.table<SatisfactionCount>();
        for (const SatisfactionCount &earlier : *known) {
            if (earlier.grouping != said.grouping || earlier.group != said.group || earlier.answer != said.answer)
                continue;
            if (!persons)
                return table.remove(earlier);
            said.id = earlier.id;
            said.version = earlier.version;
            return said == earlier ? Result<>() : table.update(said);
        }
        return persons ? table.add(said).map([](const SatisfactionCount &) {}) : Result<>();
    });
}

} // namespace inko

#include "core/monitoring/impact/impactchecks.h"

#include "core/base/text.h"
#include "core/directory/ordering.h"

#include <QSet>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

const QString inOrder = u"position, id"_s;

} // namespace

QString ImpactChecks::nameOf(ImpactAnswer::Answer answer)
{
    switch (answer) {
    case ImpactAnswer::Answer::Open: return tr("open");
    case ImpactAnswer::Answer::Yes: return tr("yes");
    case ImpactAnswer::Answer::Partly: return tr("partly");
    case ImpactAnswer::Answer::No: return tr("no");
    case ImpactAnswer::Answer::NotRelevant: return tr("not relevant");
    }
    return {};
}

Result<QList<ImpactQuestion>> ImpactChecks::questions() const
{
    return m_store.table<ImpactQuestion>().all(inOrder);
}

Result<ImpactQuestion> ImpactChecks::checked(const ImpactQuestion &question) const
{
    ImpactQuestion tidy = question;
    tidy.text = tidyLine(question.text);
    tidy.help = tidyLines(question.help);
    if (tidy.text.isEmpty())
        return fail(Error::Code::Invalid, tr("Enter the question."));
    return questions().and_then([&](const QList<ImpactQuestion> &others) -> Result<ImpactQuestion> {
        for (const ImpactQuestion &other : others) {
            if (other.id != tidy.id && searchable(other.text) == searchable(tidy.text))
                return fail(Error::Code::Invalid, tr("This question is there already."));
        }
        return tidy;
    });
}

Result<ImpactQuestion> ImpactChecks::add(const ImpactQuestion &added)
{
    return m_store.write(tr("Question of the check list added"), [&](Transaction &transaction) {
        return checked(added).and_then([&](ImpactQuestion question) {
            return questions().and_then([&](const QList<ImpactQuestion> &others) {
                question.position = positionAfter(others);
                return transaction.table<ImpactQuestion>().add(question);
            });
        });
    });
}

Result<> ImpactChecks::update(const ImpactQuestion &changed)
{
    return m_store.write(tr("Question of the check list changed"), [&](Transaction &transaction) {
        return checked(changed).and_then(
            [&](const ImpactQuestion &question) { return transaction.table<ImpactQuestion>().update(question); });
    });
}

Result<> ImpactChecks::remove(Id<ImpactQuestion> id)
{
    return m_store.write(tr("Question of the check list removed"), [&](Transaction &transaction) {
        auto table = transaction.table<ImpactQuestion>();
        return table.byId(id).and_then([&](const ImpactQuestion &removed) { return table.remove(removed); });
    });
}

Result<> ImpactChecks::move(Id<ImpactQuestion> id, int position)
{
    return m_store.write(tr("Question of the check list moved"), [&](Transaction &transaction) {
        return questions().and_then([&](QList<ImpactQuestion> others) -> Result<> {
            const auto moved = std::ranges::find(others, id, &ImpactQuestion::id);
            if (moved == others.end())
                return fail(Error::Code::NotFound, tr("The question is not there any more."));
            const ImpactQuestion question = *moved;
            others.erase(moved);
            return place(transaction, others, question, position);
        });
    });
}

Result<> ImpactChecks::addUsualQuestions()
{
    const std::pair<QString, QString> usual[] = {
        {tr("Does the proposal concern people with a migration history in particular?"),
         tr("As residents, clients, pupils, staff; also if it is not meant to.")},
        {tr("Can everybody use what is proposed, whatever language they speak?"),
         tr("Plain language, translations, interpreting, pictures.")},
        {tr("Can everybody use it, whatever their residence status?"),
         tr("Temporary permit, asylum procedure, citizens of the European Union.")},
        {tr("Have those concerned been heard?"), tr("Advisory council, associations of migrants, a consultation.")},
        {tr("Does it serve a goal of the integration concept?"), tr("Name the goal.")},
        {tr("Does it avoid disadvantage and discrimination?"),
         tr("Look at indirect effects, too: fees, opening hours, forms.")},
        {tr("Is it known how its effect will be seen?"), tr("An indicator, a survey, a report.")}};
    return m_store.write(tr("Check list begun"), [&](Transaction &) -> Result<> {
        for (const auto &[text, help] : usual) {
            if (const auto added = add(ImpactQuestion{{}, 0, text, help, 0, false}); !added)
                return fail(added.error());
        }
        return {};
    });
}

Result<QList<ImpactCheck>> ImpactChecks::all() const
{
    return m_store.table<ImpactCheck>().all(u"coalesce(checked_on, '9999') DESC, id DESC"_s);
}

Result<ImpactCheck> ImpactChecks::byId(Id<ImpactCheck> id) const
{
    return m_store.table<ImpactCheck>().byId(id);
}

Result<ImpactCheck> ImpactChecks::checked(const ImpactCheck &check) const
{
    ImpactCheck tidy = check;
    tidy.title = tidyLine(check.title);
    tidy.number = tidyLine(check.number);
    tidy.body = tidyLine(check.body);
    tidy.checkedBy = tidyLine(check.checkedBy);
    tidy.conclusion = tidyLines(check.conclusion);
    if (tidy.title.isEmpty())
        return fail(Error::Code::Invalid, tr("Enter the title of the proposal."));
    if (tidy.checkedOn && *tidy.checkedOn > m_store.now().toLocalTime().date())
        return fail(Error::Code::Invalid, tr("A check cannot be made in the future. Leave the day empty until it is."));
    return tidy;
}

Result<ImpactCheck> ImpactChecks::add(const ImpactCheck &added)
{
    return m_store.write(tr("Impact check added"), [&](Transaction &transaction) {
        return checked(added).and_then([&](const ImpactCheck &check) {
            return transaction.table<ImpactCheck>().add(check).and_then(
                [&](const ImpactCheck &stored) { return askNewQuestions(stored.id).map([&](int) { return stored; }); });
        });
    });
}

Result<> ImpactChecks::update(const ImpactCheck &changed)
{
    return m_store.write(tr("Impact check changed"), [&](Transaction &transaction) {
        return checked(changed).and_then(
            [&](const ImpactCheck &check) { return transaction.table<ImpactCheck>().update(check); });
    });
}

Result<> ImpactChecks::remove(Id<ImpactCheck> id)
{
    return m_store.write(tr("Impact check removed"), [&](Transaction &transaction) -> Result<> {
        const auto given = answersOf(id);
        const auto removed = byId(id);
        if (const auto error = firstErrorOf(given, removed))
            return fail(*error);
        for (const ImpactAnswer &answer : *given) {
            if (const Result<> gone = transaction.table<ImpactAnswer>().remove(answer); !gone)
                return gone;
        }
        return transaction.table<ImpactCheck>().remove(*removed);
    });
}

Result<QList<ImpactAnswer>> ImpactChecks::answers() const
{
    return m_store.table<ImpactAnswer>().all(inOrder);
}

Result<QList<ImpactAnswer>> ImpactChecks::answersOf(Id<ImpactCheck> check) const
{
    return m_store.table<ImpactAnswer>().where({u"check_id = ?"_s, {check.value}, inOrder});
}

Result<> ImpactChecks::update(const ImpactAnswer &changed)
{
    return m_store.write(tr("Answer of an impact check changed"), [&](Transaction &transaction) {
        ImpactAnswer tidy = changed;
        tidy.reason = tidyLines(changed.reason);
        return transaction.table<ImpactAnswer>().update(tidy);
    });
}

Result<int> ImpactChecks::askNewQuestions(Id<ImpactCheck> check)
{
    return m_store.write(tr("Questions of an impact check added"), [&](Transaction &transaction) -> Result<int> {
        const auto list = questions();
        const auto given = answersOf(check);
        if (const auto error = firstErrorOf(list, given))
            return fail(*error);
        QSet<QString> asked;
        for (const ImpactAnswer &answer : *given)
            asked << searchable(answer.question);
        int position = positionAfter(*given);
        int count = 0;
        for (const ImpactQuestion &question : *list) {
            if (question.retired || asked.contains(searchable(question.text)))
                continue;
            ImpactAnswer open;
            open.check = check;
            open.question = question.text;
            open.position = position++;
            if (const auto added = transaction.table<ImpactAnswer>().add(open); !added)
                return fail(added.error());
            ++count;
        }
        return count;
    });
}

} // namespace inko

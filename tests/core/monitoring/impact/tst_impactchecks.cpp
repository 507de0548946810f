#include "core/monitoring/impact/impactchecks.h"
#include "tests/support/content.h"
#include "tests/support/result.h"
#include "tests/support/town.h"

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// The check list and the checks made with it.
class TestImpactChecks : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void beginsWithTheUsualQuestions();
    void asksEachQuestionOnce();
    void keepsTheWordingOfItsTime();
    void refusesQuestions();
    void refusesChecks();
    void movesQuestions();
    void goesWithItsAnswers();

private:
    ImpactQuestion question(const QString &text, bool retired = false)
    {
        return valueOf(checks->add(ImpactQuestion{{}, 0, text, {}, 0, retired}));
    }
    ImpactCheck check()
    {
        ImpactCheck made;
        made.title = u"Neubau einer Kita"_s;
        return valueOf(checks->add(made));
    }
    QString asked(Id<ImpactCheck> of) const
    {
        QStringList words;
        for (const ImpactAnswer &answer : valueOf(checks->answersOf(of)))
            words << answer.question;
        return words.join(u' ');
    }

    std::unique_ptr<Town> town;
    std::unique_ptr<ImpactChecks> checks;
};

void TestImpactChecks::init()
{
    town = std::make_unique<Town>();
    checks = std::make_unique<ImpactChecks>(town->store());
}

void TestImpactChecks::cleanup()
{
    checks.reset();
    town.reset();
}

void TestImpactChecks::beginsWithTheUsualQuestions()
{
    VERIFY_STEP(town->store(), u"Check list begun"_s, checks->addUsualQuestions());
    const auto questions = valueOf(checks->questions());
    QVERIFY(questions.size() >= 5);
    for (const ImpactQuestion &one : questions)
        QVERIFY(!one.help.isEmpty());
    QCOMPARE(valueOf(checks->answersOf(check().id)).size(), questions.size());
}

void TestImpactChecks::asksEachQuestionOnce()
{
    question(u"A?"_s);
    question(u"B?"_s, true);
    question(u"C?"_s);
    const ImpactCheck made = check();
    QCOMPARE(asked(made.id), u"A? C?"_s);
    question(u"D?"_s);
    QCOMPARE(asked(made.id), u"A? C?"_s); // a check stays as it was begun
    QCOMPARE(valueOf(checks->askNewQuestions(made.id)), 1);
    QCOMPARE(asked(made.id), u"A? C? D?"_s);
    QCOMPARE(valueOf(checks->askNewQuestions(made.id)), 0);
}

void TestImpactChecks::keepsTheWordingOfItsTime()
{
    ImpactQuestion one = question(u"A?"_s);
    const ImpactCheck made = check();
    ImpactAnswer answer = valueOf(checks->answersOf(made.id)).first();
    QCOMPARE(answer.answer, ImpactAnswer::Answer::Open);
    answer.answer = ImpactAnswer::Answer::Partly;
    answer.reason = u"nur im Norden"_s;
    VERIFY_STEP(town->store(), u"Answer of an impact check changed"_s, checks->update(answer));
    one.text = u"Ganz anders?"_s;
    VERIFY_RESULT(checks->update(one));
    QCOMPARE(asked(made.id), u"A?"_s);
    VERIFY_RESULT(checks->remove(one.id));
    QCOMPARE(valueOf(checks->answersOf(made.id)).first().reason, u"nur im Norden"_s);
}

void TestImpactChecks::refusesQuestions()
{
    question(u"A?"_s);
    VERIFY_REFUSED(town->store(), u"already"_s, checks->add(ImpactQuestion{{}, 0, u" a? "_s, {}, 0, false}));
    VERIFY_REFUSED(town->store(), QString(), checks->add(ImpactQuestion{}));
}

void TestImpactChecks::refusesChecks()
{
    VERIFY_REFUSED(town->store(), u"title"_s, checks->add(ImpactCheck{}));
    ImpactCheck made = check();
    made.checkedOn = town->store().now().toLocalTime().date().addDays(1);
    VERIFY_REFUSED(town->store(), u"future"_s, checks->update(made));
}

void TestImpactChecks::movesQuestions()
{
    question(u"A"_s);
    question(u"B"_s);
    const ImpactQuestion last = question(u"C"_s);
    VERIFY_STEP(town->store(), u"Question of the check list moved"_s, checks->move(last.id, 0));
    QStringList order;
    for (const ImpactQuestion &one : valueOf(checks->questions()))
        order << one.text;
    QCOMPARE(order.join(u' '), u"C A B"_s);
    VERIFY_ERROR(checks->move(Id<ImpactQuestion>{99}, 0), Error::Code::NotFound);
}

void TestImpactChecks::goesWithItsAnswers()
{
    question(u"A?"_s);
    const ImpactCheck made = check();
    VERIFY_STEP(town->store(), u"Impact check removed"_s, checks->remove(made.id));
    QVERIFY(valueOf(checks->answers()).isEmpty());
}

QTEST_GUILESS_MAIN(TestImpactChecks)
#include "tst_impactchecks.moc"

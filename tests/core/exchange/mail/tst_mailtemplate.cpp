#include "core/exchange/mail/mailtemplate.h"
#include "tests/support/result.h"

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// Texts with placeholders.
class TestMailTemplate : public QObject {
    Q_OBJECT

private slots:
    void fillsPlaceholders();
    void leavesValuesAlone();
    void findsWhatCannotBeSent_data();
    void findsWhatCannotBeSent();
    void tellsWhatIsMissing();

private:
    const QStringList m_known{u"Institution"_s, u"Frist"_s};
};

void TestMailTemplate::fillsPlaceholders()
{
    const MailTemplate written{u"An {Institution}"_s, u"Bis {frist}, { Institution }: {Frist}."_s};
    VERIFY_RESULT(mailtemplate::check(written, m_known));
    QCOMPARE(mailtemplate::filled(written, {{u"Institution"_s, u"VHS"_s}, {u"Frist"_s, u"1. Mai"_s}}),
             (MailTemplate{u"An VHS"_s, u"Bis 1. Mai, VHS: 1. Mai."_s}));
}

void TestMailTemplate::leavesValuesAlone()
{
    const MailTemplate written{u"x"_s, u"{Institution} {Frist}"_s};
    QCOMPARE(mailtemplate::filled(written, {{u"Institution"_s, u"{Frist} \\1 %1"_s}, {u"Frist"_s, u"morgen"_s}}).text,
             u"{Frist} \\1 %1 morgen"_s);
}

void TestMailTemplate::findsWhatCannotBeSent_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("why");
    QTest::newRow("an unknown name") << u"x"_s << u"Bis {Fristt}"_s << u"{Fristt}"_s;
    QTest::newRow("in the subject") << u"{Ort}"_s << u"x"_s << u"{Ort}"_s;
    QTest::newRow("not closed") << u"x"_s << u"Bis {Frist und {Institution}"_s << u"brace"_s;
    QTest::newRow("not opened") << u"x"_s << u"Bis Frist}"_s << u"brace"_s;
    QTest::newRow("doubled") << u"x"_s << u"{{Frist}}"_s << u"brace"_s;
    QTest::newRow("empty braces") << u"x"_s << u"{}"_s << u"{}"_s;
    QTest::newRow("no subject") << u" "_s << u"x"_s << u"subject"_s;
    QTest::newRow("no text") << u"x"_s << u"\n"_s << u"text"_s;
}

void TestMailTemplate::findsWhatCannotBeSent()
{
    QFETCH(QString, subject);
    QFETCH(QString, text);
    QFETCH(QString, why);
    const Result<> checked = mailtemplate::check({subject, text}, m_known);
    VERIFY_ERROR(checked, Error::Code::Invalid);
    QVERIFY2(checked.error().message.contains(why), qPrintable(checked.error().message));
}

void TestMailTemplate::tellsWhatIsMissing()
{
    const MailTemplate written{u"{Frist}"_s, u"{Institution}"_s};
    QCOMPARE(mailtemplate::missingIn(written, {{u"Institution"_s, u"VHS"_s}, {u"Frist"_s, u" "_s}}),
             QStringList{u"Frist"_s});
    QCOMPARE(mailtemplate::missingIn({u"x"_s, u"y"_s}, {}), QStringList());
}

QTEST_GUILESS_MAIN(TestMailTemplate)
#include "tst_mailtemplate.moc"

#include "core/exchange/mail/maildraft.h"

#include <QTest>

using namespace inko;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon({2026, 11, 22}, {12, 0}, Qt::UTC);

/// The header of this name, unfolded.
QByteArray headerOf(const QByteArray &eml, const QByteArray &name)
{
    QByteArray head = eml.left(eml.indexOf("\r\n\r\n"));
    head.replace("\r\n ", " ");
    for (const QByteArray &line : head.split('\n')) {
        if (line.startsWith(name + ": "))
            return line.mid(name.size() + 2).trimmed();
    }
    return {};
}

/// What the encoded words of a header say (RFC 2047).
QString decoded(const QByteArray &header)
{
    QByteArray bytes;
    for (const QByteArray &word : header.split(' ')) {
        if (!word.startsWith("=?UTF-8?B?") || !word.endsWith("?="))
            return QString::fromLatin1(header);
        bytes += QByteArray::fromBase64(word.mid(10).chopped(2));
    }
    return QString::fromUtf8(bytes);
}

} // namespace

/// Mails that another program is to send.
class TestMailDraft : public QObject {
    Q_OBJECT

private slots:
    void opensForSending();
    void keepsSubjects_data();
    void keepsSubjects();
    void letsNoTextBecomeAHeader_data();
    void letsNoTextBecomeAHeader();
    void keepsTheText();
    void carriesFiles();
    void hasNoLongLines();
    void isTheSameEachTime();
};

void TestMailDraft::opensForSending()
{
    const QByteArray eml = toEml({u"Stelle"_s,
                                  u"post@example.org"_s,
                                  {u"a@example.org"_s, u"b@example.org"_s},
                                  u"Abfrage"_s,
                                  u"Guten Tag"_s,
                                  {}},
                                 noon);
    QVERIFY(eml.startsWith("X-Unsent: 1\r\n"));
    QCOMPARE(headerOf(eml, "From"), QByteArray("\"Stelle\" <post@example.org>"));
    QCOMPARE(headerOf(eml, "To"), QByteArray("a@example.org, b@example.org"));
    QCOMPARE(headerOf(eml, "Date"), QByteArray("Sun, 22 Nov 2026 12:00:00 +0000"));
    QCOMPARE(headerOf(eml, "MIME-Version"), QByteArray("1.0"));
    QVERIFY(!toEml({{}, {}, {u"a@example.org"_s}, u"x"_s, u"y"_s, {}}, noon).contains("From:"));
}

void TestMailDraft::keepsSubjects_data()
{
    QTest::addColumn<QString>("subject");
    QTest::newRow("plain") << u"Survey 2026"_s;
    QTest::newRow("umlauts") << u"Abfrage für Träger"_s;
    QTest::newRow("long") << u"Wer macht was für Integration? "_s.repeated(8).trimmed();
    QTest::newRow("pictures at every border") << u"a"_s + u"🙂"_s.repeated(60);
    QTest::newRow("looks encoded") << u"=?UTF-8?B?eA==?="_s;
}

void TestMailDraft::keepsSubjects()
{
    QFETCH(QString, subject);
    const QByteArray eml = toEml({{}, {}, {u"a@example.org"_s}, subject, u"y"_s, {}}, noon);
    QCOMPARE(decoded(headerOf(eml, "Subject")), subject);
}

void TestMailDraft::letsNoTextBecomeAHeader_data()
{
    QTest::addColumn<QString>("hostile");
    QTest::newRow("CRLF") << u"x\r\nBcc: evil@example.org"_s;
    QTest::newRow("LF") << u"x\nBcc: evil@example.org"_s;
    QTest::newRow("CR") << u"x\rBcc: evil@example.org"_s;
    QTest::newRow("umlaut and LF") << u"ä\nBcc: evil@example.org"_s;
    QTest::newRow("line separator") << u"x\u2028Bcc: evil@example.org"_s;
    QTest::newRow("blank line") << u"x\r\n\r\nBcc: evil@example.org"_s;
    QTest::newRow("quote") << u"x\"\r\nBcc: evil@example.org"_s;
    QTest::newRow("another address") << u"a@example.org>, <evil@example.org"_s;
}

void TestMailDraft::letsNoTextBecomeAHeader()
{
    QFETCH(QString, hostile);
    const MailDraft draft{hostile, hostile, {hostile}, hostile, u"text"_s, {{hostile, "text/plain", "x"}}};
    const QByteArray eml = toEml(draft, noon);
    const QByteArray head = eml.left(eml.indexOf("\r\n\r\n"));
    for (const QByteArray &line : eml.split('\n'))
        QVERIFY2(!line.startsWith("Bcc"), eml.constData());
    QCOMPARE(head.count('\r'), head.count('\n'));
    QCOMPARE(headerOf(eml, "To").count('@'), hostile.count(u'@'));
    QVERIFY2(!headerOf(eml, "To").contains(','), eml.constData());
    QVERIFY2(!headerOf(eml, "To").contains(' '), eml.constData());
}

void TestMailDraft::keepsTheText()
{
    const QString text = u"Guten Tag,\n\nso weit die Füße tragen.\n.\nFrom here"_s;
    const QByteArray eml = toEml({{}, {}, {u"a@example.org"_s}, u"x"_s, text, {}}, noon);
    QCOMPARE(headerOf(eml, "Content-Transfer-Encoding"), QByteArray("base64"));
    const QByteArray body = eml.mid(eml.indexOf("\r\n\r\n") + 4);
    QCOMPARE(QString::fromUtf8(QByteArray::fromBase64(body)), QString(text).replace(u'\n', u"\r\n"_s) + u"\r\n"_s);
}

void TestMailDraft::carriesFiles()
{
    QByteArray all;
    for (int byte = 0; byte < 256; ++byte)
        all += static_cast<char>(byte);
    const QByteArray eml =
        toEml({{},
               {},
               {u"a@example.org"_s},
               u"x"_s,
               u"y"_s,
               {{u"raster.xlsx"_s, "application/x", all.repeated(50)}, {u"мова.pdf"_s, "application/pdf", "%PDF"}}},
              noon);
    const QByteArray type = headerOf(eml, "Content-Type");
    QVERIFY(type.startsWith("multipart/mixed; boundary=\""));
    const QByteArray boundary = type.mid(type.indexOf('"') + 1).chopped(1);
    const QByteArray body = eml.mid(eml.indexOf("\r\n\r\n") + 4);
    QCOMPARE(body.count("--" + boundary + "\r\n"), 3);
    QVERIFY(body.endsWith("--" + boundary + "--\r\n"));
    QVERIFY(body.contains("Content-Disposition: attachment;\r\n filename=\"raster.xlsx\"\r\n"));
    QVERIFY(body.contains("filename*=UTF-8''%D0%BC%D0%BE%D0%B2%D0%B0.pdf\r\n"));
    const qsizetype begin = body.indexOf("\r\n\r\n", body.indexOf("raster.xlsx")) + 4;
    QCOMPARE(QByteArray::fromBase64(body.mid(begin, body.indexOf("--" + boundary, begin) - begin)), all.repeated(50));
}

void TestMailDraft::hasNoLongLines()
{
    const QString lengthy = u"Länge "_s.repeated(300);
    const QByteArray eml = toEml({lengthy, u"a@example.org"_s, {u"b@example.org"_s}, lengthy, lengthy, {}}, noon);
    for (const QByteArray &line : eml.split('\n'))
        QVERIFY2(line.size() <= 78, line.constData());
}

void TestMailDraft::isTheSameEachTime()
{
    const MailDraft draft{{}, {}, {u"a@example.org"_s}, u"x"_s, u"y"_s, {{u"a"_s, "text/plain", "z"}}};
    QCOMPARE(toEml(draft, noon), toEml(draft, noon));
}

QTEST_GUILESS_MAIN(TestMailDraft)
#include "tst_maildraft.moc"

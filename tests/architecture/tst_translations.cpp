#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

QString sourceFolder()
{
    return qEnvironmentVariable("INKO_SOURCE");
}

struct Message {
    QString context;
    QString source;
    QString type; ///< "", "unfinished", "vanished" or "obsolete"
    QStringList texts;
};

QList<Message> messagesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages << Message{context, {}, {}, {}};
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            messages.last().type = xml.attributes().value("type"_L1).toString();
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            messages.last().texts << text.trimmed();
        }
    }
    return messages;
}

/// What lupdate makes of the sources and a copy of this file: where it finds a text that the file has
/// not, that text is unfinished in the copy.
QString updatedCopy(const QString &name, const QTemporaryDir &folder)
{
    const QString copy = folder.filePath(name);
    QFile::copy(sourceFolder() + u"/translations/"_s + name, copy);
    QProcess lupdate;
    lupdate.setWorkingDirectory(sourceFolder());
    QStringList arguments{u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-I"_s, u"."_s};
    if (name == "inko_en.ts"_L1)
        arguments << u"-pluralonly"_s;
    if (name.startsWith("report_"_L1))
        arguments << u"core/report/chapters"_s << u"core/report/kinds"_s;
    else
        arguments << u"app"_s << u"core"_s << u"ui"_s;
    arguments << u"-ts"_s << copy;
    lupdate.start(u"" INKO_LUPDATE ""_s, arguments);
    lupdate.waitForFinished(-1);
    return lupdate.exitStatus() == QProcess::NormalExit && lupdate.exitCode() == 0 ? copy : QString();
}

int placeholdersIn(const QString &text)
{
    int highest = 0;
    for (int number = 1; number <= 9; ++number) {
        if (text.contains(u'%' + QString::number(number)))
            highest = number;
    }
    return highest;
}

} // namespace

/// Every text that a person sees is there in every language.
class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void areComplete_data();
    void areComplete();
    void areAskedForWhereTheyAre();
};

void TestTranslations::areComplete_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("German") << u"inko_de.ts"_s;
    QTest::newRow("English plurals") << u"inko_en.ts"_s;
    for (const QString &language : {u"ar"_s, u"pl"_s, u"tr"_s, u"uk"_s})
        QTest::addRow("documents in %s", qPrintable(language)) << u"report_%1.ts"_s.arg(language);
}

void TestTranslations::areComplete()
{
    QFETCH(QString, name);
    QTemporaryDir folder;
    const QString copy = updatedCopy(name, folder);
    QVERIFY2(!copy.isEmpty(), "lupdate failed");
    const QList<Message> messages = messagesIn(copy);
    QVERIFY(!messages.isEmpty());
    QStringList faults;
    for (const Message &message : messages) {
        if (message.type == "unfinished"_L1 || message.texts.join(QString()).isEmpty())
            faults << u"not translated: [%1] %2"_s.arg(message.context, message.source);
        else if (placeholdersIn(message.source) != placeholdersIn(message.texts.join(QString())))
            faults << u"other placeholders: [%1] %2"_s.arg(message.context, message.source);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

/// A file's own tr() looks in one context, but lupdate files a text under the namespace that it is written in.
void TestTranslations::areAskedForWhereTheyAre()
{
    QSet<std::pair<QString, QString>> filed;
    for (const Message &message : messagesIn(sourceFolder() + u"/translations/inko_de.ts"_s))
        filed.insert({message.context, message.source});
    static const QRegularExpression ownTr(
        uR"re(QString tr\(const char \*\w+[^)]*\)\s*\{\s*return QCoreApplication::translate\("([^"]+)")re"_s);
    static const QRegularExpression call(uR"re((?<![\w:.>])tr\(\s*((?:"(?:[^"\\]|\\.)*"\s*)+))re"_s);
    static const QRegularExpression literal(uR"re("((?:[^"\\]|\\.)*)")re"_s);
    QStringList lost;
    int looked = 0;
    for (const QString &top : {u"app"_s, u"core"_s, u"ui"_s}) {
        QDirIterator files(sourceFolder() + u'/' + top, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString code = QString::fromUtf8(file.readAll());
            const QString context = ownTr.match(code).captured(1);
            for (auto calls = call.globalMatch(code); !context.isEmpty() && calls.hasNext();) {
                QString text;
                for (auto parts = literal.globalMatch(calls.next().captured(1)); parts.hasNext();)
                    text += parts.next().captured(1);
                text.replace(u"\\n"_s, u"\n"_s).replace(u"\\\""_s, u"\""_s);
                ++looked;
                if (!filed.contains({context, text}))
                    lost << u"%1: %2"_s.arg(files.filePath(), text);
            }
        }
    }
    QVERIFY(looked > 100);
    QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"

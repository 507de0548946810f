#include "ui/widgets/writing/namesbeginning.h"
#include "ui/widgets/writing/writingedit.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace inko;
using namespace Qt::StringLiterals;

/// Names that complete themselves, and words that are underlined.
class TestWritingEdit : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { edit.reset(); }
    void findsNames_data();
    void findsNames();
    void completesNames();
    void completesTheNextName();
    void losesNoKey();
    void underlinesWhatNobodyKnows();

private:
    void type(const QString &text) { QTest::keyClicks(edit.get(), text); }
    void complete() { QTest::keyClick(edit.get(), Qt::Key_Space, Qt::ControlModifier); }

    std::unique_ptr<WritingEdit> edit;
    const QStringList names{u"Anna Beispielhaft"_s, u"Bernd Muster-Önal"_s, u"Anton Beispiel"_s};
};

void TestWritingEdit::init()
{
    edit = std::make_unique<WritingEdit>();
    edit->setNames(names);
    edit->show();
    QVERIFY(QTest::qWaitForWindowActive(edit.get()));
}

void TestWritingEdit::findsNames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("one letter is too little") << u"A"_s << QStringList();
    QTest::newRow("first names") << u"An"_s << QStringList{names[0], names[2]};
    QTest::newRow("a family name") << u"must"_s << QStringList{names[1]};
    QTest::newRow("within a name") << u"spiel"_s << QStringList();
    QTest::newRow("nobody") << u"xy"_s << QStringList();
}

void TestWritingEdit::findsNames()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, found);
    QCOMPARE(namesBeginning(names, typed), found);
}

void TestWritingEdit::completesNames()
{
    type(u"Es sprach Must"_s);
    complete();
    type(u"."_s);
    QCOMPARE(edit->toPlainText(), u"Es sprach Bernd Muster-Önal."_s);
    edit->undo();
    QCOMPARE(edit->toPlainText(), u"Es sprach Must"_s);
}

void TestWritingEdit::completesTheNextName()
{
    type(u"Bei"_s);
    complete();
    QCOMPARE(edit->toPlainText(), names[0]);
    complete();
    QCOMPARE(edit->toPlainText(), names[2]);
    complete();
    QCOMPARE(edit->toPlainText(), names[0]);
}

void TestWritingEdit::losesNoKey()
{
    type(u"An"_s); // while a name is offered
    QTest::keyClick(edit.get(), Qt::Key_Return);
    type(u" und so"_s);
    complete(); // nobody is called so
    QCOMPARE(edit->toPlainText(), u"An\n und so"_s);
    edit->setReadOnly(true);
    type(u"An"_s);
    complete();
    QCOMPARE(edit->toPlainText(), u"An\n und so"_s);
}

void TestWritingEdit::underlinesWhatNobodyKnows()
{
    QTemporaryDir folder;
    for (const auto &[name, content] : {std::pair(u"xx.aff"_s, "SET UTF-8\n"), std::pair(u"xx.dic"_s, "1\nsprach\n")}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    SpellChecker spelling({folder.path()}, {u"xx"_s});
    edit->setSpelling(&spelling);
    edit->setPlainText(u"Beispielhaft sprach lannge"_s);
    QTRY_COMPARE(edit->document()->firstBlock().layout()->formats().size(), 1);
    QCOMPARE(edit->document()->firstBlock().layout()->formats().first().start, 20);
    spelling.accept({u"lannge"_s});
    edit->setNames(names);
    QTRY_VERIFY(edit->document()->firstBlock().layout()->formats().isEmpty());
    edit.reset(); // before what it was given
}

QTEST_MAIN(TestWritingEdit)
#include "tst_writingedit.moc"

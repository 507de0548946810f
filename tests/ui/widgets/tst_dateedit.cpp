#include "ui/widgets/fields/dateedit.h"

#include <QCalendarWidget>
#include <QSignalSpy>
#include <QTest>

using namespace inko;
using namespace Qt::StringLiterals;

/// Days as people type them.
class TestDateEdit : public QObject {
    Q_OBJECT

private slots:
    void readsDays_data();
    void readsDays();
    void takesADayFromTheCalendar();
};

void TestDateEdit::readsDays_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("expected");
    QTest::newRow("full") << u"3.11.2026"_s << QDate(2026, 11, 3);
    QTest::newRow("two digits") << u"03.11.26"_s << QDate(2026, 11, 3);
    QTest::newRow("this year") << u"3.11."_s << QDate(2026, 11, 3);
    QTest::newRow("ISO") << u"2026-11-03"_s << QDate(2026, 11, 3);
    QTest::newRow("today") << u" Today "_s << QDate(2026, 11, 22);
    QTest::newRow("not a day") << u"31.11."_s << QDate();
    QTest::newRow("a month") << u"11/2026"_s << QDate();
    QTest::newRow("words") << u"soon"_s << QDate();
}

void TestDateEdit::readsDays()
{
    QFETCH(QString, typed);
    QFETCH(QDate, expected);
    const auto day = readDay(typed, QDate(2026, 11, 22));
    QCOMPARE(day.has_value(), expected.isValid());
    if (day)
        QCOMPARE(*day, std::optional(expected));
}

void TestDateEdit::takesADayFromTheCalendar()
{
    DateEdit edit(QDate(2026, 11, 22));
    edit.show();
    QVERIFY(QTest::qWaitForWindowActive(&edit));
    const QSignalSpy chosen(&edit, &DateEdit::dayChosen);
    QTest::keyClick(&edit, Qt::Key_Down, Qt::AltModifier);
    auto *calendar = edit.findChild<QCalendarWidget *>();
    QVERIFY(calendar && calendar->isVisible());
    QCOMPARE(calendar->selectedDate(), QDate(2026, 11, 22));
    emit calendar->activated(QDate(2026, 11, 24));
    QCOMPARE(edit.text(), u"24.11.2026"_s);
    QCOMPARE(chosen.size(), 1);
}

QTEST_MAIN(TestDateEdit)
#include "tst_dateedit.moc"

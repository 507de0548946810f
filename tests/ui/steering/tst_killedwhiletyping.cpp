#include "tests/support/result.h"
#include "tests/support/storefile.h"

#include "core/workspace/workspace.h"

#include <QProcess>
#include <QRandomGenerator>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// Minutes are written while people talk: a program that is killed takes the last second with it at most.
class TestKilledWhileTyping : public QObject {
    Q_OBJECT

private slots:
    void losesTheLastSecondAtMost_data();
    void losesTheLastSecondAtMost();
};

namespace {

struct Typed {
    int letters = 0;
    int after = 0; ///< ms
};

std::unique_ptr<StoreFile> fileWithMinutes(const QString &minutes)
{
    auto file = std::make_unique<StoreFile>();
    Workspace workspace(file->open());
    Body body;
    body.name = u"Steuerungsgruppe"_s;
    Session session;
    session.body = valueOf(workspace.bodies().add(body)).id;
    session.day = QDate(2026, 11, 20);
    session.state = Session::State::Held;
    AgendaItem item;
    item.session = valueOf(workspace.sessions().add(session)).id;
    item.title = u"Berichte"_s;
    item.minutes = minutes;
    valueOf(workspace.sessions().add(item));
    return file;
}

/// A computer that stood still tells nothing of the program.
bool stoodStill(const QList<Typed> &typed)
{
    constexpr int longest = 300;
    for (qsizetype place = 1; place < typed.size(); ++place) {
        if (typed[place].after - typed[place - 1].after > longest)
            return true;
    }
    return false;
}

/// What the child said until it was killed; its last line may be cut off.
QList<Typed> typedUntilKilled(const QString &path, int killAfter)
{
    QProcess child;
    child.start(u"" TYPING_CHILD ""_s, {path});
    QList<Typed> typed;
    while (typed.isEmpty() || typed.back().after < killAfter) {
        if (!child.canReadLine() && !child.waitForReadyRead(-1))
            qFatal("the child ended by itself");
        while (child.canReadLine()) {
            const QByteArrayList words = child.readLine().trimmed().split(' ');
            typed << Typed{words.value(0).toInt(), words.value(1).toInt()};
        }
    }
    child.kill();
    child.waitForFinished(-1);
    return typed;
}

} // namespace

void TestKilledWhileTyping::losesTheLastSecondAtMost_data()
{
    QTest::addColumn<QString>("before");
    QTest::newRow("into empty minutes") << QString();
    QTest::newRow("into minutes that were begun") << u"Begrüßung. "_s;
}

void TestKilledWhileTyping::losesTheLastSecondAtMost()
{
    QFETCH(QString, before);
    std::unique_ptr<StoreFile> file;
    QList<Typed> typed;
    constexpr int mostAttempts = 10;
    int attempts = 0;
    do {
        file = fileWithMinutes(before.trimmed());
        typed = typedUntilKilled(file->path(), 1500 + static_cast<int>(QRandomGenerator::global()->bounded(700)));
    } while (stoodStill(typed) && ++attempts < mostAttempts);

    Store::Options options = file->options();
    options.staleLock = Store::StaleLock::Break;
    Workspace workspace(valueOf(Store::open(file->path(), Store::Mode::ReadWrite, options)));
    QCOMPARE(workspace.store().restoredTexts(), 1);
    const QString minutes = valueOf(workspace.sessions().items()).front().minutes;
    QVERIFY(minutes.startsWith(before.trimmed()));
    const QString letters = minutes.mid(before.trimmed().size());
    for (qsizetype place = 0; place < letters.size(); ++place)
        QCOMPARE(letters[place], QChar(static_cast<char16_t>('a' + place % 26)));
    int mustBeThere = 0;
    for (const Typed &one : typed) {
        if (one.after <= typed.back().after - 1000)
            mustBeThere = one.letters;
    }
    qInfo("%d letters in %d ms, %d of them older than a second, %d put back", typed.back().letters, typed.back().after,
          mustBeThere, static_cast<int>(letters.size()));
    QVERIFY(mustBeThere > 0);
    QVERIFY2(letters.size() >= mustBeThere, "more than the last second is gone");
}

QTEST_GUILESS_MAIN(TestKilledWhileTyping)
#include "tst_killedwhiletyping.moc"

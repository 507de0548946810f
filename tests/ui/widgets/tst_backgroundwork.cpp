#include "ui/widgets/backgroundwork.h"
#include "ui/widgets/progressline.h"

#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace inko;
using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> stopped()
{
    return fail(Error::Code::Cancelled, u"stopped"_s);
}

/// Works until it is stopped.
Result<> endless(const BackgroundWork::Progress &progress)
{
    while (progress(0.5))
        QThread::yieldCurrentThread();
    return stopped();
}

} // namespace

/// Work beside the window: it tells how far it is, ends in one of three ways and can be stopped.
class TestBackgroundWork : public QObject {
    Q_OBJECT

private slots:
    void tellsHowItEnded_data();
    void tellsHowItEnded();
    void runsOnAnotherThread();
    void stopsWhenCancelled();
    void whatWasDoneBeforeTheCancelIsDone();
    void aNewStartSilencesTheOneBefore();
    void endsWithItsObject();
    void theLineComesOnlyForWhatTakesLong();
};

void TestBackgroundWork::tellsHowItEnded_data()
{
    QTest::addColumn<BackgroundWork::Work>("job");
    QTest::addColumn<QList<int>>("heard"); // finished, cancelled, failed
    const auto add = [](const char *name, const Result<> &result, const QList<int> &heard) {
        QTest::newRow(name) << BackgroundWork::Work([result](const auto &) { return result; }) << heard;
    };
    add("done", {}, {1, 0, 0});
    add("stopped", stopped(), {0, 1, 0});
    add("refused", fail(Error::Code::DiskFull, u"no room"_s), {0, 0, 1});
}

void TestBackgroundWork::tellsHowItEnded()
{
    QFETCH(BackgroundWork::Work, job);
    BackgroundWork work;
    const QSignalSpy finished(&work, &BackgroundWork::finished);
    const QSignalSpy cancelled(&work, &BackgroundWork::cancelled);
    const QSignalSpy failed(&work, &BackgroundWork::failed);
    work.start(job);
    QVERIFY(work.isRunning());
    QTRY_VERIFY(!work.isRunning());
    QTEST((QList<int>{int(finished.size()), int(cancelled.size()), int(failed.size())}), "heard");
    if (!failed.isEmpty())
        QCOMPARE(failed.first().first().toString(), u"no room"_s);
}

void TestBackgroundWork::runsOnAnotherThread()
{
    BackgroundWork work;
    std::atomic<QThread *> thread = nullptr;
    work.start([&thread](const auto &) -> Result<> {
        thread = QThread::currentThread();
        return {};
    });
    QTRY_VERIFY(!work.isRunning());
    QVERIFY(thread && thread != QThread::currentThread());
}

void TestBackgroundWork::stopsWhenCancelled()
{
    BackgroundWork work;
    QSignalSpy progressed(&work, &BackgroundWork::progressed);
    QSignalSpy cancelled(&work, &BackgroundWork::cancelled);
    work.start(endless);
    QTRY_COMPARE(progressed.size(), 2); // once for each per cent, not for each call
    QCOMPARE(progressed.last().first().toInt(), 50);
    work.cancel();
    QVERIFY(cancelled.wait());
    QVERIFY(!work.isRunning());
}

void TestBackgroundWork::whatWasDoneBeforeTheCancelIsDone()
{
    BackgroundWork work;
    QSignalSpy finished(&work, &BackgroundWork::finished);
    QSemaphore atTheEnd, goOn;
    work.start([&](const auto &) -> Result<> {
        atTheEnd.release();
        goOn.acquire();
        return {};
    });
    atTheEnd.acquire();
    work.cancel();
    goOn.release();
    QVERIFY(finished.wait());
}

void TestBackgroundWork::aNewStartSilencesTheOneBefore()
{
    BackgroundWork work;
    QSignalSpy finished(&work, &BackgroundWork::finished);
    const QSignalSpy cancelled(&work, &BackgroundWork::cancelled);
    work.start(endless);
    work.start([](const auto &) { return Result<>(); });
    QVERIFY(finished.wait());
    QCOMPARE(cancelled.size(), 0);
}

void TestBackgroundWork::endsWithItsObject()
{
    std::atomic<bool> ended = false;
    {
        BackgroundWork work;
        work.start([&ended](const BackgroundWork::Progress &progress) {
            const Result<> result = endless(progress);
            ended = true;
            return result;
        });
    }
    QVERIFY(ended);
}

void TestBackgroundWork::theLineComesOnlyForWhatTakesLong()
{
    BackgroundWork work;
    QWidget window;
    auto *line = new ProgressLine(&work, &window);
    line->setText(u"Working …"_s);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    work.start([](const auto &) { return Result<>(); });
    QTRY_VERIFY(!work.isRunning());
    QVERIFY(!line->isVisible());
    work.start(endless);
    QVERIFY(!line->isVisible());
    QTRY_VERIFY(line->isVisible());
    QCOMPARE(line->findChild<QProgressBar *>()->accessibleName(), u"Working …"_s);
    QTest::mouseClick(line->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY(!line->isVisible());
    QVERIFY(!work.isRunning());
}

QTEST_MAIN(TestBackgroundWork)
#include "tst_backgroundwork.moc"

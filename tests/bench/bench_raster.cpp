#include "core/base/files.h"
#include "tests/bench/measure.h"
#include "tests/support/largegrid.h"
#include "tests/support/result.h"
#include "ui/grid/gridscreen.h"

#include <QApplication>
#include <QLineEdit>
#include <QProcess>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace inko;
using namespace inko::bench;
using namespace inko::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 100000;
constexpr int runs = 15;
constexpr QSize screenSize(1366, 768);

/// Ends the process once the widget has been painted, and says how much memory it holds then.
class EndWhenPainted : public QObject {
public:
    explicit EndWhenPainted(QWidget *watched) : QObject(watched) { watched->installEventFilter(this); }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, this, [] {
                std::printf("%lld\n", static_cast<long long>(files::residentBytes()));
                std::fflush(stdout);
                std::_Exit(0); // what closing costs is not what is measured
            });
        return false;
    }
};

int showEmptyWindow()
{
    QWidget window;
    window.resize(screenSize);
    new EndWhenPainted(&window);
    window.show();
    return QApplication::exec();
}

/// The run before left without closing.
Store::Options breakingLock()
{
    Store::Options options;
    options.staleLock = Store::StaleLock::Break;
    return options;
}

int showGrid(const QString &path)
{
    Workspace workspace(std::move(*Store::open(path, Store::Mode::ReadWrite, breakingLock())));
    GridScreen screen(workspace);
    screen.resize(screenSize);
    screen.showYear(2026);
    new EndWhenPainted(screen.view()->viewport());
    screen.show();
    return QApplication::exec();
}

struct Start {
    Timing timing;
    qint64 resident = 0;
};

Start start(const QStringList &arguments)
{
    Start result;
    result.timing = measure(runs, [&] {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), arguments);
        if (!process.waitForFinished(-1) || process.exitCode() != 0)
            qFatal("%s", process.readAllStandardError().constData());
        result.resident = process.readAllStandardOutput().trimmed().toLongLong();
    });
    return result;
}

void measureStart(const QString &path)
{
    const Start empty = start({u"--empty"_s});
    const Start grid = start({u"--grid"_s, path});
    print(u"start to first painted grid"_s, grid.timing, u"empty window"_s, empty.timing);
    std::printf("%-42s %8.1f MB   %-36s %8.1f MB\n", "resident then", static_cast<double>(grid.resident) / 1e6,
                "empty window", static_cast<double>(empty.resident) / 1e6);
}

/// Each operation as a person sees it, until it is painted, beside painting an empty window of that size.
class Operations {
public:
    explicit Operations(const QString &path)
        : m_workspace(std::move(*Store::open(path, Store::Mode::ReadWrite, breakingLock()))), m_screen(m_workspace)
    {
        m_screen.resize(screenSize);
        m_screen.showYear(2026);
        m_screen.show();
        settle();
        QWidget blank;
        blank.resize(screenSize);
        blank.show();
        m_blank = measure(runs, [&] { blank.repaint(); });
    }

    void run()
    {
        GridView &view = *m_screen.view();
        QScrollBar &bar = *view.verticalScrollBar();
        measureOne(u"scroll by three rows"_s, [&] { bar.setValue(bar.value() + 3); });
        measureOne(u"scroll by a page"_s, [&] { bar.setValue(bar.value() + bar.pageStep()); });
        measureOne(u"scroll sideways"_s, [&] { view.horizontalScrollBar()->setValue(++m_number % 400); });
        measureOne(u"jump to the end and back"_s, [&] {
            const int row = ++m_number % 2 ? m_screen.model()->entryCount() : 0;
            view.goTo(row, GridColumn::Title);
        });
        view.goTo(rows / 2, GridColumn::Title);
        settle();
        measureOne(u"one row down"_s, [&] { QTest::keyClick(&view, Qt::Key_Down); });
        measureOne(u"edit in place"_s, [&] {
            view.setFocus();
            QTest::keyClick(&view, Qt::Key_F2);
            QTest::keyClicks(m_screen.focusWidget(), u"Angebot %1"_s.arg(++m_number));
            QTest::keyClick(m_screen.focusWidget(), Qt::Key_Return);
        });
        measureFilter();
        std::printf("%-42s %8.1f MB\n", "resident at the end", static_cast<double>(files::residentBytes()) / 1e6);
    }

private:
    /// Paints what has changed, then does what was put off; both are counted apart.
    void measureOne(const QString &name, const std::function<void()> &work)
    {
        std::vector<double> later;
        const Timing timing = measure(runs, [&] {
            work();
            m_screen.view()->viewport()->repaint();
        });
        const double after = once([this] { settle(); });
        print(name, timing, u"painting an empty window"_s, m_blank);
        std::printf("    afterwards, details and sums: %.1f ms\n", after);
    }

    void measureFilter()
    {
        auto *field = m_screen.filterBar()->findChild<QLineEdit *>();
        field->setFocus();
        for (const QString &word : {u"sprachcafé"_s, u"jugend"_s, u"zz"_s}) {
            QString typed;
            for (QChar letter : word) {
                typed += letter;
                const double taken = once([&] {
                    field->setText(typed);
                    QCoreApplication::processEvents();
                    m_screen.view()->viewport()->repaint();
                });
                std::printf("    filter “%s”: %.1f ms with sums and details, %d entries\n", qPrintable(typed), taken,
                            m_screen.model()->entryCount());
            }
            field->clear();
            settle();
        }
    }

    static void settle()
    {
        for (int round = 0; round < 5; ++round)
            QCoreApplication::processEvents();
    }

    Workspace m_workspace;
    GridScreen m_screen;
    Timing m_blank;
    int m_number = 0;
};

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && !qEnvironmentVariableIsSet("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == u"--empty"_s)
        return showEmptyWindow();
    if (arguments.value(1) == u"--grid"_s)
        return showGrid(arguments.value(2));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"gross.inko"_s);
    if (const auto made = makeLargeFile(path, rows); !made)
        qFatal("%s", wordsOf(made).constData());
    measureStart(path);
    Operations(path).run();
    return 0;
}

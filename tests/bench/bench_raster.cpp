#include "core/base/files.h"
#include "tests/bench/measure.h"
#include "tests/support/largegrid.h"
#include "tests/support/result.h"
#include "ui/grid/gridscreen.h"
#include "ui/shell/application.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/places.h"
#include "ui/shell/workspaceview.h"

#include <QApplication>
#include <QLineEdit>
#include <QProcess>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace inko;
using namespace inko::bench;
using namespace inko::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize screenSize(1366, 768);

/// What the benchmark is run with.
struct Size {
    int rows = 100000;
    int runs = 15;
};

/// The program's settings for one run of the benchmark: the window opens with the grid.
void useSettingsIn(const QString &folder)
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder);
    QSettings().setValue(u"window/place"_s, keyOf(Place::Grid));
}

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

/// The program's window with a file open at the grid.
std::unique_ptr<MainWindow> openedWindow(const QString &path)
{
    QFile::remove(path + u".lock"_s); // of a run that left without closing; the window would ask
    auto window = std::make_unique<MainWindow>();
    window->resize(screenSize);
    window->openFile(path);
    if (!window->view() || window->view()->place() != Place::Grid)
        qFatal("%s does not open at the grid", qPrintable(path));
    return window;
}

int showGrid(const QString &path)
{
    const auto window = openedWindow(path);
    new EndWhenPainted(window->findChild<GridView *>()->viewport());
    window->show();
    return QApplication::exec();
}

struct Start {
    Timing timing;
    qint64 resident = 0;
};

Start start(const QStringList &arguments, int runs)
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

void measureStart(const QString &path, const QString &settings, int runs)
{
    const Start empty = start({u"--empty"_s}, runs);
    const Start grid = start({u"--grid"_s, path, settings}, runs);
    print(u"start to painted grid (target: ratio 2.5)"_s, grid.timing, u"empty window"_s, empty.timing);
    std::printf("%-42s %8.1f MB   %-36s %8.1f MB\n", "resident then (target: 90 MB)",
                static_cast<double>(grid.resident) / 1e6, "empty window", static_cast<double>(empty.resident) / 1e6);
}

/// Stops the benchmark where what was measured did not happen.
void expect(bool happened, const char *what)
{
    if (!happened)
        qFatal("not as it should be: %s", what);
}

/// The plainest table there is: the same short text in each cell.
class PlainTable : public QAbstractTableModel {
public:
    explicit PlainTable(int rows) : m_rows(rows) {}
    int rowCount(const QModelIndex &) const override { return m_rows; }
    int columnCount(const QModelIndex &) const override { return GridColumn::Count; }
    QVariant data(const QModelIndex &, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(u"Sprachcafé"_s) : QVariant();
    }

private:
    int m_rows;
};

/// How long Qt's own table takes to show its next page.
Timing turnPagesOfPlainTable(const Size &size)
{
    PlainTable model(size.rows);
    QTableView view;
    view.setModel(&model);
    view.resize(screenSize);
    view.show();
    QCoreApplication::processEvents();
    QScrollBar &bar = *view.verticalScrollBar();
    return measure(size.runs, [&] {
        bar.setValue(bar.value() + bar.pageStep());
        view.viewport()->repaint();
    });
}

/// Each operation as a person sees it, until it is painted, beside the next page of Qt's own table.
class Operations {
public:
    Operations(const QString &path, const Size &size)
        : m_size(size), m_window(openedWindow(path)), m_screen(*m_window->findChild<GridScreen *>())
    {
        m_window->show();
        settle();
        expect(m_screen.model()->entryCount() == size.rows, "all rows are shown");
        m_plain = turnPagesOfPlainTable(size);
    }

    void run()
    {
        measureMoves();
        measureEdit();
        for (const QString &word : {u"sprachcafé"_s, u"jugend"_s, u"zz"_s})
            measureFilter(word);
        std::printf("%-42s %8.1f MB\n", "resident at the end", static_cast<double>(files::residentBytes()) / 1e6);
    }

private:
    void measureMoves()
    {
        GridView &view = *m_screen.view();
        QScrollBar &bar = *view.verticalScrollBar();
        measureOne(u"scroll by three rows"_s, [&] { bar.setValue(bar.value() + 3); });
        measureOne(u"scroll by a page"_s, [&] { bar.setValue(bar.value() + bar.pageStep()); });
        measureOne(u"scroll sideways"_s, [&] { view.horizontalScrollBar()->setValue(++m_number % 400); });
        measureOne(u"jump to the end and back"_s, [&] {
            const int row = m_size.rows * (++m_number % 2);
            view.goTo(row, GridColumn::Title);
            expect(view.currentIndex().row() == row, "the jump arrives");
        });
        view.goTo(m_size.rows / 2, GridColumn::Title);
        settle();
        measureOne(u"one row down"_s, [&] { QTest::keyClick(&view, Qt::Key_Down); });
    }

    void measureEdit()
    {
        GridView &view = *m_screen.view();
        const auto steps = [&] {
            const ChangeSet *last = m_window->view()->workspace().store().history().undoable();
            return last ? last->id : 0;
        };
        view.setFocus();
        const qint64 before = steps();
        measureOne(u"edit in place, until it is stored"_s, [&] {
            const qint64 stored = steps();
            QTest::keyClick(&view, Qt::Key_F2);
            QTest::keyClicks(m_screen.focusWidget(), u"Angebot %1"_s.arg(++m_number));
            QTest::keyClick(m_screen.focusWidget(), Qt::Key_Return);
            while (steps() == stored)
                QCoreApplication::processEvents();
        });
        expect(steps() == before + m_size.runs + 1, "each edit is one step");
    }

    void measureFilter(const QString &word)
    {
        auto *field = m_screen.filterBar()->findChild<QLineEdit *>();
        const double entering = once([&] {
            m_window->activateWindow();
            field->setFocus();
            settle();
        });
        std::printf("    entering the filter: %.1f ms\n", entering);
        GridFilter filter;
        filter.round = valueOf(m_window->view()->workspace().survey().rounds()).front().id;
        for (QChar letter : word) {
            filter.text += letter;
            const double taken = once([&] {
                field->setText(filter.text);
                QCoreApplication::processEvents();
                m_screen.view()->viewport()->repaint();
            });
            const int count = m_screen.model()->entryCount();
            std::printf("    filter “%s”: %.1f ms (target: 30 ms), %d entries\n", qPrintable(filter.text), taken,
                        count);
            const auto found = valueOf(m_window->view()->workspace().gridEntries().find(filter, {}));
            expect(std::ssize(found) == count, "the filter shows what is found");
        }
        field->clear();
        settle();
    }

    /// Paints what has changed, then does what was put off; both are counted apart.
    void measureOne(const QString &name, const std::function<void()> &work)
    {
        const Timing timing = measure(m_size.runs, [&] {
            work();
            m_screen.view()->viewport()->repaint();
        });
        const double after = once([] { settle(); });
        print(name + u" (target: 16 ms)"_s, timing, u"a page of a plain QTableView"_s, m_plain);
        std::printf("    afterwards, details and sums: %.1f ms\n", after);
    }

    static void settle()
    {
        for (int round = 0; round < 5; ++round)
            QCoreApplication::processEvents();
    }

    Size m_size;
    std::unique_ptr<MainWindow> m_window;
    GridScreen &m_screen;
    Timing m_plain;
    int m_number = 0;
};

} // namespace

/// `--small` does all the same with few rows: it shows that the benchmark works, its times mean nothing.
int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && !qEnvironmentVariableIsSet("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == u"--empty"_s)
        return showEmptyWindow();
    prepare(application);
    if (arguments.value(1) == u"--grid"_s) {
        useSettingsIn(arguments.value(3));
        return showGrid(arguments.value(2));
    }
    QTemporaryDir folder;
    useSettingsIn(folder.path());
    const Size size = arguments.value(1) == u"--small"_s ? Size{300, 1} : Size{};
    const QString path = folder.filePath(u"gross.inko"_s);
    if (const auto made = makeLargeFile(path, size.rows); !made)
        qFatal("%s", wordsOf(made).constData());
    measureStart(path, folder.path(), size.runs);
    Operations(path, size).run();
    return 0;
}

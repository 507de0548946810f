#include "core/workspace/workspace.h"
#include "ui/steering/sessions/minutespane.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextStream>
#include <QTimer>

using namespace inko;

/// Opens the file of its argument and writes minutes to its first session without end, letter by letter. After each it
/// says how many letters were typed and when, in milliseconds since the first.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QTextStream out(stdout);
    Store::Options options;
    options.staleLock = Store::StaleLock::Break;
    auto store = Store::open(application.arguments().value(1), Store::Mode::ReadWrite, options);
    if (!store)
        return 1;
    Workspace workspace(std::move(*store));
    const auto sessions = workspace.sessions().all();
    MinutesPane pane(workspace);
    if (!sessions || sessions->isEmpty() || !pane.showSession(sessions->front().id))
        return 1;
    pane.show();
    auto *minutes = pane.findChild<QPlainTextEdit *>();
    minutes->setFocus();
    minutes->moveCursor(QTextCursor::End);

    QElapsedTimer sinceFirst;
    sinceFirst.start();
    int letters = 0;
    QTimer typing;
    QObject::connect(&typing, &QTimer::timeout, &pane, [&] {
        QTest::keyClick(minutes, static_cast<char>('a' + letters % 26));
        out << ++letters << ' ' << sinceFirst.elapsed() << Qt::endl;
    });
    typing.start(std::chrono::milliseconds(20));
    return application.exec();
}

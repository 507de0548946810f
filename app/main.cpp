#include "app/commandline.h"
#include "app/translations.h"
#include "core/base/files.h"
#include "ui/shell/application.h"

#include <QApplication>
#include <QFileInfo>
#include <QSettings>
#include <QTextStream>

#include <cstdio>
#include <cstdlib>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

/// Where stdout or stderr is closed, the next file to be opened would take its place and be written into. And where
/// nobody reads it any more, that is an error to be told, not the program's sudden end with its file still locked.
void keepStandardStreams()
{
#ifdef Q_OS_UNIX
    for (int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (fcntl(stream, F_GETFD) == -1)
            open("/dev/null", O_RDWR);
    }
    std::signal(SIGPIPE, SIG_IGN);
#endif
}

int runCommand(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    inko::installTranslations(application);
    return inko::commandline::run(application.arguments().mid(1));
}

/// Drawing warns of what a server does not have (XDG_RUNTIME_DIR), which is nothing that a person could do about.
void saySeriousOnly(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, message)));
}

/// The report is drawn, which needs Gui but no display.
int drawReport(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(&saySeriousOnly);
    QGuiApplication application(argc, argv);
    inko::installTranslations(application);
    return inko::commandline::run(application.arguments().mid(1));
}

/// Where there is no display, or its server is gone, Qt would end the program in words of its own.
void sayWhyNoWindowOpens(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type != QtFatalMsg)
        return saySeriousOnly(type, context, message);
    if (QCoreApplication *application = QCoreApplication::instance())
        inko::installTranslations(*application);
    const bool isNoDisplay = message.contains(u"platform plugin"_s) || message.contains(u"display"_s);
    const QString why =
        isNoDisplay
            ? QCoreApplication::translate("inko::commandline", "There is no display here to open a window on. “inko "
                                                               "--help” lists what works without one.")
            : QCoreApplication::translate("inko::commandline", "No window can be opened: %1").arg(message.trimmed());
    QTextStream(stderr) << why << u'\n' << Qt::flush;
    std::_Exit(inko::Refused);
}

int openWindow(int argc, char *argv[])
{
    qInstallMessageHandler(&sayWhyNoWindowOpens);
    QApplication application(argc, argv);
    qInstallMessageHandler(nullptr);
    inko::prepare(application);
    inko::installTranslations(application, QSettings().value(u"language"_s).toString());
    if (application.arguments().size() > 2)
        return inko::commandline::wrongUsage(
            QCoreApplication::translate("inko::commandline", "A window shows one file. “%1” is too many.")
                .arg(application.arguments().at(2)));
    return inko::runWindow(application, application.arguments().value(1));
}

int refuseArguments(int argc, char *argv[], const QString &stranger)
{
    QCoreApplication application(argc, argv);
    inko::installTranslations(application);
    return inko::commandline::wrongUsage(
        QCoreApplication::translate("inko::commandline", "“%1” is neither a command nor an Inko file.").arg(stranger));
}

/// The options that Qt takes for any window.
bool isQtOption(const QString &argument)
{
    static const QStringList options = {u"-platform"_s,    u"-platformtheme"_s,   u"-platformpluginpath"_s,
                                        u"-style"_s,       u"-stylesheet"_s,      u"-display"_s,
                                        u"-geometry"_s,    u"-qwindowgeometry"_s, u"-qwindowtitle"_s,
                                        u"-qwindowicon"_s, u"-reverse"_s,         u"-session"_s};
    return options.contains(argument.section(u'=', 0, 0));
}

/// A file to open, also one that is not there (any more): the window says so.
bool isForWindow(const QString &argument)
{
    return argument.endsWith(u".inko"_s, Qt::CaseInsensitive) || QFileInfo(argument).isFile() || isQtOption(argument);
}

} // namespace

int main(int argc, char *argv[])
{
    keepStandardStreams();
    inko::files::ignoreFileSizeSignal();
    QCoreApplication::setApplicationName(u"inko"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(INKO_VERSION));
    const QString first = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (first == u"report"_s)
        return drawReport(argc, argv);
    if (inko::commandline::isCommand(first))
        return runCommand(argc, argv);
    if (!first.isEmpty() && !isForWindow(first))
        return refuseArguments(argc, argv, first);
    return openWindow(argc, argv);
}

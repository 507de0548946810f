#include "app/commandline.h"
#include "app/exitstatus.h"
#include "app/translations.h"
#include "core/base/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTextStream>

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

/// The window is a program of its own beside this one: a command need not wait until all is loaded that draws it.
int openWindow(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QString program = QDir(QCoreApplication::applicationDirPath()).filePath(u"inko-window"_s);
#ifdef Q_OS_UNIX
    execv(QFile::encodeName(program).constData(), argv);
#else
    if (const int status = QProcess::execute(program, application.arguments().mid(1)); status >= 0)
        return status;
#endif
    inko::installTranslations(application);
    QTextStream(stderr) << QCoreApplication::translate("inko::commandline",
                                                       "The window cannot be opened, for “%1” is missing. Install Inko "
                                                       "again.")
                               .arg(program)
                        << u'\n';
    return inko::Refused;
}

int refuseArguments(int argc, char *argv[], const QString &stranger)
{
    QCoreApplication application(argc, argv);
    inko::installTranslations(application);
    return inko::wrongUsage(
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
    if (inko::commandline::isCommand(first))
        return runCommand(argc, argv);
    if (!first.isEmpty() && !isForWindow(first))
        return refuseArguments(argc, argv, first);
    return openWindow(argc, argv);
}

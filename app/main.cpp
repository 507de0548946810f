#include "app/commandline.h"
#include "app/translations.h"
#include "core/base/files.h"
#include "ui/shell/application.h"

#include <QApplication>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace {

int runCommand(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    inko::installTranslations(application);
    return inko::commandline::run(application.arguments().mid(1));
}

/// The report is drawn, which needs Gui but no display.
int drawReport(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    inko::installTranslations(application);
    return inko::commandline::run(application.arguments().mid(1));
}

int openWindow(int argc, char *argv[])
{
    QApplication application(argc, argv);
    inko::prepare(application);
    inko::installTranslations(application, QSettings().value(u"language"_s).toString());
    return inko::runWindow(application, application.arguments().value(1));
}

int refuseArguments(int argc, char *argv[], const QString &stranger)
{
    QCoreApplication application(argc, argv);
    inko::installTranslations(application);
    return inko::commandline::wrongUsage(
        QCoreApplication::translate("inko::commandline", "“%1” is neither a command nor an Inko file.").arg(stranger));
}

/// Qt's own options for windows (-platform …, -style …) have one hyphen.
bool isForWindow(const QString &argument)
{
    return argument.endsWith(u".inko"_s, Qt::CaseInsensitive) ||
           (argument.startsWith(u'-') && !argument.startsWith(u"--"_s));
}

} // namespace

int main(int argc, char *argv[])
{
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

#include "app/exitstatus.h"
#include "app/translations.h"
#include "core/base/files.h"
#include "ui/shell/application.h"

#include <QApplication>
#include <QSettings>
#include <QTextStream>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

/// Drawing warns of what a server does not have (XDG_RUNTIME_DIR), which is nothing that a person could do about.
void saySeriousOnly(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, message)));
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
        return inko::wrongUsage(
            QCoreApplication::translate("inko::commandline", "A window shows one file. “%1” is too many.")
                .arg(application.arguments().at(2)));
    return inko::runWindow(application, application.arguments().value(1));
}

} // namespace

/// The window, which `inko` opens: argv as there.
int main(int argc, char *argv[])
{
    inko::files::ignoreFileSizeSignal();
    QCoreApplication::setApplicationName(u"inko"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(INKO_VERSION));
    return openWindow(argc, argv);
}

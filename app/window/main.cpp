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

/// While Qt looks for a display. It warns of what a server does not have (XDG_RUNTIME_DIR), which is nothing that a
/// person could do about; and where there is no display it would end the program in words of its own.
void sayWhyNoWindowOpens(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtCriticalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, message)));
    if (type != QtFatalMsg)
        return;
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

} // namespace

/// The window, which `inko` opens with the arguments that it was given.
int main(int argc, char *argv[])
{
    inko::files::ignoreFileSizeSignal();
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

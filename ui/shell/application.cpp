#include "ui/shell/application.h"

#include "ui/shell/fieldundo.h"
#include "ui/shell/look.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>

namespace inko {

using namespace Qt::StringLiterals;

void prepare(QApplication &application)
{
    QCoreApplication::setOrganizationName(u"Inko"_s);
    QCoreApplication::setApplicationName(u"Inko"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(INKO_VERSION));
    QApplication::setStyle(new Look);
    application.installEventFilter(new FieldUndo(&application));
}

int runWindow(QApplication &, const QString &file)
{
    MainWindow window;
    if (file.isEmpty())
        window.openLastFile();
    else
        window.openFile(file);
    window.show();
    return QApplication::exec();
}

} // namespace inko

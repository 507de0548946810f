#include "app/exitstatus.h"

#include <QCoreApplication>
#include <QTextStream>

namespace inko {

using namespace Qt::StringLiterals;

ExitStatus wrongUsage(const QString &problem)
{
    QTextStream(stderr) << problem << u'\n'
                        << QCoreApplication::translate("inko::commandline", "“inko --help” lists what there is.")
                        << u'\n';
    return WrongUsage;
}

} // namespace inko

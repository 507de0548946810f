#include "core/exchange/columns/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

QString inko::words::isUnknown(const QStringList &known)
{
    return QCoreApplication::translate("inko::cells", "This word is not one of: %1.").arg(known.join(u", "_s));
}

#include "core/exchange/rows/rowreasons.h"

#include <QCoreApplication>

namespace inko::rowreasons {

QString isMissing(const QString &column)
{
    return QCoreApplication::translate("inko::rowreasons", "“%1” is empty, but it is needed.").arg(column);
}

QString isSaidTwice(int otherRow)
{
    return QCoreApplication::translate("inko::rowreasons", "Row %1 is about the same one. Keep one of the two.")
        .arg(otherRow);
}

QString isSaidElsewhere(const QString &otherFile)
{
    return QCoreApplication::translate(
               "inko::rowreasons", "“%1” has a row about the same one and says something else. Keep one of the two.")
        .arg(otherFile);
}

QString isNoValue()
{
    return QCoreApplication::translate("inko::rowreasons",
                                       "A formula in this cell has failed. Write the value itself.");
}

QString belongsToAnother()
{
    return QCoreApplication::translate("inko::rowreasons", "One of these names belongs to another one already.");
}

} // namespace inko::rowreasons

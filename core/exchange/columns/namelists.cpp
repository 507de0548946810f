#include "core/exchange/columns/namelists.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace inko::cells {

using namespace Qt::StringLiterals;

namespace {

bool hasLineEnd(const QString &text)
{
    return text.contains(u'\n') || text.contains(u'\r');
}

QStringList partsOf(const QString &text, const QRegularExpression &separator)
{
    QStringList parts;
    for (const QString &part : text.split(separator)) {
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
            parts << trimmed;
    }
    return parts;
}

QStringList partsBetweenCommas(const QString &text)
{
    static const QRegularExpression commaOrSlash(u"[,/]"_s);
    return partsOf(text, commaOrSlash);
}

} // namespace

QStringList namesIn(const QString &cell, const IsKnown &isKnown)
{
    static const QRegularExpression lineEnd(u"[\r\n]+"_s);
    QStringList names;
    for (const QString &part : splitList(cell)) {
        if (isNotStated(part) && !isKnown(part))
            continue;
        if (hasLineEnd(part) && !isKnown(part))
            names << partsOf(part, lineEnd);
        else
            names << part;
    }
    return names;
}

bool isListWithoutSemicolons(const QString &part, const IsKnown &isKnown)
{
    if ((!part.contains(u',') && !part.contains(u'/')) || isKnown(part))
        return false;
    QStringList names = partsBetweenCommas(part);
    names.removeDuplicates();
    return names.size() > 1 && std::all_of(names.cbegin(), names.cend(), isKnown);
}

QString needsSemicolons(const QString &part)
{
    return QCoreApplication::translate("inko::cells", "Several are separated by semicolons. Write it like “%1”.")
        .arg(joinList(partsBetweenCommas(part)));
}

} // namespace inko::cells

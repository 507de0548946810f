#include "core/exchange/sheets/table/headerkey.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace inko {

using namespace Qt::StringLiterals;

QString headerKey(const QString &header)
{
    static const QRegularExpression bothNumbers(u"\\((e|n|en|s)\\)"_s);
    static const QRegularExpression hyphenated(u"-\\s*[\\r\\n]\\s*"_s);
    QString bare = header;
    if (bare.contains(u'-'))
        bare.remove(hyphenated);
    if (bare.contains(u'('))
        bare.replace(bothNumbers, u"\\1"_s);
    if (bare.trimmed().startsWith(u'#')) // a tag of HXL, which may have spaces between its parts
        bare.remove(u' ');
    bare.replace(u'_', u' ');
    QString key = searchable(bare);
    while (!key.isEmpty() && (key.back().isSpace() || u":*?"_s.contains(key.back())))
        key.chop(1);
    return key;
}

qsizetype placeOfHeader(const QStringList &headers, const QString &name)
{
    const auto isNamed = [key = headerKey(name)](const QString &other) { return headerKey(other) == key; };
    const auto found = std::find_if(headers.cbegin(), headers.cend(), isNamed);
    return found == headers.cend() ? -1 : found - headers.cbegin();
}

} // namespace inko

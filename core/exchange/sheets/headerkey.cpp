#include "core/exchange/sheets/headerkey.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

/// Soft hyphens, zero-width spaces and byte order marks, which come along when text is copied.
bool isInvisible(QChar letter)
{
    return letter.category() == QChar::Other_Format;
}

} // namespace

QString headerKey(const QString &header)
{
    static const QRegularExpression bothNumbers(u"\\((e|n|en|s)\\)"_s);
    static const QRegularExpression hyphenated(u"-\\s*[\\r\\n]\\s*"_s);
    QString bare = header;
    if (bare.contains(u'-'))
        bare.remove(hyphenated);
    if (bare.contains(u'('))
        bare.replace(bothNumbers, u"\\1"_s);
    bare.removeIf(&isInvisible);
    bare.replace(u'_', u' ');
    while (!bare.isEmpty() && (bare.back().isSpace() || u":*?"_s.contains(bare.back())))
        bare.chop(1);
    return searchable(bare);
}

} // namespace inko

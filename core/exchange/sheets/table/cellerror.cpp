#include "core/exchange/sheets/table/cellerror.h"

#include <QStringList>

namespace inko {

using namespace Qt::StringLiterals;

bool isCellError(QStringView cell)
{
    static const QStringList shown = {
        u"#REF!"_s,  u"#BEZUG!"_s, u"#N/A"_s,   u"#NV"_s,     u"#VALUE!"_s, u"#WERT!"_s, u"#DIV/0!"_s, u"#NAME?"_s,
        u"#NULL!"_s, u"#NUM!"_s,   u"#ZAHL!"_s, u"#SPILL!"_s, u"#CALC!"_s,  u"#KALK!"_s, u"#FIELD!"_s, u"#ÜBERLAUF!"_s};
    const QStringView trimmed = cell.trimmed();
    return shown.contains(trimmed) ||
           ((trimmed.startsWith("Err:"_L1) || trimmed.startsWith("Fehler:"_L1)) && trimmed.last(3).toInt() >= 500);
}

} // namespace inko

#include "core/pdf/tounicode.h"

#include "core/pdf/syntax.h"

#include <algorithm>

namespace inko::pdf {

QByteArray toUnicodeMap(const std::vector<QString> &texts)
{
    constexpr size_t mostInBlock = 100;
    QByteArray map("/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                   "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
                   "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"
                   "1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n");
    for (size_t first = 0; first < texts.size(); first += mostInBlock) {
        const size_t end = std::min(first + mostInBlock, texts.size());
        map += QByteArray::number(end - first) + " beginbfchar\n";
        for (size_t code = first; code < end; ++code) {
            map += '<' + hex(quint16(code)) + "><";
            for (const QChar unit : texts[code])
                map += hex(unit.unicode());
            map += ">\n";
        }
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n";
}

} // namespace inko::pdf

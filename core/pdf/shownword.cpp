#include "core/pdf/shownword.h"

#include "core/pdf/embeddedfont.h"
#include "core/pdf/glyphtexts.h"
#include "core/pdf/syntax.h"

#include <cmath>

namespace inko::pdf {

QByteArray penMove(double &pen, double to)
{
    const double back = std::round((pen - to) * 10) / 10;
    if (back == 0)
        return {};
    pen -= back;
    return number(back, 1) + ' '; // another number may follow
}

ShownWord shownWord(const layout::Word &word, EmbeddedFont &font)
{
    constexpr int thousand = 1000;
    ShownWord result;
    double pen = 0;
    bool isOpen = false; // a string of codes
    const auto close = [&] {
        if (std::exchange(isOpen, false))
            result.parts.back().shown += '>';
    };
    for (const ReadGlyph &glyph : inReadingOrder(word)) {
        const QByteArray move = penMove(pen, double(glyph.x) * thousand);
        const bool isNewPart = result.parts.empty() || result.parts.back().rise != glyph.y;
        if (isNewPart || !move.isEmpty())
            close();
        if (isNewPart)
            result.parts.push_back({glyph.y, {}});
        QByteArray &shown = result.parts.back().shown;
        shown += move;
        if (!std::exchange(isOpen, true))
            shown += '<';
        const quint16 code = font.codeOf(glyph.glyph, glyph.text);
        shown += hex(code);
        pen += font.width(code);
    }
    close();
    result.advance = pen;
    return result;
}

} // namespace inko::pdf

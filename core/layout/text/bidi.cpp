#include "core/layout/text/bidi.h"

#include <fribidi.h>

#include <algorithm>
#include <numeric>

namespace inko::layout {

using namespace Qt::StringLiterals;

Direction directionOfLanguage(const QString &language)
{
    static const QStringList rightToLeft{u"ar"_s,  u"fa"_s, u"he"_s, u"ur"_s, u"ps"_s,
                                         u"ckb"_s, u"yi"_s, u"dv"_s, u"ug"_s, u"sd"_s};
    const QString base = QString(language).replace(u'_', u'-').section(u'-', 0, 0).toLower();
    return rightToLeft.contains(base) ? Direction::RightToLeft : Direction::LeftToRight;
}

bool containsRightToLeft(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) {
        const char16_t unit = c.unicode();
        return (unit >= 0x0590 && unit <= 0x08ff) || (unit >= 0xfb1d && unit <= 0xfdff) ||
               (unit >= 0xfe70 && unit <= 0xfeff) || (unit >= 0xd802 && unit <= 0xd803) ||
               (unit >= 0xd83a && unit <= 0xd83b) || (unit >= 0x200e && unit <= 0x200f) ||
               (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069);
    });
}

BidiLevels bidiLevels(const QString &text, Direction otherwise)
{
    const QList<uint> characters = text.toUcs4();
    const auto length = FriBidiStrIndex(characters.size());
    const auto count = size_t(length);
    std::vector<FriBidiCharType> types(count);
    std::vector<FriBidiBracketType> brackets(count);
    std::vector<FriBidiLevel> levels(count);
    fribidi_get_bidi_types(characters.constData(), length, types.data());
    fribidi_get_bracket_types(characters.constData(), length, types.data(), brackets.data());
    FriBidiParType base = otherwise == Direction::RightToLeft ? FRIBIDI_PAR_WRTL : FRIBIDI_PAR_WLTR;
    BidiLevels result;
    const bool isRightToLeft = otherwise == Direction::RightToLeft;
    if (length == 0 ||
        fribidi_get_par_embedding_levels_ex(types.data(), brackets.data(), length, &base, levels.data()) == 0) {
        result.base = isRightToLeft ? 1 : 0;
        result.levels.assign(size_t(text.size()), result.base);
        return result;
    }
    result.base = FRIBIDI_IS_RTL(base) ? 1 : 0;
    result.levels.reserve(size_t(text.size()));
    for (qsizetype i = 0; i < characters.size(); ++i)
        result.levels.insert(result.levels.end(), QChar::requiresSurrogates(characters[i]) ? 2 : 1,
                             quint8(levels[size_t(i)]));
    return result;
}

std::vector<size_t> visualOrder(const std::vector<quint8> &levels)
{
    std::vector<size_t> order(levels.size());
    std::iota(order.begin(), order.end(), size_t(0));
    const quint8 highest = levels.empty() ? 0 : std::ranges::max(levels);
    for (quint8 level = highest; level >= 1; --level) {
        for (size_t i = 0; i < levels.size();) {
            if (levels[order[i]] < level) {
                ++i;
                continue;
            }
            size_t end = i;
            while (end < levels.size() && levels[order[end]] >= level)
                ++end;
            std::reverse(order.begin() + qsizetype(i), order.begin() + qsizetype(end));
            i = end;
        }
    }
    return order;
}

} // namespace inko::layout

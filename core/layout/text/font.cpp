#include "core/layout/text/font.h"

#include <QCoreApplication>
#include <QFile>

#include <fontconfig/fontconfig.h>
#include <hb-ot.h>
#include <hb.h>

#include <algorithm>

namespace inko::layout {

using namespace Qt::StringLiterals;

namespace {

struct PatternDeleter {
    void operator()(FcPattern *pattern) const { FcPatternDestroy(pattern); }
};
struct FontListDeleter {
    void operator()(FcFontSet *set) const { FcFontSetDestroy(set); }
};
struct ObjectSetDeleter {
    void operator()(FcObjectSet *set) const { FcObjectSetDestroy(set); }
};
struct CharSetDeleter {
    void operator()(FcCharSet *set) const { FcCharSetDestroy(set); }
};
using Pattern = std::unique_ptr<FcPattern, PatternDeleter>;
using FontList = std::unique_ptr<FcFontSet, FontListDeleter>;

QString string(const FcPattern *pattern, const char *object)
{
    FcChar8 *value = nullptr;
    if (FcPatternGetString(pattern, object, 0, &value) != FcResultMatch)
        return {};
    return QString::fromUtf8(reinterpret_cast<const char *>(value));
}

int number(const FcPattern *pattern, const char *object)
{
    int value = 0;
    FcPatternGetInteger(pattern, object, 0, &value);
    return value;
}

/// Outlines that preview, paper and PDF can all take: no bitmaps, no colour, no variations.
Pattern plainOutlines()
{
    Pattern pattern(FcPatternCreate());
    FcPatternAddBool(pattern.get(), FC_OUTLINE, FcTrue);
    FcPatternAddBool(pattern.get(), FC_SCALABLE, FcTrue);
    FcPatternAddBool(pattern.get(), FC_COLOR, FcFalse);
    FcPatternAddBool(pattern.get(), FC_VARIABLE, FcFalse);
    FcPatternAddInteger(pattern.get(), FC_INDEX, 0);
    return pattern;
}

FontList fontsWith(char32_t character)
{
    const Pattern pattern = plainOutlines();
    const std::unique_ptr<FcCharSet, CharSetDeleter> characters(FcCharSetCreate());
    FcCharSetAddChar(characters.get(), character);
    FcPatternAddCharSet(pattern.get(), FC_CHARSET, characters.get());
    const std::unique_ptr<FcObjectSet, ObjectSetDeleter> objects(
        FcObjectSetBuild(FC_FILE, FC_FAMILY, FC_WEIGHT, FC_SLANT, FC_WIDTH, nullptr));
    return FontList(FcFontList(nullptr, pattern.get(), objects.get()));
}

/// Smaller is better: upright and of normal width, of the same kin ("Noto Sans" → "Noto Sans Arabic"),
/// of the same weight, plainly named. The path decides between equals, so that the choice is always the same.
auto rank(const FcPattern *candidate, const FontFile &like)
{
    const QString family = string(candidate, FC_FAMILY);
    const bool upright =
        number(candidate, FC_SLANT) == FC_SLANT_ROMAN && number(candidate, FC_WIDTH) == FC_WIDTH_NORMAL;
    const bool isKin = family.startsWith(like.family);
    const bool isCousin = family.startsWith(like.family.section(u' ', 0, 0));
    const int weight = std::abs(number(candidate, FC_WEIGHT) - (like.bold ? FC_WEIGHT_BOLD : FC_WEIGHT_REGULAR));
    return std::tuple(!upright, !isKin, !isCousin, weight, family.size(), family, string(candidate, FC_FILE));
}

/// Only these are put into a PDF; others have theirs in a table of another name ("CFF ").
bool hasTrueTypeOutlines(hb_face_t *face)
{
    hb_blob_t *outlines = hb_face_reference_table(face, HB_TAG('g', 'l', 'y', 'f'));
    const bool hasSome = hb_blob_get_length(outlines) > 0;
    hb_blob_destroy(outlines);
    return hasSome;
}

} // namespace

Font::Font(const QString &path, const QString &family, bool bold) : m_file{path, family, bold, 0, 0, 0}
{
    hb_blob_t *blob = hb_blob_create_from_file_or_fail(QFile::encodeName(path).constData());
    if (!blob)
        return;
    hb_face_t *face = hb_face_create(blob, 0);
    hb_blob_destroy(blob);
    if (hb_face_get_glyph_count(face) > 0 && hasTrueTypeOutlines(face)) {
        const int units = int(hb_face_get_upem(face));
        m_handle = hb_font_create(face);
        hb_font_set_scale(m_handle, units, units);
        hb_font_extents_t extents{};
        hb_font_get_h_extents(m_handle, &extents);
        m_file.unitsPerEm = units;
        m_file.ascent = float(extents.ascender) / float(units);
        m_file.descent = float(-extents.descender) / float(units);
    }
    hb_face_destroy(face);
}

Font::~Font()
{
    hb_font_destroy(m_handle);
}

bool Font::has(char32_t character) const
{
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(m_handle, character, &glyph);
}

Result<int> FontSet::find(const QString &family, Weight weight)
{
    const Pattern pattern = plainOutlines();
    FcPatternAddString(pattern.get(), FC_FAMILY, reinterpret_cast<const FcChar8 *>(family.toUtf8().constData()));
    FcPatternAddInteger(pattern.get(), FC_WEIGHT, weight == Weight::Bold ? FC_WEIGHT_BOLD : FC_WEIGHT_REGULAR);
    FcPatternAddInteger(pattern.get(), FC_SLANT, FC_SLANT_ROMAN);
    FcConfigSubstitute(nullptr, pattern.get(), FcMatchPattern);
    FcDefaultSubstitute(pattern.get());
    FcResult result = FcResultNoMatch;
    const FontList matches(FcFontSort(nullptr, pattern.get(), FcTrue, nullptr, &result));
    for (int i = 0; matches && i < matches->nfont; ++i) {
        const FcPattern *match = matches->fonts[i];
        if (number(match, FC_INDEX) != 0)
            continue;
        if (const auto index =
                add(string(match, FC_FILE), string(match, FC_FAMILY), number(match, FC_WEIGHT) >= FC_WEIGHT_DEMIBOLD))
            return *index;
    }
    return fail(Error::Code::NotFound,
                QCoreApplication::translate(
                    "inko::layout", "No font was found on this computer. Please install the Noto fonts and try again."),
                family);
}

std::optional<int> FontSet::fontFor(char32_t character, int preferred)
{
    if (at(preferred).has(character))
        return preferred;
    const quint64 key = quint64(preferred) << 32 | character;
    if (const auto known = m_fallbacks.constFind(key); known != m_fallbacks.cend())
        return *known;
    return *m_fallbacks.insert(key, search(character, preferred));
}

std::optional<int> FontSet::search(char32_t character, int preferred)
{
    const FontList list = fontsWith(character);
    if (!list)
        return std::nullopt;
    const FontFile &like = at(preferred).file();
    std::vector<const FcPattern *> candidates(list->fonts, list->fonts + list->nfont);
    std::ranges::sort(candidates, {}, [&](const FcPattern *candidate) { return rank(candidate, like); });
    for (const FcPattern *candidate : candidates) {
        const auto index = add(string(candidate, FC_FILE), string(candidate, FC_FAMILY),
                               number(candidate, FC_WEIGHT) >= FC_WEIGHT_DEMIBOLD);
        if (index && at(*index).has(character))
            return index;
    }
    return std::nullopt;
}

std::optional<int> FontSet::add(const QString &path, const QString &family, bool bold)
{
    if (const auto known = m_indexByPath.constFind(path); known != m_indexByPath.cend())
        return *known < 0 ? std::nullopt : std::optional(*known);
    auto font = std::make_unique<Font>(path, family, bold);
    if (!font->isUsable()) {
        m_indexByPath.insert(path, -1);
        return std::nullopt;
    }
    m_fonts.push_back(std::move(font));
    const int index = int(m_fonts.size()) - 1;
    m_indexByPath.insert(path, index);
    return index;
}

std::vector<FontFile> FontSet::files() const
{
    std::vector<FontFile> files;
    for (const auto &font : m_fonts)
        files.push_back(font->file());
    return files;
}

} // namespace inko::layout

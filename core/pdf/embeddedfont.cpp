#include "core/pdf/embeddedfont.h"

#include "core/pdf/objectwriter.h"
#include "core/pdf/syntax.h"
#include "core/pdf/tounicode.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

#include <hb-ot.h>
#include <hb-subset.h>

#include <cmath>

namespace inko::pdf {

namespace {

constexpr size_t mostCodes = 0xffff;

QByteArray bytesOf(hb_blob_t *blob)
{
    unsigned length = 0;
    const char *data = hb_blob_get_data(blob, &length);
    return {data, qsizetype(length)};
}

QByteArray tableOf(hb_face_t *face, hb_tag_t tag)
{
    hb_blob_t *blob = hb_face_reference_table(face, tag);
    QByteArray bytes = bytesOf(blob);
    hb_blob_destroy(blob);
    return bytes;
}

/// A signed value of a font's table.
int int16At(const QByteArray &table, qsizetype offset)
{
    if (offset + 2 > table.size())
        return 0;
    return qint16(quint16(quint8(table[offset]) << 8 | quint8(table[offset + 1])));
}

/// Six capitals that tell subsets of one font apart (ISO 32000-1, 9.6.4).
QByteArray subsetTag(const QByteArray &file)
{
    const QByteArray digest = QCryptographicHash::hash(file, QCryptographicHash::Md5);
    QByteArray tag;
    for (int i = 0; i < 6; ++i)
        tag += char('A' + quint8(digest[i]) % 26);
    return tag;
}

tl::unexpected<Error> notEmbeddable(const layout::FontFile &file)
{
    return fail(
        Error::Code::NotFound,
        QCoreApplication::translate("inko", "The typeface “%1” cannot be put into a PDF file.").arg(file.family),
        file.path);
}

/// A glyph without a picture and, if there is one, without a width.
hb_codepoint_t blankOf(hb_font_t *font)
{
    hb_codepoint_t glyph = 0;
    for (const char32_t character : {U'\u200c', U'\u200d', U'\u200b', U'\u2060'}) {
        hb_glyph_extents_t extents{};
        if (hb_font_get_nominal_glyph(font, character, &glyph) && hb_font_get_glyph_h_advance(font, glyph) == 0 &&
            (!hb_font_get_glyph_extents(font, glyph, &extents) || extents.width == 0))
            return glyph;
    }
    hb_font_get_nominal_glyph(font, U' ', &glyph);
    return glyph;
}

/// What a reader of PDF needs: outlines and widths. No rules of shaping, whose closure would bring more glyphs in.
hb_subset_input_t *outlinesOnly()
{
    hb_subset_input_t *input = hb_subset_input_create_or_fail();
    hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    hb_set_t *dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const char *tag : {"GSUB", "GPOS", "GDEF", "BASE", "STAT", "MATH", "kern", "meta", "DSIG", "OS/2"})
        hb_set_add(dropped, hb_tag_from_string(tag, 4));
    hb_set_clear(hb_subset_input_set(input, HB_SUBSET_SETS_NAME_ID));
    return input;
}

} // namespace

void EmbeddedFont::FaceDeleter::operator()(hb_face_t *face) const
{
    hb_face_destroy(face);
}

void EmbeddedFont::FontDeleter::operator()(hb_font_t *font) const
{
    hb_font_destroy(font);
}

Result<EmbeddedFont> EmbeddedFont::open(const layout::FontFile &file)
{
    EmbeddedFont font;
    font.m_file = file;
    hb_blob_t *blob = hb_blob_create_from_file_or_fail(QFile::encodeName(file.path).constData());
    if (!blob)
        return notEmbeddable(file);
    font.m_face.reset(hb_face_create(blob, 0));
    hb_blob_destroy(blob);
    if (tableOf(font.m_face.get(), HB_TAG('g', 'l', 'y', 'f')).isEmpty())
        return notEmbeddable(file);
    font.m_font.reset(hb_font_create(font.m_face.get()));
    const int units = int(hb_face_get_upem(font.m_face.get()));
    hb_font_set_scale(font.m_font.get(), units, units);
    font.m_blank = blankOf(font.m_font.get());
    font.codeOf(0, QString(QChar(QChar::ReplacementCharacter))); // code 0 is the glyph of what is not there
    return font;
}

quint16 EmbeddedFont::codeOf(std::optional<quint32> glyph, const QString &text)
{
    const quint32 id = glyph.value_or(m_blank);
    if (const auto known = m_known.constFind({id, text}); known != m_known.cend())
        return *known;
    if (m_codes.size() == mostCodes)
        return 0;
    const double units = hb_face_get_upem(m_face.get());
    const double width = hb_font_get_glyph_h_advance(m_font.get(), id) * 1000 / units;
    const auto code = quint16(m_codes.size());
    m_codes.push_back({id, text, std::round(width * 100) / 100});
    m_known.insert({id, text}, code);
    return code;
}

Result<EmbeddedFont::Subset> EmbeddedFont::subset() const
{
    hb_subset_input_t *input = outlinesOnly();
    for (const Code &code : m_codes)
        hb_set_add(hb_subset_input_glyph_set(input), code.glyph);
    hb_subset_plan_t *plan = hb_subset_plan_create_or_fail(m_face.get(), input);
    hb_face_t *face = plan ? hb_subset_plan_execute_or_fail(plan) : nullptr;
    Subset result;
    if (face) {
        hb_blob_t *blob = hb_face_reference_blob(face);
        result.file = bytesOf(blob);
        hb_blob_destroy(blob);
        const hb_map_t *renumbered = hb_subset_plan_old_to_new_glyph_mapping(plan);
        for (const Code &code : m_codes) {
            const auto glyph = quint16(hb_map_get(renumbered, code.glyph));
            result.glyphsByCode += char(glyph >> 8);
            result.glyphsByCode += char(glyph & 0xff);
        }
    }
    hb_face_destroy(face);
    hb_subset_plan_destroy(plan);
    hb_subset_input_destroy(input);
    if (result.file.isEmpty())
        return notEmbeddable(m_file);
    return result;
}

QByteArray EmbeddedFont::widths() const
{
    QByteArray list("[0[");
    for (const Code &code : m_codes)
        list += number(code.width) + ' ';
    return list + "]]";
}

QByteArray EmbeddedFont::postScriptName() const
{
    char name[64] = {};
    unsigned size = sizeof name;
    hb_ot_name_get_utf8(m_face.get(), HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &size, name);
    QByteArray plain;
    for (const char c : QByteArray(name)) {
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-')
            plain += c;
    }
    return plain.isEmpty() ? QByteArray("Font") : plain;
}

QByteArray EmbeddedFont::descriptor(const QByteArray &name, int fontFile) const
{
    constexpr int symbolic = 4, italic = 64;
    const double perUnit = 1000.0 / hb_face_get_upem(m_face.get());
    const QByteArray head = tableOf(m_face.get(), HB_TAG('h', 'e', 'a', 'd'));
    QByteArray box;
    for (const int offset : {36, 38, 40, 42})
        box += number(int16At(head, offset) * perUnit, 0) + ' ';
    hb_position_t capHeight = 0;
    if (!hb_ot_metrics_get_position(m_font.get(), HB_OT_METRICS_TAG_CAP_HEIGHT, &capHeight))
        capHeight = hb_position_t(m_file.ascent / perUnit * 700);
    const double angle = hb_style_get_value(m_font.get(), HB_STYLE_TAG_SLANT_ANGLE);
    return "<</Type/FontDescriptor/FontName/" + name + "/Flags " + number(angle == 0 ? symbolic : symbolic + italic) +
           "/FontBBox[" + box + "]/ItalicAngle " + number(angle) + "/Ascent " + number(m_file.ascent * 1000, 0) +
           "/Descent " + number(-m_file.descent * 1000, 0) + "/CapHeight " + number(capHeight * perUnit, 0) +
           "/StemV " + (m_file.bold ? "140" : "80") + "/FontFile2 " + reference(fontFile) + ">>";
}

Result<> EmbeddedFont::write(ObjectWriter &objects, int fontObject) const
{
    const Result<Subset> part = subset();
    if (!part)
        return fail(part.error());
    const QByteArray name = subsetTag(part->file) + '+' + postScriptName();
    std::vector<QString> texts;
    for (const Code &code : m_codes)
        texts.push_back(code.text);
    const int fontFile = objects.putStream("/Length1 " + QByteArray::number(part->file.size()), part->file);
    const int glyphs = objects.putStream({}, part->glyphsByCode);
    const int toUnicode = objects.putStream({}, toUnicodeMap(texts));
    const int descriptorObject = objects.put(descriptor(name, fontFile));
    const int descendant =
        objects.put("<</Type/Font/Subtype/CIDFontType2/BaseFont/" + name +
                    "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
                    "/FontDescriptor " +
                    reference(descriptorObject) + "/CIDToGIDMap " + reference(glyphs) + "/W" + widths() + ">>");
    objects.put(fontObject, "<</Type/Font/Subtype/Type0/BaseFont/" + name + "/Encoding/Identity-H/DescendantFonts[" +
                                reference(descendant) + "]/ToUnicode " + reference(toUnicode) + ">>");
    return {};
}

} // namespace inko::pdf

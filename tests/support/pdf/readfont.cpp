#include "tests/support/pdf/readfont.h"

#include <QRegularExpression>

#include <hb-ot.h>
#include <qpdf/Buffer.hh>

namespace inko::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(QPDFObjectHandle stream)
{
    if (!stream.isStream())
        return {};
    const std::shared_ptr<Buffer> data = stream.getStreamData();
    return {reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())};
}

QHash<int, QString> textsOf(const QByteArray &map)
{
    static const QRegularExpression entry(u"<([0-9A-Fa-f]{4})>\\s*<([0-9A-Fa-f]*)>"_s);
    QHash<int, QString> texts;
    // the first pair of all is the code space
    const QString entries = QString::fromLatin1(map.mid(map.indexOf("beginbfchar")));
    for (const QRegularExpressionMatch &match : entry.globalMatch(entries)) {
        const QByteArray units = QByteArray::fromHex(match.captured(2).toLatin1());
        QString text;
        for (qsizetype i = 0; i + 1 < units.size(); i += 2)
            text += QChar(quint16(quint8(units[i]) << 8 | quint8(units[i + 1])));
        texts.insert(match.captured(1).toInt(nullptr, 16), text);
    }
    return texts;
}

std::vector<double> widthsOf(QPDFObjectHandle list)
{
    std::vector<double> widths;
    for (int i = 0; list.isArray() && i + 1 < list.getArrayNItems(); i += 2) {
        const auto first = size_t(list.getArrayItem(i).getIntValue());
        QPDFObjectHandle values = list.getArrayItem(i + 1);
        widths.resize(std::max(widths.size(), first + size_t(values.getArrayNItems())), -1);
        for (int value = 0; value < values.getArrayNItems(); ++value)
            widths[first + size_t(value)] = values.getArrayItem(value).getNumericValue();
    }
    return widths;
}

int countWrongWidths(const std::vector<double> &widths, const QByteArray &file, const QByteArray &glyphs)
{
    hb_blob_t *blob =
        hb_blob_create(file.constData(), unsigned(file.size()), HB_MEMORY_MODE_READONLY, nullptr, nullptr);
    hb_face_t *face = hb_face_create(blob, 0);
    hb_font_t *font = hb_font_create(face);
    const int units = int(hb_face_get_upem(face));
    hb_font_set_scale(font, units, units);
    int wrong = 0;
    for (size_t code = 0; code < widths.size(); ++code) {
        const auto at = qsizetype(code) * 2;
        if (at + 1 >= glyphs.size()) {
            ++wrong;
            continue;
        }
        const auto glyph = hb_codepoint_t(quint8(glyphs[at]) << 8 | quint8(glyphs[at + 1]));
        const double width = hb_font_get_glyph_h_advance(font, glyph) * 1000.0 / units;
        wrong += qAbs(width - widths[code]) > 1 || glyph >= hb_face_get_glyph_count(face) ? 1 : 0;
    }
    hb_font_destroy(font);
    hb_face_destroy(face);
    hb_blob_destroy(blob);
    return wrong;
}

} // namespace

ReadFont readFont(QPDFObjectHandle font)
{
    ReadFont read;
    read.name = QString::fromStdString(font.getKey("/BaseFont").getName());
    read.texts = textsOf(bytesOf(font.getKey("/ToUnicode")));
    QPDFObjectHandle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
    const QByteArray file = bytesOf(descendant.getKey("/FontDescriptor").getKey("/FontFile2"));
    read.isEmbedded = !file.isEmpty();
    const std::vector<double> widths = widthsOf(descendant.getKey("/W"));
    read.codes = int(widths.size());
    read.wrongWidths = countWrongWidths(widths, file, bytesOf(descendant.getKey("/CIDToGIDMap")));
    return read;
}

} // namespace inko::test

#include "core/exchange/sheets/text/textdecoding.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <array>
#include <optional>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

/// Windows-1252 from 0x80 to 0x9f; the rest is Latin-1. Zero: not a character.
constexpr std::array<char16_t, 32> windows1252 = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                  0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                  0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

tl::unexpected<Error> unreadable()
{
    return fail(Error::Code::Invalid,
                QCoreApplication::translate(
                    "inko::decodeText", "The text of this file cannot be read. Save the table again as “CSV UTF-8”."));
}

/// `bytes` without the mark at their beginning; a second one is a character.
Result<QString> decoded(QStringDecoder::Encoding encoding, QByteArrayView bytes)
{
    if (encoding != QStringDecoder::Utf8 && bytes.size() % 2 != 0) // cut off in the middle of a letter
        return unreadable();
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder(bytes);
    if (decoder.hasError() || (encoding != QStringDecoder::Utf8 && !text.isValidUtf16()))
        return unreadable();
    return text;
}

/// UTF-16 without a mark shows in the zero bytes of its ASCII letters, all of them on the same side.
std::optional<QStringDecoder::Encoding> unmarkedUtf16(const QByteArray &bytes)
{
    const qsizetype looked = qMin<qsizetype>(bytes.size(), 4096) & ~qsizetype(1);
    std::array<qsizetype, 2> zeros = {0, 0};
    for (qsizetype at = 0; at < looked; ++at)
        zeros[static_cast<size_t>(at % 2)] += bytes[at] == 0 ? 1 : 0;
    const qsizetype many = looked / 4;
    if (zeros[0] == 0 && zeros[1] > many)
        return QStringDecoder::Utf16LE;
    if (zeros[1] == 0 && zeros[0] > many)
        return QStringDecoder::Utf16BE;
    return std::nullopt;
}

/// Length of the whole UTF-8 sequence that begins here; 0 if none does.
qsizetype sequenceLength(const QByteArray &bytes, qsizetype at)
{
    const auto lead = static_cast<uchar>(bytes[at]);
    const qsizetype length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
    if (length == 0 || at + length > bytes.size())
        return 0;
    for (qsizetype next = at + 1; next < at + length; ++next) {
        if ((static_cast<uchar>(bytes[next]) & 0xc0) != 0x80)
            return 0;
    }
    return length;
}

/// Whether a text that is not clean UTF-8 is broken UTF-8 rather than an older encoding: in Windows-1252 whole
/// sequences hardly ever come about by chance.
bool isBrokenUtf8(const QByteArray &bytes)
{
    qsizetype whole = 0;
    qsizetype broken = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const bool ascii = static_cast<uchar>(bytes[at]) < 0x80;
        const qsizetype length = ascii ? 1 : sequenceLength(bytes, at);
        whole += length > 1 ? 1 : 0;
        broken += length == 0 ? 1 : 0;
        at += qMax<qsizetype>(1, length);
    }
    return whole >= broken;
}

/// The umlauts of DOS (code page 850) and Macintosh are quotation marks and capitals in Windows-1252, which no word has
/// between two small letters.
bool hasForeignUmlauts(const QByteArray &bytes)
{
    static const QByteArray umlauts("\x81\x84\x94\x8a\x9f");
    const auto isSmall = [](char letter) { return letter >= 'a' && letter <= 'z'; };
    for (qsizetype at = 1; at + 1 < bytes.size(); ++at) {
        if (umlauts.contains(bytes[at]) && isSmall(bytes[at - 1]) && isSmall(bytes[at + 1]))
            return true;
    }
    return false;
}

Result<QString> decodedWindows1252(const QByteArray &bytes)
{
    if (hasForeignUmlauts(bytes))
        return unreadable();
    QString text = QString::fromLatin1(bytes);
    for (QChar &letter : text) {
        if (const char16_t code = letter.unicode(); code >= 0x80 && code < 0xa0) {
            letter = QChar(windows1252[code - 0x80]);
            if (letter.isNull())
                return unreadable();
        }
    }
    return text;
}

} // namespace

Result<QString> decodeText(const QByteArray &bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return decoded(QStringDecoder::Utf8, QByteArrayView(bytes).sliced(3));
    if (bytes.startsWith(QByteArray("\xff\xfe\0\0", 4))) // UTF-32
        return unreadable();
    if (bytes.startsWith("\xff\xfe"))
        return decoded(QStringDecoder::Utf16LE, QByteArrayView(bytes).sliced(2));
    if (bytes.startsWith("\xfe\xff"))
        return decoded(QStringDecoder::Utf16BE, QByteArrayView(bytes).sliced(2));
    if (const auto encoding = unmarkedUtf16(bytes))
        return decoded(*encoding, bytes);
    if (Result<QString> text = decoded(QStringDecoder::Utf8, bytes))
        return text;
    return isBrokenUtf8(bytes) ? unreadable() : decodedWindows1252(bytes);
}

} // namespace inko

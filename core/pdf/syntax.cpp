#include "core/pdf/syntax.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace inko::pdf {

namespace {

QByteArray components(layout::Color color)
{
    const auto part = [](quint8 value) { return number(value / 255.0, 4); };
    return part(color.red) + ' ' + part(color.green) + ' ' + part(color.blue);
}

} // namespace

QByteArray number(double value, int decimals)
{
    constexpr std::array<double, 5> scales{1, 10, 100, 1000, 10000};
    constexpr double largest = 1e9; // pages and fonts know nothing like it, and it fits the digits below
    if (!std::isfinite(value))
        value = 0;
    auto digits = qint64(std::llround(std::clamp(value, -largest, largest) * scales[size_t(decimals)]));
    const bool isNegative = digits < 0;
    digits = std::abs(digits);
    while (decimals > 0 && digits % 10 == 0) {
        digits /= 10;
        --decimals;
    }
    std::array<char, 24> text{};
    auto begin = text.end();
    for (int written = 0; digits > 0 || written <= decimals; ++written, digits /= 10) {
        if (written == decimals && decimals > 0)
            *--begin = '.';
        *--begin = char('0' + digits % 10);
    }
    if (isNegative)
        *--begin = '-';
    return {begin, text.end() - begin};
}

QString printable(QString text)
{
    for (QChar &unit : text) {
        if (unit < u' ' || unit == QChar(0xfffe) || unit == QChar(0xffff))
            unit = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

QByteArray textString(const QString &text)
{
    const bool isPlain = std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c <= u'~'; });
    if (isPlain)
        return asciiString(text.toLatin1());
    QByteArray bytes("<FEFF");
    for (const QChar unit : printable(text))
        bytes += hex(unit.unicode());
    return bytes + '>';
}

QByteArray asciiString(const QByteArray &ascii)
{
    QByteArray escaped("(");
    for (const char c : ascii) {
        if (c == '(' || c == ')' || c == '\\')
            escaped += '\\';
        escaped += c;
    }
    return escaped + ')';
}

QByteArray dateString(const QDateTime &time)
{
    return "(D:" + time.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + "Z)";
}

QByteArray hex(quint16 value)
{
    constexpr char digits[] = "0123456789ABCDEF";
    const char text[] = {digits[value >> 12], digits[value >> 8 & 15], digits[value >> 4 & 15], digits[value & 15]};
    return {text, 4};
}

QByteArray reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

QByteArray fillColour(layout::Color color)
{
    return components(color) + " rg\n";
}

QByteArray strokeColour(layout::Color color)
{
    return components(color) + " RG\n";
}

QByteArray rectangle(const QRectF &area, double pageHeight)
{
    return '[' + number(area.left()) + ' ' + number(pageHeight - area.bottom()) + ' ' + number(area.right()) + ' ' +
           number(pageHeight - area.top()) + ']';
}

} // namespace inko::pdf

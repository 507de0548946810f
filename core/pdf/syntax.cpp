#include "core/pdf/syntax.h"

#include <algorithm>
#include <cmath>

namespace inko::pdf {

QByteArray number(double value, int decimals)
{
    QByteArray text = QByteArray::number(std::isfinite(value) ? value : 0, 'f', decimals);
    if (text.contains('.')) {
        while (text.endsWith('0'))
            text.chop(1);
        if (text.endsWith('.'))
            text.chop(1);
    }
    return text == "-0" ? QByteArray("0") : text;
}

QByteArray textString(const QString &text)
{
    const bool isPlain = std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c <= u'~'; });
    if (isPlain)
        return asciiString(text.toLatin1());
    QByteArray bytes("<FEFF");
    for (const QChar unit : text)
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
    const auto part = [](quint8 value) { return number(value / 255.0, 4); };
    return part(color.red) + ' ' + part(color.green) + ' ' + part(color.blue) + " rg\n";
}

} // namespace inko::pdf

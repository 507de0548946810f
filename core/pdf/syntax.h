#pragma once

#include "core/layout/pages/theme.h"

#include <QByteArray>
#include <QDateTime>
#include <QRectF>
#include <QString>

/// How PDF 1.7 (ISO 32000-1, 7.3) writes single values.
namespace inko::pdf {

/// Rounded to at most `decimals` (0 to 4) of them, no zeros at the end, never an exponent.
QByteArray number(double value, int decimals = 2);

/// Without controls, which neither the layout nor XML knows either: they become U+FFFD.
QString printable(QString text);

/// A text for people, in whatever script.
QByteArray textString(const QString &text);

/// A string of plain ASCII, for example a web address.
QByteArray asciiString(const QByteArray &ascii);

/// "D:20260131120000Z"; the time is said in UTC.
QByteArray dateString(const QDateTime &time);

/// Four hexadecimal digits.
QByteArray hex(quint16 value);

/// What other objects call this one: "12 0 R".
QByteArray reference(int object);

/// An area of a page this high, whose y grows downwards, as PDF counts: from the lower left corner.
QByteArray rectangle(const QRectF &area, double pageHeight);

/// The operators that fill and draw with this colour from here on.
QByteArray fillColour(layout::Color color);
QByteArray strokeColour(layout::Color color);

} // namespace inko::pdf

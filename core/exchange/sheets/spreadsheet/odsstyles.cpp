#include "core/exchange/sheets/spreadsheet/odsstyles.h"

#include "core/exchange/sheets/spreadsheet/markup.h"

namespace inko {

using namespace Qt::StringLiterals;

void OdsStyles::take(const QXmlStreamReader &token)
{
    using Kind = NumberDisplay::Kind;
    const QStringView name = token.name();
    const bool isFormat = name == "date-style"_L1 || name == "time-style"_L1 || name == "number-style"_L1;
    if (token.isEndElement() && isFormat)
        m_displays.insert(m_format, m_display);
    if (!token.isStartElement())
        return;
    if (isFormat) {
        m_format = attribute(token, "name"_L1).toString();
        m_display = {name == "date-style"_L1 ? Kind::Year : name == "time-style"_L1 ? Kind::Time : Kind::Number, -1};
    } else if (name == "month"_L1 && m_display.kind == Kind::Year)
        m_display.kind = Kind::Month;
    else if (name == "day"_L1 || name == "day-of-week"_L1)
        m_display.kind = Kind::Day;
    else if (name == "hours"_L1 && m_display.kind != Kind::Time)
        m_display.kind = Kind::DayAndTime;
    else if (name == "number"_L1)
        m_display.decimals = number(token, "min-decimal-places"_L1, -1);
    else if (name == "style"_L1) {
        m_style = attribute(token, "name"_L1).toString();
        if (const QStringView format = attribute(token, "data-style-name"_L1); !format.isEmpty())
            m_formats.insert(m_style, format.toString());
    } else if (name == "table-properties"_L1 && attribute(token, "display"_L1) == "false"_L1)
        m_hidden << m_style;
}

} // namespace inko

#include "core/exchange/sheets/spreadsheet/odsstyles.h"

#include "core/exchange/sheets/spreadsheet/markup.h"

namespace inko {

using namespace Qt::StringLiterals;

void OdsStyles::take(const MarkupToken &token)
{
    using Kind = NumberDisplay::Kind;
    const std::string_view name = token.name;
    const bool isFormat = name == "date-style"sv || name == "time-style"sv || name == "number-style"sv;
    if (token.ends() && isFormat)
        m_displays.insert(m_format, m_display);
    if (!token.begins())
        return;
    if (isFormat) {
        m_format = toText(token.attribute("name"sv));
        m_display = {name == "date-style"sv ? Kind::Year : name == "time-style"sv ? Kind::Time : Kind::Number, -1};
    } else if (name == "month"sv && m_display.kind == Kind::Year)
        m_display.kind = Kind::Month;
    else if (name == "day"sv || name == "day-of-week"sv)
        m_display.kind = Kind::Day;
    else if (name == "hours"sv && m_display.kind != Kind::Time)
        m_display.kind = Kind::DayAndTime;
    else if (name == "number"sv)
        m_display.decimals = token.number("min-decimal-places"sv, -1);
    else if (name == "style"sv) {
        m_style = toText(token.attribute("name"sv));
        if (const std::string_view format = token.attribute("data-style-name"sv); !format.empty())
            m_formats.insert(m_style, toText(format));
    } else if (name == "table-properties"sv && token.attribute("display"sv) == "false"sv)
        m_hidden << m_style;
}

} // namespace inko

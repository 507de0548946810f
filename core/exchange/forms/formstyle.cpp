#include "core/exchange/forms/formstyle.h"

#include <xlsxwriter.h>

#include <cmath>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

constexpr double answerWidth = 90;
constexpr int keyColumn = 6; ///< of the guide, hidden: what the form says of itself
constexpr lxw_color_t accent = 0x0B5563;
constexpr lxw_color_t ruling = 0x9AA5AB;

/// As it stands in a page's header, of which there is room for 255 characters.
QString printed(const QString &text)
{
    return text.left(80).replace(u'&', u"&&"_s);
}

} // namespace

FormStyle::FormStyle(XlsxFile &file) : m_file(file)
{
    plain = cellFormat();
    ruled = cellFormat();
    number = cellFormat();
    format_set_num_format(number, "0");
    for (lxw_format *cell : {ruled, number}) {
        format_set_border(cell, LXW_BORDER_THIN);
        format_set_border_color(cell, ruling);
    }
    locked = format();
    title = format();
    format_set_bold(title);
    format_set_font_size(title, 16);
    format_set_font_color(title, accent);
    strong = format();
    format_set_bold(strong);
    format_set_align(strong, LXW_ALIGN_VERTICAL_TOP);
    wrapped = format();
    format_set_text_wrap(wrapped);
    format_set_align(wrapped, LXW_ALIGN_VERTICAL_TOP);
    header = format();
    format_set_bold(header);
    format_set_font_size(header, 10);
    format_set_font_color(header, LXW_COLOR_WHITE);
    format_set_bg_color(header, accent);
    format_set_text_wrap(header);
    format_set_align(header, LXW_ALIGN_VERTICAL_TOP);
    format_set_border(header, LXW_BORDER_THIN);
}

lxw_format *FormStyle::format()
{
    return workbook_add_format(m_file.workbook());
}

lxw_format *FormStyle::cellFormat()
{
    lxw_format *cell = format();
    format_set_font_size(cell, 10);
    format_set_text_wrap(cell);
    format_set_align(cell, LXW_ALIGN_VERTICAL_TOP);
    format_set_num_format(cell, "@"); // a spreadsheet would make a day of 1.2
    format_set_unlocked(cell);
    return cell;
}

int FormStyle::linesOf(const QString &text, double width)
{
    constexpr double used = 0.9; // words that do not fit leave some of each line empty
    int lines = 0;
    for (const QString &paragraph : text.split(u'\n'))
        lines += std::max(1, static_cast<int>(std::ceil(static_cast<double>(paragraph.size()) / (used * width))));
    return lines;
}

double FormStyle::heightOf(int lines)
{
    constexpr double line = 13.5;
    return lines * line + 3;
}

void FormStyle::writeProperties(lxw_worksheet *guide, const QMap<QString, QString> &properties)
{
    lxw_row_col_options hidden{};
    hidden.hidden = LXW_TRUE;
    m_file.check(worksheet_set_column_opt(guide, keyColumn, keyColumn + 1, 8, nullptr, &hidden));
    int row = 0;
    for (auto property = properties.cbegin(); property != properties.cend(); ++property, ++row) {
        m_file.put(guide, row, keyColumn, property.key(), nullptr);
        m_file.put(guide, row, keyColumn + 1, *property, nullptr);
        m_file.check(workbook_set_custom_property_string(m_file.workbook(), property.key().toUtf8().constData(),
                                                         property->toUtf8().constData()));
    }
}

void FormStyle::beginGuide(lxw_worksheet *guide, const QString &titleText, const QString &institution)
{
    m_file.check(worksheet_set_column(guide, 0, 0, 26, nullptr));
    m_file.check(worksheet_set_column(guide, 1, 1, answerWidth, nullptr));
    m_file.put(guide, 0, 0, titleText, title);
    m_file.put(guide, 1, 0, institution, strong);
}

void FormStyle::putPair(lxw_worksheet *guide, int row, const QString &name, const QString &text)
{
    m_file.check(worksheet_set_row(guide, static_cast<lxw_row_t>(row), heightOf(linesOf(text, answerWidth)), nullptr));
    m_file.put(guide, row, 0, name, strong);
    m_file.put(guide, row, 1, text, wrapped);
}

void FormStyle::arrangePage(lxw_worksheet *sheet, const QString &pageOf)
{
    constexpr uint8_t a4 = 9;
    worksheet_set_paper(sheet, a4);
    worksheet_set_margins(sheet, 0.4, 0.4, 0.7, 0.6);
    worksheet_fit_to_pages(sheet, 1, 0);
    m_file.check(worksheet_set_footer(sheet, ("&C" + pageOf.toUtf8()).constData()));
}

void FormStyle::setHeader(lxw_worksheet *sheet, const QString &left, const QString &right)
{
    const QString text = u"&L"_s + printed(left) + u"&R"_s + printed(right);
    m_file.check(worksheet_set_header(sheet, text.toUtf8().constData()));
}

} // namespace inko

#include "core/exchange/forms/formworkbook.h"

#include "core/base/text.h"
#include "core/exchange/columns/gridcolumns.h"
#include "core/exchange/forms/formtexts.h"
#include "core/exchange/xlsx/xlsxfile.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

constexpr int emptyRows = 30;      ///< that are ruled and printed
constexpr lxw_row_t lastRow = 999; ///< up to which there are drop-downs
constexpr double answerWidth = 90;
constexpr int keyColumn = 6; ///< of the guide, hidden: what the form says of itself
constexpr lxw_color_t accent = 0x0B5563;
constexpr lxw_color_t ruling = 0x9AA5AB;

/// In characters, so that the sheet is as wide as a page of A4 on its side at a size that can be read.
double widthOf(qsizetype place)
{
    using gridcolumns::placeOf;
    switch (place) {
    case placeOf(GridColumn::Title): return 20;
    case placeOf(GridColumn::Description): return 26;
    case placeOf(GridColumn::Goals):
    case placeOf(GridColumn::Starts):
    case placeOf(GridColumn::Ends): return 8;
    case placeOf(GridColumn::Languages): return 10;
    case placeOf(GridColumn::Status):
    case placeOf(GridColumn::Districts):
    case placeOf(GridColumn::Funder): return 12;
    case placeOf(GridColumn::Participants): return 13;
    default: return 14;
    }
}

/// How many lines a text takes in a column; words that do not fit leave some of each line empty.
int linesOf(const QString &text, double width)
{
    constexpr double used = 0.9;
    int lines = 0;
    for (const QString &paragraph : text.split(u'\n'))
        lines += std::max(1, static_cast<int>(std::ceil(static_cast<double>(paragraph.size()) / (used * width))));
    return lines;
}

/// In points. Office programs find the height of a row themselves only once somebody types in it.
double heightOf(int lines)
{
    constexpr double line = 13.5;
    return lines * line + 3;
}

class FormWorkbookWriter {
public:
    FormWorkbookWriter(XlsxFile &file, const FormFrame &frame, const SurveyForm &form, const ReportLanguage &language)
        : m_file(file), m_frame(frame), m_form(form), m_texts(language), m_guide(sheet(m_texts.instructionsSheet())),
          m_offers(sheet(m_texts.offersSheet())), m_choices(sheet(m_texts.choicesSheet()))
    {
        makeFormats();
    }

    void write()
    {
        writeProperties();
        writeGuide();
        writeHeader();
        for (qsizetype row = 0; row < m_form.rows.size(); ++row)
            writeRow(static_cast<int>(row) + 1, m_form.rows[row]);
        for (int row = 1; row <= emptyRows; ++row)
            writeRow(static_cast<int>(m_form.rows.size()) + row, QStringList(m_frame.columns.size()));
        for (lxw_col_t column = 0; column < m_frame.columns.size(); ++column)
            offerChoices(column);
        protectAndArrange();
    }

private:
    lxw_worksheet *sheet(const QString &name)
    {
        return workbook_add_worksheet(m_file.workbook(), name.toUtf8().constData());
    }

    lxw_format *format() { return workbook_add_format(m_file.workbook()); }

    lxw_format *cellFormat()
    {
        lxw_format *cell = format();
        format_set_font_size(cell, 10);
        format_set_text_wrap(cell);
        format_set_align(cell, LXW_ALIGN_VERTICAL_TOP);
        format_set_num_format(cell, "@"); // a spreadsheet would make a day of 1.2
        format_set_unlocked(cell);
        return cell;
    }

    void makeFormats()
    {
        m_plain = cellFormat();
        m_ruled = cellFormat();
        m_number = cellFormat();
        format_set_num_format(m_number, "0");
        for (lxw_format *cell : {m_ruled, m_number}) {
            format_set_border(cell, LXW_BORDER_THIN);
            format_set_border_color(cell, ruling);
        }
        m_locked = format();
        m_title = format();
        format_set_bold(m_title);
        format_set_font_size(m_title, 16);
        format_set_font_color(m_title, accent);
        m_strong = format();
        format_set_bold(m_strong);
        format_set_align(m_strong, LXW_ALIGN_VERTICAL_TOP);
        m_wrapped = format();
        format_set_text_wrap(m_wrapped);
        format_set_align(m_wrapped, LXW_ALIGN_VERTICAL_TOP);
        m_header = format();
        format_set_bold(m_header);
        format_set_font_size(m_header, 10);
        format_set_font_color(m_header, LXW_COLOR_WHITE);
        format_set_bg_color(m_header, accent);
        format_set_text_wrap(m_header);
        format_set_align(m_header, LXW_ALIGN_VERTICAL_TOP);
        format_set_border(m_header, LXW_BORDER_THIN);
    }

    /// Hidden columns have them as well: programs in the browser drop the properties of a document.
    void writeProperties()
    {
        m_file.describe(m_texts.title(m_frame), m_form.identity.organisationName, m_frame.town, m_frame.writtenAt);
        lxw_row_col_options hidden{};
        hidden.hidden = LXW_TRUE;
        m_file.check(worksheet_set_column_opt(m_guide, keyColumn, keyColumn + 1, 8, nullptr, &hidden));
        int row = 0;
        const QMap<QString, QString> own = propertiesOf(m_form.identity);
        for (auto property = own.cbegin(); property != own.cend(); ++property, ++row) {
            m_file.put(m_guide, row, keyColumn, property.key(), nullptr);
            m_file.put(m_guide, row, keyColumn + 1, *property, nullptr);
            m_file.check(workbook_set_custom_property_string(m_file.workbook(), property.key().toUtf8().constData(),
                                                             property->toUtf8().constData()));
        }
    }

    void writeGuide()
    {
        m_file.check(worksheet_set_column(m_guide, 0, 0, 26, nullptr));
        m_file.check(worksheet_set_column(m_guide, 1, 1, answerWidth, nullptr));
        m_file.put(m_guide, 0, 0, m_texts.title(m_frame), m_title);
        m_file.put(m_guide, 1, 0, m_form.identity.organisationName, m_strong);
        int row = 3;
        for (const auto &[question, answer] : m_texts.instructions(m_frame, FormKind::Spreadsheet))
            putPair(row++, question, answer);
        putPair(++row, m_texts.whoAnswers(), {});
        m_file.check(worksheet_write_blank(m_guide, static_cast<lxw_row_t>(row), 1, m_ruled));
        ++row;
        putPair(++row, m_texts.columnTitle(), m_texts.hintTitle());
        ++row;
        for (const FormColumn &column : m_frame.columns) {
            if (!column.hint.isEmpty())
                putPair(row++, column.header, column.hint);
        }
        QString title = m_texts.goalsTitle();
        ++row;
        for (const QString &goal : choicesOf(gridcolumns::placeOf(GridColumn::Goals)))
            putPair(row++, std::exchange(title, QString()), goal);
    }

    void putPair(int row, const QString &name, const QString &text)
    {
        m_file.check(
            worksheet_set_row(m_guide, static_cast<lxw_row_t>(row), heightOf(linesOf(text, answerWidth)), nullptr));
        m_file.put(m_guide, row, 0, name, m_strong);
        m_file.put(m_guide, row, 1, text, m_wrapped);
    }

    QStringList choicesOf(qsizetype place) const
    {
        for (const FormColumn &column : m_frame.columns) {
            if (column.place == place)
                return column.choices;
        }
        return {};
    }

    void writeHeader()
    {
        for (lxw_col_t column = 0; column < m_frame.columns.size(); ++column) {
            const FormColumn &described = m_frame.columns[column];
            lxw_row_col_options hidden{};
            hidden.hidden = LXW_TRUE;
            if (described.place == gridcolumns::identity)
                m_file.check(worksheet_set_column_opt(m_offers, column, column, 8, m_locked, &hidden));
            else
                m_file.check(worksheet_set_column(m_offers, column, column, widthOf(described.place), m_plain));
            m_file.put(m_offers, 0, column, described.header, m_header);
        }
        m_file.check(worksheet_set_row(m_offers, 0, heightOf(2), nullptr));
    }

    void writeRow(int line, const QStringList &cells)
    {
        const auto row = static_cast<lxw_row_t>(line);
        int lines = 1;
        for (lxw_col_t column = 0; column < m_frame.columns.size(); ++column) {
            const qsizetype place = m_frame.columns[column].place;
            const QString &cell = cells[column];
            lines = std::max(lines, linesOf(cell, widthOf(place)));
            const bool countsPeople = gridcolumns::shapeOf(place) == gridcolumns::Shape::Number;
            bool isNumber = false;
            const double number = cell.toDouble(&isNumber);
            lxw_format *format = place == gridcolumns::identity ? m_locked : countsPeople ? m_number : m_ruled;
            if (cell.isEmpty())
                m_file.check(worksheet_write_blank(m_offers, row, column, format));
            else if (countsPeople && isNumber)
                m_file.check(worksheet_write_number(m_offers, row, column, number, format));
            else
                m_file.put(m_offers, line, column, cell, format);
        }
        if (lines > 1)
            m_file.check(worksheet_set_row(m_offers, row, heightOf(lines), nullptr));
    }

    /// A range with a name, for the drop-downs of a column.
    QByteArray rangeOfChoices(lxw_col_t column)
    {
        const QStringList &choices = m_frame.columns[column].choices;
        for (qsizetype choice = 0; choice < choices.size(); ++choice)
            m_file.put(m_choices, static_cast<int>(choice), column, choices[choice], nullptr);
        const QString name = u"Auswahl_"_s + fileSlug(m_frame.columns[column].header).replace(u'-', u'_');
        const QString letter(QChar(u'A' + column));
        const QString range =
            u"='%1'!$%2$1:$%2$%3"_s.arg(m_texts.choicesSheet(), letter, QString::number(choices.size()));
        m_file.check(workbook_define_name(m_file.workbook(), name.toUtf8().constData(), range.toUtf8().constData()));
        return '=' + name.toUtf8();
    }

    void offerChoices(lxw_col_t column)
    {
        const FormColumn &described = m_frame.columns[column];
        if (described.hint.isEmpty())
            return;
        const bool takesSeveral = gridcolumns::shapeOf(described.place) == gridcolumns::Shape::List;
        QByteArray title = described.header.toUtf8();
        QByteArray hint = (takesSeveral ? described.hint + u'\n' + m_texts.severalHint() : described.hint).toUtf8();
        QByteArray range = described.choices.isEmpty() ? QByteArray() : rangeOfChoices(column);
        lxw_data_validation rule{};
        rule.validate = range.isEmpty() ? LXW_VALIDATION_TYPE_ANY : LXW_VALIDATION_TYPE_LIST_FORMULA;
        rule.value_formula = range.isEmpty() ? nullptr : range.data();
        rule.input_title = title.data();
        rule.input_message = hint.data();
        rule.show_error = takesSeveral ? LXW_VALIDATION_OFF : LXW_VALIDATION_ON;
        m_file.check(worksheet_data_validation_range(m_offers, 1, column, lastRow, column, &rule));
    }

    void protectAndArrange()
    {
        lxw_protection allowed{};
        allowed.format_cells = allowed.format_columns = allowed.format_rows = LXW_TRUE;
        allowed.insert_rows = allowed.sort = allowed.autofilter = LXW_TRUE;
        worksheet_protect(m_offers, nullptr, &allowed);
        worksheet_hide(m_choices);
        worksheet_freeze_panes(m_offers, 1, 2);
        worksheet_set_landscape(m_offers);
        m_file.check(worksheet_repeat_rows(m_offers, 0, 0));
        const auto lastColumn = static_cast<lxw_col_t>(m_frame.columns.size() - 1);
        m_file.check(
            worksheet_print_area(m_offers, 0, 0, static_cast<lxw_row_t>(m_form.rows.size() + emptyRows), lastColumn));
        const QByteArray header =
            QString(u"&L"_s + printed(m_form.identity.organisationName) + u"&R"_s + printed(m_texts.title(m_frame)))
                .toUtf8();
        for (lxw_worksheet *sheet : {m_guide, m_offers}) {
            constexpr uint8_t a4 = 9;
            worksheet_set_paper(sheet, a4);
            worksheet_set_margins(sheet, 0.4, 0.4, 0.7, 0.6);
            worksheet_fit_to_pages(sheet, 1, 0);
            m_file.check(worksheet_set_footer(sheet, ("&C" + m_texts.pageOf().toUtf8()).constData()));
        }
        m_file.check(worksheet_set_header(m_offers, header.constData()));
        worksheet_activate(m_guide);
    }

    /// As it stands in a page's header, of which there is room for 255 characters.
    static QString printed(const QString &text) { return text.left(80).replace(u'&', u"&&"_s); }

    XlsxFile &m_file;
    const FormFrame &m_frame;
    const SurveyForm &m_form;
    FormTexts m_texts;
    lxw_worksheet *m_guide;
    lxw_worksheet *m_offers;
    lxw_worksheet *m_choices;
    lxw_format *m_plain = nullptr;
    lxw_format *m_ruled = nullptr;
    lxw_format *m_number = nullptr;
    lxw_format *m_locked = nullptr;
    lxw_format *m_title = nullptr;
    lxw_format *m_strong = nullptr;
    lxw_format *m_wrapped = nullptr;
    lxw_format *m_header = nullptr;
};

} // namespace

Result<QByteArray> formWorkbook(const FormFrame &frame, const SurveyForm &form, const ReportLanguage &language)
{
    Result<XlsxFile> file = XlsxFile::begin();
    if (!file)
        return fail(file.error());
    FormWorkbookWriter(*file, frame, form, language).write();
    return file->finish();
}

} // namespace inko

#include "core/exchange/forms/formworkbook.h"

#include "core/base/text.h"
#include "core/exchange/columns/gridcolumns.h"
#include "core/exchange/forms/formstyle.h"
#include "core/exchange/forms/formtexts.h"
#include "core/exchange/xlsx/xlsxfile.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <utility>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

constexpr int emptyRows = 30;      ///< that are ruled and printed
constexpr lxw_row_t lastRow = 999; ///< up to which there are drop-downs

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

class FormWorkbookWriter {
public:
    FormWorkbookWriter(XlsxFile &file, const FormFrame &frame, const SurveyForm &form, const ReportLanguage &language)
        : m_file(file), m_style(file), m_frame(frame), m_form(form), m_texts(language),
          m_guide(sheet(m_texts.instructionsSheet())), m_offers(sheet(m_texts.offersSheet())),
          m_choices(sheet(m_texts.choicesSheet()))
    {
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

    void writeProperties()
    {
        m_file.describe(m_texts.title(m_frame), m_form.identity.organisationName, m_frame.town, m_frame.writtenAt);
        m_style.writeProperties(m_guide, propertiesOf(m_form.identity));
    }

    void writeGuide()
    {
        m_style.beginGuide(m_guide, m_texts.title(m_frame), m_form.identity.organisationName);
        int row = 3;
        for (const auto &[question, answer] : m_texts.instructions(m_frame, FormKind::Spreadsheet))
            putPair(row++, question, answer);
        putPair(++row, m_texts.whoAnswers(), {});
        m_file.check(worksheet_write_blank(m_guide, static_cast<lxw_row_t>(row), 1, m_style.ruled));
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

    void putPair(int row, const QString &name, const QString &text) { m_style.putPair(m_guide, row, name, text); }

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
                m_file.check(worksheet_set_column_opt(m_offers, column, column, 8, m_style.locked, &hidden));
            else
                m_file.check(worksheet_set_column(m_offers, column, column, widthOf(described.place), m_style.plain));
            m_file.put(m_offers, 0, column, described.header, m_style.header);
        }
        m_file.check(worksheet_set_row(m_offers, 0, FormStyle::heightOf(2), nullptr));
    }

    void writeRow(int line, const QStringList &cells)
    {
        const auto row = static_cast<lxw_row_t>(line);
        int lines = 1;
        for (lxw_col_t column = 0; column < m_frame.columns.size(); ++column) {
            const qsizetype place = m_frame.columns[column].place;
            const QString &cell = cells[column];
            lines = std::max(lines, FormStyle::linesOf(cell, widthOf(place)));
            const bool countsPeople = gridcolumns::shapeOf(place) == gridcolumns::Shape::Number;
            bool isNumber = false;
            const double number = cell.toDouble(&isNumber);
            lxw_format *format = place == gridcolumns::identity ? m_style.locked
                                 : countsPeople                 ? m_style.number
                                                                : m_style.ruled;
            if (cell.isEmpty())
                m_file.check(worksheet_write_blank(m_offers, row, column, format));
            else if (countsPeople && isNumber)
                m_file.check(worksheet_write_number(m_offers, row, column, number, format));
            else
                m_file.put(m_offers, line, column, cell, format);
        }
        if (lines > 1)
            m_file.check(worksheet_set_row(m_offers, row, FormStyle::heightOf(lines), nullptr));
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
        for (lxw_worksheet *sheet : {m_guide, m_offers})
            m_style.arrangePage(sheet, m_texts.pageOf());
        m_style.setHeader(m_offers, m_form.identity.organisationName, m_texts.title(m_frame));
        worksheet_activate(m_guide);
    }

    XlsxFile &m_file;
    FormStyle m_style;
    const FormFrame &m_frame;
    const SurveyForm &m_form;
    FormTexts m_texts;
    lxw_worksheet *m_guide;
    lxw_worksheet *m_offers;
    lxw_worksheet *m_choices;
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

#include "core/exchange/coverageexport.h"

#include "core/exchange/sheets/text/csvwriter.h"
#include "core/exchange/xlsx/xlsxfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <xlsxwriter.h>

namespace inko::coverageexport {

using namespace Qt::StringLiterals;

namespace {

const QStringList countHeaders = {u"Angebote"_s, u"Institutionen"_s, u"Teilnehmende"_s, u"Angebote ohne Zahl"_s};

QStringList headerOf(const CoverageMatrix &matrix)
{
    return QStringList{CoverageDimension::nameOf(matrix.query.rows), CoverageDimension::nameOf(matrix.query.columns)} +
           countHeaders;
}

QList<qint64> numbersOf(const CoverageCount &count)
{
    return {count.entries, count.organisations, count.participants, count.untold};
}

/// Hands on each cell with its row and column.
template<class Take>
void each(const CoverageMatrix &matrix, Take take)
{
    for (qsizetype row = 0; row < matrix.rows.size(); ++row) {
        for (qsizetype column = 0; column < matrix.columns.size(); ++column)
            take(nameOf(matrix.rows[row]), nameOf(matrix.columns[column]), matrix.cell(row, column));
    }
}

QByteArray asCsv(const CoverageMatrix &matrix)
{
    CsvWriter writer;
    writer.add(headerOf(matrix));
    each(matrix, [&](const QString &row, const QString &column, const CoverageCount &count) {
        QStringList cells{row, column};
        for (const qint64 number : numbersOf(count))
            cells << QString::number(number);
        writer.add(cells);
    });
    return writer.bytes();
}

QByteArray asJson(const CoverageMatrix &matrix)
{
    const QStringList header = headerOf(matrix);
    QJsonArray json;
    each(matrix, [&](const QString &row, const QString &column, const CoverageCount &count) {
        QJsonObject object{{header[0], row}, {header[1], column}};
        const QList<qint64> numbers = numbersOf(count);
        for (qsizetype place = 0; place < numbers.size(); ++place)
            object.insert(countHeaders[place], numbers[place]);
        json << object;
    });
    return QJsonDocument(json).toJson();
}

/// The matrix as one sees it: a gap is an empty cell with a colour.
class MatrixSheet {
public:
    MatrixSheet(XlsxFile &file, const CoverageMatrix &matrix)
        : m_file(file), m_matrix(matrix), m_bold(workbook_add_format(file.workbook())),
          m_upright(workbook_add_format(file.workbook())), m_gap(workbook_add_format(file.workbook()))
    {
        format_set_bold(m_bold);
        format_set_bold(m_upright);
        format_set_rotation(m_upright, 90);
        format_set_pattern(m_gap, LXW_PATTERN_LIGHT_UP);
        format_set_border(m_gap, LXW_BORDER_THIN);
    }

    void write()
    {
        lxw_worksheet *sheet = workbook_add_worksheet(m_file.workbook(), "Matrix");
        m_file.check(worksheet_set_column(sheet, 0, 0, 44, nullptr));
        const auto columns = static_cast<lxw_col_t>(m_matrix.columns.size());
        m_file.check(worksheet_set_column(sheet, 1, static_cast<lxw_col_t>(columns + 1), 6, nullptr));
        worksheet_freeze_panes(sheet, 1, 1);
        for (lxw_col_t column = 0; column <= columns; ++column)
            m_file.put(sheet, 0, column + 1, column < columns ? nameOf(m_matrix.columns[column]) : u"Alle"_s,
                       m_upright);
        const auto rows = static_cast<lxw_row_t>(m_matrix.rows.size());
        for (lxw_row_t row = 0; row <= rows; ++row) {
            m_file.put(sheet, static_cast<int>(row) + 1, 0, row < rows ? nameOf(m_matrix.rows[row]) : u"Alle"_s,
                       m_bold);
            for (lxw_col_t column = 0; column <= columns; ++column)
                put(sheet, row, column);
        }
    }

private:
    void put(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column)
    {
        const lxw_col_t at = static_cast<lxw_col_t>(column + 1);
        if (m_matrix.isGap(row, column))
            m_file.check(worksheet_write_blank(sheet, row + 1, at, m_gap));
        else
            m_file.check(worksheet_write_number(sheet, row + 1, at, m_matrix.at(row, column).entries, nullptr));
    }

    XlsxFile &m_file;
    const CoverageMatrix &m_matrix;
    lxw_format *m_bold;
    lxw_format *m_upright;
    lxw_format *m_gap;
};

void writeList(XlsxFile &file, const CoverageMatrix &matrix)
{
    lxw_worksheet *sheet = workbook_add_worksheet(file.workbook(), "Liste");
    lxw_format *bold = workbook_add_format(file.workbook());
    format_set_bold(bold);
    file.check(worksheet_set_column(sheet, 0, 1, 40, nullptr));
    file.check(worksheet_set_column(sheet, 2, 5, 16, nullptr));
    worksheet_freeze_panes(sheet, 1, 0);
    const QStringList header = headerOf(matrix);
    for (int column = 0; column < header.size(); ++column)
        file.put(sheet, 0, column, header[column], bold);
    int row = 1;
    each(matrix, [&](const QString &rowName, const QString &columnName, const CoverageCount &count) {
        file.put(sheet, row, 0, rowName, nullptr);
        file.put(sheet, row, 1, columnName, nullptr);
        lxw_col_t column = 2;
        for (const qint64 number : numbersOf(count))
            file.check(worksheet_write_number(sheet, static_cast<lxw_row_t>(row), column++, double(number), nullptr));
        ++row;
    });
    file.check(worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(row - 1), 5));
}

Result<QByteArray> asXlsx(const CoverageMatrix &matrix, const QDateTime &now)
{
    Result<XlsxFile> file = XlsxFile::begin(XlsxFile::Writing::RowByRow);
    if (!file)
        return fail(file.error());
    file->describe(
        u"%1 × %2"_s.arg(CoverageDimension::nameOf(matrix.query.rows), CoverageDimension::nameOf(matrix.query.columns)),
        {}, {}, now);
    MatrixSheet(*file, matrix).write();
    writeList(*file, matrix);
    return file->finish();
}

} // namespace

Result<QByteArray> write(const CoverageMatrix &matrix, gridexport::Format format, const QDateTime &now)
{
    switch (format) {
    case gridexport::Format::Csv: return asCsv(matrix);
    case gridexport::Format::Json: return asJson(matrix);
    case gridexport::Format::Xlsx: return asXlsx(matrix, now);
    }
    return QByteArray();
}

} // namespace inko::coverageexport

#include "core/exchange/changesexport.h"

#include "core/exchange/columns/gridcolumns.h"
#include "core/exchange/sheets/text/csvwriter.h"
#include "core/exchange/xlsx/xlsxfile.h"
#include "core/survey/yearcomparison.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <xlsxwriter.h>

namespace inko::changesexport {

using namespace Qt::StringLiterals;

namespace {

using Kind = YearChange::Kind;
using Row = QStringList;

QString headerOf(GridColumn::Value column)
{
    return gridcolumns::all()[gridcolumns::placeOf(column)].headers.front();
}

/// As the column `Stand` says it, where it has a word for it.
QString wordOf(Kind kind)
{
    using Status = GridEntry::Status;
    switch (kind) {
    case Kind::New: return gridcolumns::wordOf(Status::New);
    case Kind::Changed: return gridcolumns::wordOf(Status::Changed);
    case Kind::Ended: return gridcolumns::wordOf(Status::Ended);
    case Kind::NotReported: return u"nicht wieder gemeldet"_s;
    case Kind::Unchanged: return gridcolumns::wordOf(Status::Unchanged);
    case Kind::NotConfirmed: return gridcolumns::wordOf(Status::NotConfirmed);
    }
    return {};
}

class Rows {
public:
    Rows(const YearComparison &comparison, const Draft &names) : m_comparison(comparison), m_names(names) {}

    Row header() const
    {
        return {headerOf(GridColumn::Organisation), headerOf(GridColumn::Title),
                headerOf(GridColumn::Goals),        headerOf(GridColumn::Status),
                u"Was sich geändert hat"_s,         QString::number(m_comparison.yearBefore),
                QString::number(m_comparison.year)};
    }

    QList<Row> all() const
    {
        QList<Row> rows;
        for (const YearChange &change : m_comparison.changes) {
            if (change.columns.isEmpty())
                rows << Row{begin(change) << QString() << QString() << QString()};
            for (const GridColumn::Value column : change.columns)
                rows << Row{begin(change)
                            << headerOf(column) << text(*change.before, column) << text(*change.now, column)};
        }
        return rows;
    }

private:
    QString text(const GridEntry &entry, GridColumn::Value column) const
    {
        return gridcolumns::all()[gridcolumns::placeOf(column)].write(entry, m_names);
    }
    Row begin(const YearChange &change) const
    {
        return {text(change.entry(), GridColumn::Organisation), text(change.entry(), GridColumn::Title),
                text(change.entry(), GridColumn::Goals), wordOf(change.kind)};
    }

    const YearComparison &m_comparison;
    const Draft &m_names;
};

QByteArray asCsv(const Row &header, const QList<Row> &rows)
{
    CsvWriter writer;
    writer.add(header);
    for (const Row &row : rows)
        writer.add(row);
    return writer.bytes();
}

QByteArray asJson(const Row &header, const QList<Row> &rows)
{
    QJsonArray json;
    for (const Row &row : rows) {
        QJsonObject object;
        for (qsizetype column = 0; column < header.size(); ++column)
            object.insert(header[column], row[column]);
        json << object;
    }
    return QJsonDocument(json).toJson();
}

Result<QByteArray> asXlsx(const Row &header, const QList<Row> &rows, const YearComparison &comparison,
                          const QDateTime &now)
{
    Result<XlsxFile> file = XlsxFile::begin(XlsxFile::Writing::RowByRow);
    if (!file)
        return fail(file.error());
    const QString title = u"Änderungen %1"_s.arg(comparison.year);
    file->describe(title, {}, {}, now);
    lxw_worksheet *sheet = workbook_add_worksheet(file->workbook(), title.toUtf8().constData());
    lxw_format *bold = workbook_add_format(file->workbook());
    format_set_bold(bold);
    lxw_format *wrapped = workbook_add_format(file->workbook());
    format_set_num_format(wrapped, "@"); // a spreadsheet would make a day of 1.2
    format_set_text_wrap(wrapped);
    format_set_align(wrapped, LXW_ALIGN_VERTICAL_TOP);
    constexpr std::array<double, 7> widths{30, 34, 12, 18, 24, 34, 34};
    for (lxw_col_t column = 0; column < widths.size(); ++column)
        file->check(worksheet_set_column(sheet, column, column, widths[column], wrapped));
    worksheet_freeze_panes(sheet, 1, 2);
    for (int row = 0; row <= rows.size(); ++row) {
        const Row &cells = row == 0 ? header : rows[row - 1];
        for (int column = 0; column < cells.size(); ++column)
            file->put(sheet, row, column, cells[column], row == 0 ? bold : wrapped);
    }
    file->check(worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(rows.size()),
                                     static_cast<lxw_col_t>(widths.size() - 1)));
    return file->finish();
}

} // namespace

Result<gridexport::Written> write(Store &store, int year, gridexport::Format format)
{
    const Result<YearComparison> comparison = compareWithLastYear(store, year);
    if (!comparison)
        return fail(comparison.error());
    const Result<Draft> names = Draft::load(store);
    if (!names)
        return fail(names.error());
    const Rows made(*comparison, *names);
    const Row header = made.header();
    const QList<Row> rows = made.all();
    Result<QByteArray> bytes = format == gridexport::Format::Csv    ? Result<QByteArray>(asCsv(header, rows))
                               : format == gridexport::Format::Json ? Result<QByteArray>(asJson(header, rows))
                                                                    : asXlsx(header, rows, *comparison, store.now());
    return bytes.map([&](const QByteArray &written) { return gridexport::Written{year, rows.size(), written}; });
}

} // namespace inko::changesexport

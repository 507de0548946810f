#include "core/exchange/gridexport.h"

#include "core/exchange/columns/gridcolumns.h"
#include "core/exchange/sheets/text/csvwriter.h"
#include "core/exchange/xlsx/xlsxfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <xlsxwriter.h>

namespace inko::gridexport {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::gridexport", text);
}

Result<SurveyRound> roundOf(const Draft &draft, std::optional<int> year)
{
    const auto &rounds = draft.table<SurveyRound>();
    const Id<SurveyRound> found = year ? rounds.find(draftkeys::ofYear(*year)) : draft.newestRound();
    if (found.isValid())
        return rounds.at(found);
    if (year)
        return fail(Error::Code::NotFound, tr("There is no survey round for %1.").arg(*year));
    return fail(Error::Code::NotFound, tr("There is no survey round yet, so there is no grid to export."));
}

QStringList cellsOf(const GridEntry &entry, const Draft &draft)
{
    QStringList cells;
    for (const TableColumn<GridEntry> &column : gridcolumns::all())
        cells << column.write(entry, draft);
    return cells;
}

QByteArray asCsv(const QList<GridEntry> &entries, const Draft &draft)
{
    CsvWriter writer;
    QStringList header;
    for (const TableColumn<GridEntry> &column : gridcolumns::all())
        header << column.headers.front();
    writer.add(header);
    for (const GridEntry &entry : entries)
        writer.add(cellsOf(entry, draft));
    return writer.bytes();
}

QJsonValue asJson(const QString &cell, gridcolumns::Shape shape)
{
    switch (shape) {
    case gridcolumns::Shape::Text: return cell;
    case gridcolumns::Shape::Date: return PartialDate::parse(cell).value_or(PartialDate()).toIso();
    case gridcolumns::Shape::List: return QJsonArray::fromStringList(splitList(cell));
    case gridcolumns::Shape::Number: return cell.isEmpty() ? QJsonValue() : QJsonValue(cell.toInt());
    case gridcolumns::Shape::YesNo: return spelled::yesOrNo(cell).value_or(false);
    }
    return {};
}

QByteArray asJson(const QList<GridEntry> &entries, const Draft &draft)
{
    QJsonArray rows;
    for (const GridEntry &entry : entries) {
        const QStringList cells = cellsOf(entry, draft);
        QJsonObject row;
        for (qsizetype column = 0; column < cells.size(); ++column)
            row.insert(gridcolumns::all()[column].headers.front(), asJson(cells[column], gridcolumns::shapeOf(column)));
        rows << row;
    }
    return QJsonDocument(rows).toJson();
}

/// As wide as most of what stands in a column, in characters.
double widthOf(qsizetype place)
{
    switch (place) {
    case gridcolumns::placeOf(GridColumn::Organisation):
    case gridcolumns::placeOf(GridColumn::Title): return 30;
    case gridcolumns::placeOf(GridColumn::Description): return 50;
    default: return 16;
    }
}

bool isNumber(qsizetype place)
{
    return gridcolumns::shapeOf(place) == gridcolumns::Shape::Number;
}

/// A sheet that a spreadsheet program leaves as it is: numbers are numbers, everything else is text.
class GridSheet {
public:
    GridSheet(XlsxFile &file, int year)
        : m_file(file), m_sheet(workbook_add_worksheet(file.workbook(), u"Raster %1"_s.arg(year).toUtf8().constData())),
          m_text(workbook_add_format(file.workbook()))
    {
        format_set_num_format(m_text, "@"); // a spreadsheet would make a day of 1.2
        lxw_format *bold = workbook_add_format(file.workbook());
        format_set_bold(bold);
        const auto &columns = gridcolumns::all();
        for (lxw_col_t column = 0; column < columns.size(); ++column) {
            m_file.check(
                worksheet_set_column(m_sheet, column, column, widthOf(column), isNumber(column) ? nullptr : m_text));
            m_file.put(m_sheet, 0, column, columns[column].headers.front(), bold);
        }
        worksheet_freeze_panes(m_sheet, 1, gridcolumns::placeOf(GridColumn::Title) + 1);
    }

    void add(const QStringList &cells)
    {
        ++m_row;
        for (lxw_col_t column = 0; column < cells.size(); ++column) {
            if (cells[column].isEmpty())
                continue;
            if (isNumber(column))
                m_file.check(worksheet_write_number(m_sheet, m_row, column, cells[column].toDouble(), nullptr));
            else
                m_file.put(m_sheet, static_cast<int>(m_row), column, cells[column], m_text);
        }
    }

    void offerFilter()
    {
        const auto lastColumn = static_cast<lxw_col_t>(gridcolumns::all().size() - 1);
        m_file.check(worksheet_autofilter(m_sheet, 0, 0, m_row, lastColumn));
    }

private:
    XlsxFile &m_file;
    lxw_worksheet *m_sheet;
    lxw_format *m_text;
    lxw_row_t m_row = 0;
};

Result<QByteArray> asXlsx(const QList<GridEntry> &entries, const Draft &draft, int year, const QDateTime &now)
{
    Result<XlsxFile> file = XlsxFile::begin(XlsxFile::Writing::RowByRow);
    if (!file)
        return fail(file.error());
    file->describe(u"Raster %1"_s.arg(year), {}, {}, now);
    GridSheet sheet(*file, year);
    for (const GridEntry &entry : entries)
        sheet.add(cellsOf(entry, draft));
    sheet.offerFilter();
    return file->finish();
}

Result<QByteArray> bytesOf(const QList<GridEntry> &entries, const Draft &draft, int year, const QDateTime &now,
                           Format format)
{
    switch (format) {
    case Format::Csv: return asCsv(entries, draft);
    case Format::Json: return asJson(entries, draft);
    case Format::Xlsx: return asXlsx(entries, draft, year, now);
    }
    return QByteArray();
}

} // namespace

Result<Format> formatOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"csv"_s)
        return Format::Csv;
    if (ending == u"json"_s)
        return Format::Json;
    if (ending == u"xlsx"_s)
        return Format::Xlsx;
    if (ending.isEmpty())
        return fail(Error::Code::Invalid,
                    tr("The name of the file says what is written: end it with .xlsx, .csv or .json."));
    return fail(
        Error::Code::Invalid,
        tr("Inko does not write “.%1” files. Use .xlsx, which Excel and LibreOffice open, .csv or .json.").arg(ending));
}

Result<Written> write(Store &store, std::optional<int> year, Format format)
{
    const Result<Draft> draft = Draft::load(store);
    if (!draft)
        return fail(draft.error());
    const Result<SurveyRound> round = roundOf(*draft, year);
    if (!round)
        return fail(round.error());
    return store.table<GridEntry>()
        .where({u"round_id = ?"_s, {round->id.value}, u"id"_s})
        .and_then([&](const QList<GridEntry> &entries) {
            return bytesOf(entries, *draft, round->year, store.now(), format).map([&](const QByteArray &bytes) {
                return Written{round->year, entries.size(), bytes};
            });
        });
}

} // namespace inko::gridexport

#include "core/exchange/gridexport.h"

#include "core/exchange/columns/gridcolumns.h"
#include "core/exchange/sheets/text/csvwriter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

} // namespace

Result<Format> formatOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"csv"_s)
        return Format::Csv;
    if (ending == u"json"_s)
        return Format::Json;
    if (ending.isEmpty())
        return fail(Error::Code::Invalid, tr("The name of the file says what is written: end it with .csv or .json."));
    return fail(
        Error::Code::Invalid,
        tr("Inko does not write “.%1” files yet. Use .csv, which Excel and LibreOffice open, or .json.").arg(ending));
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
        .map([&](const QList<GridEntry> &entries) {
            return Written{round->year, entries.size(),
                           format == Format::Csv ? asCsv(entries, *draft) : asJson(entries, *draft)};
        });
}

} // namespace inko::gridexport

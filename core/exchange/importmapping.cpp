#include "core/exchange/importmapping.h"

#include "core/exchange/columns/gridcolumns.h"
#include "core/exchange/sheets/table/headerkey.h"
#include "core/exchange/sheets/text/textdecoding.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko", text);
}

std::optional<QStringList> textsIn(const QJsonValue &value)
{
    const QJsonArray several = value.isArray() ? value.toArray() : QJsonArray{value};
    QStringList texts;
    for (const QJsonValue &text : several) {
        if (!text.isString())
            return std::nullopt;
        if (!text.toString().trimmed().isEmpty())
            texts << text.toString();
    }
    return texts;
}

/// The columns of the mapped sheet and where their cells come from.
struct MappedColumn {
    QString name;
    QList<qsizetype> places;
    bool isMapped = false;
};

QStringList namesOf(const QString &header, const ImportMapping &mapping, bool &isMapped)
{
    for (auto column = mapping.columns.cbegin(); column != mapping.columns.cend(); ++column) {
        if (headerKey(column.key()) == headerKey(header)) {
            isMapped = true;
            return *column;
        }
    }
    isMapped = false;
    return {header};
}

QList<MappedColumn> mappedColumns(const QStringList &header, const ImportMapping &mapping)
{
    QList<MappedColumn> columns;
    for (qsizetype place = 0; place < header.size(); ++place) {
        bool isMapped = false;
        for (const QString &name : namesOf(header[place], mapping, isMapped)) {
            const auto known = std::find_if(columns.begin(), columns.end(), [&](const MappedColumn &column) {
                return isMapped && column.isMapped && headerKey(column.name) == headerKey(name);
            });
            if (known == columns.end())
                columns << MappedColumn{name, {place}, isMapped};
            else
                known->places << place;
        }
    }
    return columns;
}

/// What stands between the cells of several columns that become one.
QString separatorFor(const QString &name)
{
    const auto &columns = gridcolumns::all();
    for (qsizetype place = 0; place < columns.size(); ++place) {
        if (placeOfHeader(columns[place].headers, name) < 0)
            continue;
        const bool hasLines =
            place == gridcolumns::placeOf(GridColumn::Description) || place == gridcolumns::placeOf(GridColumn::Remark);
        return hasLines ? u"\n"_s : gridcolumns::shapeOf(place) == gridcolumns::Shape::List ? u"; "_s : u", "_s;
    }
    return u", "_s;
}

QList<qsizetype> movedPlaces(const QList<qsizetype> &places, const QList<MappedColumn> &columns)
{
    QList<qsizetype> moved;
    for (qsizetype column = 0; column < columns.size(); ++column) {
        const bool isOne = std::any_of(columns[column].places.cbegin(), columns[column].places.cend(),
                                       [&](qsizetype place) { return places.contains(place); });
        if (isOne)
            moved << column;
    }
    return moved;
}

void rearrange(SheetRow &row, const QList<MappedColumn> &columns)
{
    QStringList cells;
    for (const MappedColumn &column : columns) {
        QStringList parts;
        for (qsizetype place : column.places) {
            if (const QString &cell = row.cells[place]; column.places.size() == 1 || !cell.trimmed().isEmpty())
                parts << cell;
        }
        cells << parts.join(separatorFor(column.name));
    }
    row.cells = cells;
    row.merged = movedPlaces(row.merged, columns);
    row.errors = movedPlaces(row.errors, columns);
}

void fillColumn(Sheet &sheet, const QString &name, const QString &constant)
{
    qsizetype place = placeOfHeader(sheet.header.cells, name);
    if (place < 0) {
        place = sheet.header.cells.size();
        sheet.header.cells << name;
    }
    for (SheetRow &row : sheet.rows) {
        row.cells.resize(sheet.header.cells.size());
        if (row.cells[place].trimmed().isEmpty())
            row.cells[place] = constant;
    }
}

} // namespace

Result<ImportMapping> readMapping(const QByteArray &json)
{
    const Result<QString> text = decodeText(json);
    if (!text)
        return fail(text.error());
    const QJsonDocument document = QJsonDocument::fromJson(text->toUtf8());
    QJsonObject columns = document.object();
    const QJsonValue constants = columns.take("="_L1);
    bool fits = document.isObject() && (constants.isUndefined() || constants.isObject());
    ImportMapping mapping;
    for (auto column = columns.constBegin(); column != columns.constEnd(); ++column) {
        const auto names = textsIn(column.value());
        fits = fits && names;
        mapping.columns.insert(column.key(), names.value_or(QStringList()));
    }
    const QJsonObject fillings = constants.toObject();
    for (auto constant = fillings.constBegin(); constant != fillings.constEnd(); ++constant) {
        fits = fits && constant.value().isString();
        mapping.constants.insert(constant.key(), constant.value().toString());
    }
    if (!fits)
        return fail(Error::Code::Invalid,
                    tr("The mapping is not readable. It looks like {\"their column\": \"our column\", \"=\": {\"our "
                       "column\": \"value\"}}."));
    return mapping;
}

QJsonObject jsonOf(const ImportMapping &mapping)
{
    QJsonObject json;
    for (auto column = mapping.columns.cbegin(); column != mapping.columns.cend(); ++column)
        json.insert(column.key(), QJsonArray::fromStringList(*column));
    QJsonObject constants;
    for (auto constant = mapping.constants.cbegin(); constant != mapping.constants.cend(); ++constant)
        constants.insert(constant.key(), *constant);
    if (!constants.isEmpty())
        json.insert(u"="_s, constants);
    return json;
}

Result<Sheet> mapped(Sheet sheet, const ImportMapping &mapping)
{
    if (mapping.isEmpty())
        return sheet;
    for (auto column = mapping.columns.cbegin(); column != mapping.columns.cend(); ++column) {
        if (placeOfHeader(sheet.header.cells, column.key()) < 0)
            return fail(Error::Code::Invalid,
                        tr("The mapping names the column “%1”, which the file does not have.").arg(column.key()));
    }
    if (!mapping.columns.isEmpty()) {
        const QList<MappedColumn> columns = mappedColumns(sheet.header.cells, mapping);
        sheet.header.cells.clear();
        for (const MappedColumn &column : columns)
            sheet.header.cells << column.name;
        for (SheetRow &row : sheet.rows)
            rearrange(row, columns);
    }
    for (auto constant = mapping.constants.cbegin(); constant != mapping.constants.cend(); ++constant)
        fillColumn(sheet, constant.key(), constant.value());
    return sheet;
}

QStringList mappedHeader(const QStringList &header, const ImportMapping &mapping)
{
    QStringList names;
    for (const MappedColumn &column : mappedColumns(header, mapping))
        names << column.name;
    for (auto constant = mapping.constants.cbegin(); constant != mapping.constants.cend(); ++constant) {
        if (placeOfHeader(names, constant.key()) < 0)
            names << constant.key();
    }
    return names;
}

} // namespace inko

#include "core/exchange/importmapping.h"

#include "core/exchange/sheets/table/headerkey.h"
#include "core/exchange/sheets/text/textdecoding.h"

#include <QCoreApplication>
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

qsizetype placeOf(const QStringList &header, const QString &name)
{
    const auto isNamed = [key = headerKey(name)](const QString &other) { return headerKey(other) == key; };
    const auto found = std::find_if(header.cbegin(), header.cend(), isNamed);
    return found == header.cend() ? -1 : found - header.cbegin();
}

/// The texts by their keys; nothing where a value is no text.
std::optional<QHash<QString, QString>> textsIn(const QJsonObject &object)
{
    QHash<QString, QString> texts;
    for (auto text = object.begin(); text != object.end(); ++text) {
        if (!text.value().isString())
            return std::nullopt;
        texts.insert(text.key(), text.value().toString());
    }
    return texts;
}

void dropColumnsAt(Sheet &sheet, QList<qsizetype> places)
{
    std::sort(places.begin(), places.end(), std::greater<>());
    for (qsizetype place : places) {
        sheet.header.cells.removeAt(place);
        for (SheetRow &row : sheet.rows)
            row.cells.removeAt(place);
    }
}

void fillColumn(Sheet &sheet, const QString &name, const QString &constant)
{
    qsizetype place = placeOf(sheet.header.cells, name);
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
    const auto names = textsIn(columns);
    const auto fillings = textsIn(constants.toObject());
    const bool constantsFit = constants.isUndefined() || constants.isObject();
    if (!document.isObject() || !constantsFit || !names || !fillings)
        return fail(Error::Code::Invalid,
                    tr("The mapping is not readable. It looks like {\"their column\": \"our column\", \"=\": {\"our "
                       "column\": \"value\"}}."));
    return ImportMapping{*names, *fillings};
}

Result<Sheet> mapped(Sheet sheet, const ImportMapping &mapping)
{
    const QStringList header = sheet.header.cells; // as the file has it: two columns may change names with each other
    QList<qsizetype> dropped;
    for (auto column = mapping.columns.cbegin(); column != mapping.columns.cend(); ++column) {
        const qsizetype place = placeOf(header, column.key());
        if (place < 0)
            return fail(Error::Code::Invalid,
                        tr("The mapping names the column “%1”, which the file does not have.").arg(column.key()));
        if (column.value().trimmed().isEmpty())
            dropped << place;
        else
            sheet.header.cells[place] = column.value();
    }
    dropColumnsAt(sheet, dropped);
    for (auto constant = mapping.constants.cbegin(); constant != mapping.constants.cend(); ++constant)
        fillColumn(sheet, constant.key(), constant.value());
    return sheet;
}

QStringList mappedHeader(QStringList header, const ImportMapping &mapping)
{
    for (QString &name : header) {
        for (auto column = mapping.columns.cbegin(); column != mapping.columns.cend(); ++column) {
            if (headerKey(column.key()) == headerKey(name)) {
                name = column.value();
                break;
            }
        }
    }
    for (auto constant = mapping.constants.cbegin(); constant != mapping.constants.cend(); ++constant) {
        if (placeOf(header, constant.key()) < 0)
            header << constant.key();
    }
    return header;
}

} // namespace inko

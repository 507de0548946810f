#include "core/exchange/sheets/text/jsonreader.h"

#include "core/base/text.h"
#include "core/exchange/sheets/text/textdecoding.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko", text);
}

/// The text that a CSV cell would have; nullopt for what fits into no cell.
std::optional<QString> cellOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined: return QString();
    case QJsonValue::Bool: return value.toBool() ? u"ja"_s : u"nein"_s;
    case QJsonValue::Double: return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::String: return value.toString();
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonValue &part : value.toArray()) {
            if (!part.isString() && !part.isDouble())
                return std::nullopt;
            parts << *cellOf(part);
        }
        return joinList(parts);
    }
    case QJsonValue::Object: break;
    }
    return std::nullopt;
}

/// Why a field cannot be told; empty: it can.
QString defectOf(const QString &name, const std::optional<QString> &cell)
{
    if (!sheetlimits::isText(name))
        return tr("the name of a column is no text all through");
    if (!cell)
        return tr("“%1” is neither a text, a number nor a list of them").arg(name);
    if (!sheetlimits::isText(*cell))
        return tr("“%1” is no text all through").arg(name);
    return std::max(name.size(), cell->size()) > sheetlimits::cellLength ? sheetlimits::tooLongCell() : QString();
}

SheetRow rowOf(const QJsonObject &object, int number, QHash<QString, qsizetype> &places, QStringList &header)
{
    SheetRow row{number, QStringList(header.size())};
    for (auto field = object.begin(); field != object.end(); ++field) {
        const std::optional<QString> cell = cellOf(field.value());
        if (const QString defect = defectOf(field.key(), cell); !defect.isEmpty()) {
            row.defect = defect;
            continue;
        }
        const auto place = places.constFind(field.key());
        const qsizetype column = place == places.cend() ? header.size() : *place;
        if (place == places.cend()) {
            places.insert(field.key(), column);
            header << field.key();
            row.cells.resize(header.size());
        }
        row.cells[column] = *cell;
    }
    return row;
}

Result<QJsonDocument> parsed(const QByteArray &bytes)
{
    const Result<QString> text = decodeText(bytes);
    if (!text)
        return fail(text.error());
    QJsonParseError problem;
    const QByteArray utf8 = text->toUtf8();
    QJsonDocument document = QJsonDocument::fromJson(utf8, &problem);
    if (problem.error != QJsonParseError::NoError)
        return fail(Error::Code::Invalid,
                    tr("This file cannot be read from its character no. %1 on. Have it exported again.")
                        .arg(std::max<qsizetype>(1, QString::fromUtf8(utf8.left(problem.offset)).size())),
                    problem.errorString());
    return document;
}

Result<CellTable> tableOf(const QJsonArray &list)
{
    if (list.isEmpty())
        return fail(Error::Code::Invalid, tr("The list is empty: there is no row in it."));
    CellTable table;
    table.rows.push_back({1, {}});
    QStringList header;
    QHash<QString, qsizetype> places;
    for (const QJsonValue &value : list) {
        const auto number = static_cast<int>(table.rows.size()) + 1;
        if (!value.isObject())
            return fail(Error::Code::Invalid,
                        tr("Row %1 is not clear: every row of the list has its cells between “{” and “}”, each with "
                           "its column's name.")
                            .arg(number));
        table.rows.push_back(rowOf(value.toObject(), number, places, header));
        if (header.size() > sheetlimits::columns)
            return fail(Error::Code::Invalid, tr("A row is not clear: %1.").arg(sheetlimits::tooManyColumns()));
        if (table.rows.size() > sheetlimits::rows + 1)
            return sheetlimits::tooManyRows();
    }
    table.rows.front().cells = header;
    return table;
}

} // namespace

Result<Workbook> readJson(const QByteArray &bytes)
{
    const Result<QJsonDocument> document = parsed(bytes);
    if (!document)
        return fail(document.error());
    const QJsonValue list = document->isArray() ? QJsonValue(document->array()) : document->object().value("rows"_L1);
    if (!list.isArray())
        return fail(Error::Code::Invalid, tr("This is no list of rows: it has to begin with “[”."));
    Workbook workbook;
    const QJsonObject properties = document->object().value("properties"_L1).toObject();
    for (auto property = properties.begin(); property != properties.end(); ++property) {
        if (property->isString())
            workbook.properties.insert(property.key(), property->toString());
    }
    if (list.toArray().isEmpty() && !workbook.properties.isEmpty())
        return workbook;
    return tableOf(list.toArray()).map([&](CellTable table) {
        workbook.tables.push_back(std::move(table));
        return workbook;
    });
}

} // namespace inko

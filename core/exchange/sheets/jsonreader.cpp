#include "core/exchange/sheets/jsonreader.h"

#include "core/base/text.h"
#include "core/exchange/sheets/textdecoding.h"

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

SheetRow rowOf(const QJsonObject &object, int number, QHash<QString, qsizetype> &places, QStringList &header)
{
    SheetRow row{number, QStringList(header.size()), {}};
    for (auto field = object.begin(); field != object.end(); ++field) {
        const auto place = places.constFind(field.key());
        const qsizetype column = place == places.cend() ? header.size() : *place;
        if (place == places.cend()) {
            places.insert(field.key(), column);
            header << field.key();
            row.cells.resize(header.size());
        }
        const std::optional<QString> cell = cellOf(field.value());
        if (!cell)
            row.defect = tr("“%1” is neither a text, a number nor a list of them").arg(field.key());
        else if (cell->contains(QChar()))
            row.defect = tr("“%1” is no text all through").arg(field.key());
        else if (cell->size() > sheetlimits::cellLength)
            row.defect = sheetlimits::tooLongCell();
        else
            row.cells[column] = *cell;
    }
    return row;
}

} // namespace

Result<Sheet> readJsonTable(const QByteArray &bytes)
{
    const Result<QString> text = decodeText(bytes);
    if (!text)
        return fail(text.error());
    QJsonParseError problem;
    const QByteArray utf8 = text->toUtf8();
    const QJsonDocument document = QJsonDocument::fromJson(utf8, &problem);
    if (problem.error != QJsonParseError::NoError)
        return fail(Error::Code::Invalid,
                    tr("This file cannot be read from its character no. %1 on. Have it exported again.")
                        .arg(std::max<qsizetype>(1, QString::fromUtf8(utf8.left(problem.offset)).size())),
                    problem.errorString());
    if (!document.isArray())
        return fail(Error::Code::Invalid, tr("This is no list of rows: it has to begin with “[”."));
    if (document.array().isEmpty())
        return fail(Error::Code::Invalid, tr("The list is empty: there is no row in it."));
    Sheet sheet;
    sheet.header.number = 1;
    QHash<QString, qsizetype> places;
    for (const QJsonValue &value : document.array()) {
        const int number = static_cast<int>(sheet.rows.size()) + 2;
        if (!value.isObject())
            return fail(Error::Code::Invalid,
                        tr("Row %1 is not clear: every row of the list has its cells between “{” and “}”, each with "
                           "its column's name.")
                            .arg(number));
        sheet.rows.push_back(rowOf(value.toObject(), number, places, sheet.header.cells));
        if (sheet.header.cells.size() > sheetlimits::columns)
            return fail(Error::Code::Invalid, tr("A row is not clear: %1.").arg(sheetlimits::tooManyColumns()));
        if (sheet.rows.size() > sheetlimits::rows)
            return sheetlimits::tooManyRows();
    }
    for (SheetRow &row : sheet.rows)
        row.cells.resize(sheet.header.cells.size());
    return sheet;
}

} // namespace inko

#include "core/storage/row.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace inko {

namespace {

void appendEscaped(QByteArray &json, const QByteArray &utf8)
{
    json += '"';
    for (const char character : utf8) {
        const auto byte = static_cast<unsigned char>(character);
        if (character == '"' || character == '\\') {
            json += '\\';
            json += character;
        } else if (byte < 0x20) {
            json += "\\u00";
            json += "0123456789abcdef"[byte >> 4];
            json += "0123456789abcdef"[byte & 15];
        } else {
            json += character;
        }
    }
    json += '"';
}

void appendValue(QByteArray &json, const QVariant &value)
{
    if (value.isNull())
        json += "null";
    else if (value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int)
        json += QByteArray::number(value.toLongLong());
    else if (value.typeId() == QMetaType::Double)
        json += QByteArray::number(value.toDouble(), 'g', 17);
    else
        appendEscaped(json, value.toString().toUtf8());
}

} // namespace

QByteArray encode(const TableShape &shape, const Row &row)
{
    QByteArray json;
    json.reserve(512);
    json += '{';
    for (qsizetype column = 0; column < shape.columns.size(); ++column) {
        json += column == 0 ? "\"" : ",\"";
        json += shape.columns[column].toUtf8();
        json += "\":";
        appendValue(json, row.values[column]);
    }
    for (qsizetype link = 0; link < shape.linkTables.size(); ++link) {
        json += ",\"";
        json += shape.linkTables[link].toUtf8();
        json += "\":[";
        for (qsizetype member = 0; member < row.links[link].size(); ++member) {
            if (member > 0)
                json += ',';
            json += QByteArray::number(row.links[link][member]);
        }
        json += ']';
    }
    json += '}';
    return json;
}

DecodedRow decode(const QString &table, const QByteArray &encoded)
{
    DecodedRow decoded;
    const QJsonDocument json = QJsonDocument::fromJson(encoded);
    if (!json.isObject())
        return decoded;
    decoded.shape.table = table;
    const QJsonObject object = json.object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (entry->isArray()) {
            QList<qint64> members;
            for (const QJsonValue member : entry->toArray())
                members << member.toInteger();
            decoded.shape.linkTables << entry.key();
            decoded.row.links << members;
        } else {
            decoded.shape.columns << entry.key();
            decoded.row.values << (entry->isNull() ? QVariant(QMetaType::fromType<QString>()) : entry->toVariant());
        }
    }
    return decoded;
}

} // namespace inko

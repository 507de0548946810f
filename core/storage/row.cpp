#include "core/storage/row.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace inko {

namespace {

bool mustBeEscaped(char character)
{
    return character == '"' || character == '\\' || static_cast<unsigned char>(character) < 0x20;
}

void appendEscaped(QByteArray &json, const QByteArray &utf8)
{
    json += '"';
    constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");
    const bool beginsWithMark = utf8.startsWith(byteOrderMark); // which the JSON reader would drop
    if (beginsWithMark)
        json += "\\ufeff";
    const char *written = utf8.cbegin() + (beginsWithMark ? byteOrderMark.size() : 0);
    for (const char *place = written; place != utf8.cend(); ++place) {
        if (!mustBeEscaped(*place))
            continue;
        json.append(written, place - written);
        written = place + 1;
        const auto byte = static_cast<unsigned char>(*place);
        if (byte < 0x20) {
            json += "\\u00";
            json += "0123456789abcdef"[byte >> 4];
            json += "0123456789abcdef"[byte & 15];
        } else {
            json += '\\';
            json += *place;
        }
    }
    json.append(written, utf8.cend() - written);
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

RowEncoder::RowEncoder(const TableShape &shape)
{
    const auto keyOf = [this](const QString &name) {
        const bool isFirst = m_valueKeys.isEmpty() && m_linkKeys.isEmpty();
        return (isFirst ? QByteArray("\"") : QByteArray(",\"")) + name.toUtf8() + "\":";
    };
    for (const QString &column : shape.columns)
        m_valueKeys << keyOf(column);
    for (const QString &linkTable : shape.linkTables)
        m_linkKeys << keyOf(linkTable);
}

QByteArray RowEncoder::encode(const Row &row) const
{
    QByteArray json;
    json.reserve(1024);
    json += '{';
    for (qsizetype column = 0; column < m_valueKeys.size(); ++column) {
        json += m_valueKeys[column];
        appendValue(json, row.values[column]);
    }
    for (qsizetype link = 0; link < m_linkKeys.size(); ++link) {
        json += m_linkKeys[link];
        json += '[';
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

QByteArray encode(const TableShape &shape, const Row &row)
{
    return RowEncoder(shape).encode(row);
}

QHash<QString, QVariant> contentOf(const TableShape &shape, const Row &row)
{
    QHash<QString, QVariant> content;
    for (qsizetype column = 0; column < shape.columns.size(); ++column)
        content.insert(shape.columns[column], row.values[column]);
    return content;
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

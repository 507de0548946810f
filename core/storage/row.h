#pragma once

#include <QByteArrayList>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace inko {

/// A record's table as the engine sees it. Every table has `id` and `version` beside these columns; a
/// list of other records ("links") lies in a table of its own: `owner_id`, `member_id`, `position`.
struct TableShape {
    QString table;
    QStringList columns;
    QStringList linkTables;
};

/// One record, taken apart: values in the order of the shape's columns, links in the order of its link tables.
struct Row {
    qint64 id = 0;
    int version = 0;
    QVariantList values;
    QList<QList<qint64>> links;
    friend bool operator==(const Row &, const Row &) = default;
};

/// Writes rows as the change log keeps them: {"column": value, …, "link_table": [ids]}. Equal rows give equal bytes.
class RowEncoder {
public:
    explicit RowEncoder(const TableShape &shape);
    QByteArray encode(const Row &row) const;

private:
    QByteArrayList m_valueKeys; ///< with what stands before a value: ,"column":
    QByteArrayList m_linkKeys;
};

/// The same for a single row.
QByteArray encode(const TableShape &shape, const Row &row);

/// The row's values by column.
QHash<QString, QVariant> contentOf(const TableShape &shape, const Row &row);

struct DecodedRow {
    TableShape shape; ///< the columns the row had when it was written
    Row row;
};
/// Reads encode()'s bytes back; an empty shape if they are not such bytes.
DecodedRow decode(const QString &table, const QByteArray &encoded);

} // namespace inko

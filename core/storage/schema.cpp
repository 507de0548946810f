#include "core/storage/schema.h"

#include "core/storage/database.h"

namespace inko::schema {

using namespace Qt::StringLiterals;

Result<QStringList> loggedTables(Database &database)
{
    QStringList tables;
    return database
        .select(u"SELECT m.name FROM sqlite_master m WHERE m.type = 'table' AND EXISTS "
                "(SELECT 1 FROM pragma_table_info(m.name) c WHERE c.name = 'version') ORDER BY m.name"_s,
                {}, [&](const QSqlQuery &row) { tables << row.value(0).toString(); })
        .map([&] { return tables; });
}

Result<TableShape> shapeOf(Database &database, const QString &table)
{
    TableShape shape{table, {}, {}};
    return database
        .select(u"SELECT name FROM pragma_table_info(?) WHERE name NOT IN ('id', 'version') ORDER BY name"_s, {table},
                [&](const QSqlQuery &row) { shape.columns << row.value(0).toString(); })
        .and_then([&] {
            return database.select(u"SELECT m.name FROM sqlite_master m WHERE m.type = 'table' AND EXISTS (SELECT 1 "
                                   u"FROM pragma_foreign_key_list(m.name) f "
                                   "WHERE f.\"from\" = 'owner_id' AND f.\"table\" = ?) ORDER BY m.name"_s,
                                   {table}, [&](const QSqlQuery &row) { shape.linkTables << row.value(0).toString(); });
        })
        .map([&] { return shape; });
}

Result<QList<Reference>> referencesTo(Database &database, const QString &table)
{
    QList<Reference> references;
    return database
        .select(u"SELECT m.name, f.\"from\" FROM sqlite_master m, pragma_foreign_key_list(m.name) f "
                "WHERE m.type = 'table' AND f.\"table\" = ? AND f.\"from\" <> 'owner_id' ORDER BY m.name, f.\"from\""_s,
                {table},
                [&](const QSqlQuery &row) {
                    references << Reference{row.value(0).toString(), row.value(1).toString()};
                })
        .map([&] { return references; });
}

Result<QString> ownerOf(Database &database, const QString &linkTable)
{
    return database
        .value(u"SELECT \"table\" FROM pragma_foreign_key_list(?) WHERE \"from\" = 'owner_id'"_s, {linkTable})
        .map([](const QVariant &owner) { return owner.toString(); });
}

} // namespace inko::schema

#include "core/storage/enginewords.h"

#include "core/storage/database.h"

#include <QRegularExpression>

namespace inko {

using namespace Qt::StringLiterals;
using integrity::Problem;

EngineWords::EngineWords(Database &database)
{
    // A schema that cannot be read leaves the tables unknown; what is wrong is said all the same.
    (void)database.select(u"SELECT name, tbl_name FROM sqlite_master"_s, {}, [&](const QSqlQuery &row) {
        m_tableByName.insert(row.value(0).toString(), row.value(1).toString());
    });
}

QStringList EngineWords::tables() const
{
    QStringList tables = m_tableByName.values();
    tables.sort();
    tables.removeDuplicates();
    return tables;
}

QString EngineWords::tableOfIndex(const QString &index) const
{
    // The index that is a table's own key has no entry in the schema.
    static const QRegularExpression keyOf(u"^sqlite_autoindex_(.+)_\\d+$"_s);
    const auto key = keyOf.match(index);
    return m_tableByName.value(index, key.hasMatch() ? m_tableByName.value(key.captured(1)) : QString());
}

Problem EngineWords::problemOf(const QString &line) const
{
    // As pragma.c of SQLite 3.40 words it. What it says of pages names no table: see integrity::problemsOf.
    static const QRegularExpression index(u" index (\\S+)$"_s);
    static const QRegularExpression order(u" PRIMARY KEY order for (\\S+)$"_s);
    static const QRegularExpression value(u"(?: value in|constraint failed in) ([^\\s.]+)"_s);
    Problem problem{Problem::Kind::Pages, {}, 0, {}, {}, line};
    if (const auto found = index.match(line); found.hasMatch()) {
        problem.kind = Problem::Kind::Index;
        problem.table = tableOfIndex(found.captured(1));
    } else if (const auto unordered = order.match(line); unordered.hasMatch()) {
        problem.kind = Problem::Kind::Index;
        problem.table = m_tableByName.value(unordered.captured(1));
    } else if (const auto wrong = value.match(line); wrong.hasMatch()) {
        problem.kind = Problem::Kind::Value;
        problem.table = m_tableByName.value(wrong.captured(1));
    }
    return problem;
}

} // namespace inko

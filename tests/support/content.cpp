#include "tests/support/content.h"

#include "core/storage/database.h"
#include "core/storage/rowtable.h"
#include "core/storage/schema.h"

namespace inko::test {

using namespace Qt::StringLiterals;

QStringList contentOf(Store &store)
{
    QStringList content;
    const QStringList tables = schema::loggedTables(store.database()).value();
    for (const QString &table : tables) {
        const TableShape shape = schema::shapeOf(store.database(), table).value();
        const std::vector<Row> rows = RowTable(store.database(), shape).where({{}, {}, u"id"_s}).value();
        for (const Row &row : rows)
            content << u"%1 %2 %3"_s.arg(table).arg(row.id).arg(QString::fromUtf8(encode(shape, row)));
    }
    return content;
}

QStringList referencesLeft(Store &store, const QString &table, qint64 id)
{
    QStringList left;
    const QList<schema::Reference> references = schema::referencesTo(store.database(), table).value();
    for (const schema::Reference &reference : references) {
        const QString sql = u"SELECT count(*) FROM \"%1\" WHERE \"%2\" = ?"_s.arg(reference.table, reference.column);
        if (store.database().value(sql, {id})->toInt() > 0)
            left << reference.table + u'.' + reference.column;
    }
    return left;
}

QString lastStep(Store &store)
{
    return store.history().undoable() ? store.history().undoable()->name : QString();
}

int stepsMade(Store &store)
{
    return store.database().value(u"SELECT count(*) FROM change_set"_s)->toInt();
}

} // namespace inko::test

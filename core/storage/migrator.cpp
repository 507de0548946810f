#include "core/storage/migrator.h"

#include "core/storage/database.h"
#include "core/storage/sqlvalue.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace inko {

using namespace Qt::StringLiterals;

QString Migration::checksum() const
{
    return QString::fromLatin1(QCryptographicHash::hash(sql.toUtf8(), QCryptographicHash::Sha256).toHex());
}

namespace migrator {

namespace {

QString withoutComments(const QString &sql)
{
    QStringList lines;
    for (const QString &line : sql.split(u'\n')) {
        if (!line.trimmed().startsWith("--"_L1))
            lines << line;
    }
    return lines.join(u'\n');
}

Result<> apply(Database &database, const Migration &migration, const Clock &clock)
{
    for (const QString &statement : statementsFor(migration)) {
        if (const auto done = database.execute(statement); !done)
            return fail(done.error());
    }
    const auto noted =
        database.execute(u"INSERT INTO schema_migration (number, name, checksum, applied_at) VALUES (?, ?, ?, ?)"_s,
                         {migration.number, migration.name, migration.checksum(), SqlValue<QDateTime>::to(clock())});
    if (!noted)
        return fail(noted.error());
    for (const QString &mark :
         {u"PRAGMA application_id = %1"_s.arg(applicationId), u"PRAGMA user_version = %1"_s.arg(migration.number)}) {
        if (const auto set = database.execute(mark); !set)
            return fail(set.error());
    }
    return {};
}

} // namespace

std::vector<Migration> shipped()
{
    std::vector<Migration> migrations;
    const QDir folder(u":/sql"_s);
    for (const QString &fileName : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(fileName));
        if (file.open(QIODevice::ReadOnly))
            migrations.push_back(
                {fileName.left(4).toInt(), fileName.mid(5).chopped(4), QString::fromUtf8(file.readAll())});
    }
    return migrations;
}

QStringList statementsFor(const Migration &migration)
{
    QString sql = withoutComments(migration.sql);
    sql.replace("{ID}"_L1, "INTEGER PRIMARY KEY AUTOINCREMENT"_L1);
    sql.replace("{INT}"_L1, "INTEGER"_L1);
    sql.replace("{REAL}"_L1, "REAL"_L1);
    sql.replace("{BLOB}"_L1, "BLOB"_L1);
    sql.replace("{RANDOM}"_L1, "lower(hex(randomblob(16)))"_L1);
    sql.replace("{BY_KEY}"_L1, "WITHOUT ROWID,"_L1);
    QStringList statements;
    for (const QString &part : sql.split(u"{END}"_s)) {
        const QString statement = part.trimmed();
        if (!statement.isEmpty())
            statements << (statement.startsWith("CREATE TABLE"_L1) ? statement + u" STRICT"_s : statement);
    }
    return statements;
}

Result<int> versionOf(Database &database)
{
    return database.value(u"PRAGMA user_version"_s).map([](const QVariant &version) { return version.toInt(); });
}

Result<> migrate(Database &database, const std::vector<Migration> &migrations, const Clock &clock)
{
    const Result<int> version = versionOf(database);
    if (!version)
        return fail(version.error());
    for (const Migration &migration : migrations) {
        if (migration.number <= *version)
            continue;
        if (const Result<> begun = database.begin(); !begun)
            return begun;
        Result<> applied = apply(database, migration, clock);
        if (applied)
            applied = database.commit();
        if (!applied) {
            database.rollback();
            return applied;
        }
    }
    return {};
}

} // namespace migrator

} // namespace inko

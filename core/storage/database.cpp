#include "core/storage/database.h"

#include "core/storage/preparedstatement.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

/// Reused statements beyond this number would hold memory for little gain.
constexpr qsizetype mostPrepared = 200;

sqlite3 *handleOf(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

} // namespace

Database::Database(QSqlDatabase connection, QString path) : m_connection(std::move(connection)), m_path(std::move(path))
{
}

Database::~Database()
{
    m_prepared.clear();
    m_statements.clear();
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Database>> Database::connect(const QString &uri, const QString &path)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString());
    connection.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"_s);
    connection.setDatabaseName(uri);
    std::unique_ptr<Database> database(new Database(connection, path));
    if (connection.open())
        return database;
    const Error error = database->errorOf(connection.lastError(), u"open"_s);
    connection = QSqlDatabase(); // else it is still in use when the database takes it away
    return fail(error);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    QUrl url = QUrl::fromLocalFile(path);
    url.setQuery(access == Access::ReadOnly ? u"mode=ro"_s : u"mode=rw"_s);
    return connect(QString::fromLatin1(url.toEncoded()), path).and_then([&](std::unique_ptr<Database> database) {
        return database->configure(access).map([&] { return std::move(database); });
    });
}

Result<std::unique_ptr<Database>> Database::inMemory()
{
    return connect(u":memory:"_s, {}).and_then([](std::unique_ptr<Database> database) {
        return database->configure(Access::ReadWrite).map([&] { return std::move(database); });
    });
}

Result<> Database::configure(Access access)
{
    m_handle = handleOf(m_connection);
    if (!m_handle)
        return fail(Error::Code::Database, tr("The database could not be opened."), u"no sqlite3 handle"_s);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);

    QStringList settings{u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s,
                         u"PRAGMA foreign_keys = ON"_s, u"PRAGMA temp_store = MEMORY"_s,
                         u"PRAGMA cache_size = -8000"_s};
    if (access == Access::ReadWrite)
        settings << u"PRAGMA journal_mode = DELETE"_s << u"PRAGMA synchronous = EXTRA"_s
                 << u"PRAGMA secure_delete = ON"_s;
    for (const QString &setting : settings) {
        if (const Result<QVariant> set = value(setting); !set)
            return fail(set.error());
    }
    return {};
}

Result<Database::Query> Database::run(const QString &sql, const QVariantList &arguments)
{
    Query query = m_prepared.take(sql);
    if (!query) {
        query = std::make_shared<QSqlQuery>(m_connection);
        query->setForwardOnly(true);
        if (!query->prepare(sql))
            return fail(errorOf(query->lastError(), sql));
    }
    for (int position = 0; position < arguments.size(); ++position)
        query->bindValue(position, arguments[position]);
    if (!query->exec())
        return fail(errorOf(query->lastError(), sql));
    return query;
}

void Database::keep(const QString &sql, const Query &query)
{
    query->finish();
    if (m_prepared.size() >= mostPrepared)
        m_prepared.clear();
    m_prepared.insert(sql, query);
}

template<class OnRow>
Result<> Database::runToEnd(const QString &sql, const QVariantList &arguments, OnRow &&row)
{
    std::shared_ptr<PreparedStatement> statement = m_statements.take(sql); // what the rows ask for cannot touch it
    if (!statement)
        statement = std::make_shared<PreparedStatement>(m_handle, sql);
    int code = SQLITE_ERROR;
    if (statement->isPrepared()) {
        statement->bind(arguments);
        while ((code = statement->step()) == SQLITE_ROW)
            row(*statement);
    }
    if (code != SQLITE_DONE)
        return fail(errorOf(sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle)), sql));
    statement->reset();
    if (m_statements.size() >= mostPrepared)
        m_statements.clear();
    m_statements.insert(sql, std::move(statement));
    return {};
}

Result<qint64> Database::execute(const QString &sql, const QVariantList &arguments)
{
    return runToEnd(sql, arguments, [](const PreparedStatement &) {}).map([&] {
        return qint64{sqlite3_changes(m_handle)};
    });
}

Result<qint64> Database::insert(const QString &sql, const QVariantList &arguments)
{
    return runToEnd(sql, arguments, [](const PreparedStatement &) {}).map([&] {
        return qint64{sqlite3_last_insert_rowid(m_handle)};
    });
}

Result<> Database::read(const QString &sql, const QVariantList &arguments,
                        const std::function<void(const PreparedStatement &)> &row)
{
    return runToEnd(sql, arguments, row);
}

Result<std::vector<qint64>> Database::integers(const QString &sql, const QVariantList &arguments)
{
    std::vector<qint64> found;
    const auto take = [&](const PreparedStatement &row) {
        for (int column = 0; column < row.columnCount(); ++column)
            found.push_back(row.integer(column));
    };
    return runToEnd(sql, arguments, take).map([&] { return std::move(found); });
}

Result<> Database::select(const QString &sql, const QVariantList &arguments,
                          const std::function<void(const QSqlQuery &)> &row)
{
    const Result<Query> query = run(sql, arguments);
    if (!query)
        return fail(query.error());
    while ((*query)->next())
        row(**query);
    const QSqlError error = (*query)->lastError();
    if (error.isValid())
        return fail(errorOf(error, sql));
    keep(sql, *query);
    return {};
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &arguments)
{
    QVariant first;
    return select(sql, arguments,
                  [&](const QSqlQuery &row) {
                      if (!first.isValid())
                          first = row.value(0);
                  })
        .map([&] { return first; });
}

Result<> Database::begin()
{
    return execute(u"BEGIN IMMEDIATE"_s).map([](qint64) {});
}

Result<> Database::beginRead()
{
    return execute(u"BEGIN"_s).map([](qint64) {});
}

Result<> Database::commit()
{
    return execute(u"COMMIT"_s).map([](qint64) {});
}

void Database::rollback()
{
    // Fails only where the engine has rolled back by itself, as it does on a full disk.
    (void)execute(u"ROLLBACK"_s);
}

Error Database::errorOf(const QSqlError &error, const QString &sql) const
{
    return errorOf(error.nativeErrorCode().toInt(), error.databaseText() + u' ' + error.driverText(), sql);
}

Error Database::errorOf(int code, const QString &words, const QString &sql) const
{
    const QString detail = u"%1 (%2) in: %3"_s.arg(words, QString::number(code), sql);
    switch (code & 0xff) {
    case SQLITE_FULL:
    case SQLITE_IOERR:
        return {Error::Code::DiskFull,
                tr("There is no room left to save, or the drive is gone. Nothing was changed; free some space and try "
                   "again."),
                detail};
    case SQLITE_READONLY:
    case SQLITE_PERM: return {Error::Code::ReadOnly, tr("This file can only be read, not changed."), detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Code::Locked, tr("Another program is writing to this file just now. Try again in a moment."),
                detail};
    case SQLITE_CORRUPT: return {Error::Code::Damaged, tr("The file is damaged. Restore it from a backup."), detail};
    case SQLITE_NOTADB:
        return {Error::Code::Foreign, tr("This is not an Inko file, or it is damaged. Choose another one."), detail};
    case SQLITE_CANTOPEN: return {Error::Code::Io, tr("The file could not be opened."), detail};
    case SQLITE_CONSTRAINT:
        return {
            Error::Code::Invalid,
            tr("This does not fit with what is already there: something is used elsewhere, named twice or missing."),
            detail};
    default: return {Error::Code::Database, tr("The change could not be saved."), detail};
    }
}

} // namespace inko

#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>
#include <vector>

class QSqlError;
struct sqlite3;

namespace inko {

class PreparedStatement;

/// One connection to one SQLite file, with the settings that keep it safe. Belongs to the thread that made it.
class Database {
    Q_DECLARE_TR_FUNCTIONS(inko::Database)
public:
    enum class Access { ReadOnly, ReadWrite };

    /// Opens a file that is there; never makes one.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    static Result<std::unique_ptr<Database>> inMemory();
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs one statement that gives no rows; returns how many rows it touched.
    Result<qint64> execute(const QString &sql, const QVariantList &arguments = {});

    /// Runs an INSERT; returns the new row's id.
    Result<qint64> insert(const QString &sql, const QVariantList &arguments);

    /// Runs a query and hands each row to `row` (value(0), value(1), …).
    Result<> select(const QString &sql, const QVariantList &arguments,
                    const std::function<void(const QSqlQuery &)> &row);

    /// The same without Qt's values between, for very many rows.
    Result<> read(const QString &sql, const QVariantList &arguments,
                  const std::function<void(const PreparedStatement &)> &row);

    /// Every column of every row, one after the other, all whole numbers: made for very many of them.
    Result<std::vector<qint64>> integers(const QString &sql, const QVariantList &arguments = {});

    /// The first column of the first row; an invalid QVariant if there is no row.
    Result<QVariant> value(const QString &sql, const QVariantList &arguments = {});

    Result<> begin();     ///< takes the write lock at once (BEGIN IMMEDIATE)
    Result<> beginRead(); ///< several queries see one state
    Result<> commit();
    void rollback();

    QString path() const { return m_path; }

private:
    Database(QSqlDatabase connection, QString path);
    static Result<std::unique_ptr<Database>> connect(const QString &uri, const QString &path);
    Result<> configure(Access access);
    using Query = std::shared_ptr<QSqlQuery>;
    /// A running query, taken out of the prepared ones until keep() puts it back: the same text may run nested.
    Result<Query> run(const QString &sql, const QVariantList &arguments);
    void keep(const QString &sql, const Query &query);
    /// Runs a statement to its end and hands each row to `row`.
    template<class OnRow>
    Result<> runToEnd(const QString &sql, const QVariantList &arguments, OnRow &&row);
    Error errorOf(const QSqlError &error, const QString &sql) const;
    Error errorOf(int code, const QString &words, const QString &sql) const;

    QSqlDatabase m_connection;
    sqlite3 *m_handle = nullptr;
    QString m_path;
    QHash<QString, Query> m_prepared;
    QHash<QString, std::shared_ptr<PreparedStatement>> m_statements;
};

} // namespace inko

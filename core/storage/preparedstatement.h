#pragma once

#include <QByteArrayList>
#include <QVariant>

#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace inko {

/// A prepared statement straight on the engine. An import runs a million of them and a filter reads a hundred
/// thousand entries, for which QSqlQuery's own bookkeeping costs more than the engine's work.
class PreparedStatement {
public:
    PreparedStatement(sqlite3 *database, const QString &sql);
    ~PreparedStatement();
    PreparedStatement(const PreparedStatement &) = delete;
    PreparedStatement &operator=(const PreparedStatement &) = delete;

    bool isPrepared() const { return m_statement != nullptr; }

    /// Binds whole numbers, REALs, texts and NULL to the marks, in order.
    void bind(const QVariantList &arguments);
    /// SQLITE_ROW, SQLITE_DONE or an error code.
    int step();
    int columnCount() const;
    qint64 integer(int column) const;
    std::string_view text(int column) const; ///< UTF-8; good until the next step
    /// Ends the run; it can be bound and run again.
    void reset();

private:
    void bindOne(int mark, const QVariant &value);

    sqlite3_stmt *m_statement = nullptr;
    QByteArrayList m_texts; ///< what the engine reads while the statement runs
};

} // namespace inko

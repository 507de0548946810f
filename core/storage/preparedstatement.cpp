#include "core/storage/preparedstatement.h"

#include <sqlite3.h>

namespace inko {

PreparedStatement::PreparedStatement(sqlite3 *database, const QString &sql)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_prepare_v3(database, text.constData(), static_cast<int>(text.size()), SQLITE_PREPARE_PERSISTENT,
                       &m_statement, nullptr);
}

PreparedStatement::~PreparedStatement()
{
    sqlite3_finalize(m_statement);
}

void PreparedStatement::bind(const QVariantList &arguments)
{
    m_texts.clear();
    m_texts.reserve(arguments.size());
    int mark = 0;
    for (const QVariant &value : arguments)
        bindOne(++mark, value);
}

void PreparedStatement::bindOne(int mark, const QVariant &value)
{
    if (value.isNull()) {
        sqlite3_bind_null(m_statement, mark);
        return;
    }
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Long:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Bool: sqlite3_bind_int64(m_statement, mark, value.toLongLong()); break;
    case QMetaType::Double: sqlite3_bind_double(m_statement, mark, value.toDouble()); break;
    default:
        m_texts << value.toString().toUtf8();
        sqlite3_bind_text64(m_statement, mark, m_texts.back().constData(),
                            static_cast<sqlite3_uint64>(m_texts.back().size()), SQLITE_STATIC, SQLITE_UTF8);
    }
}

int PreparedStatement::step()
{
    return sqlite3_step(m_statement);
}

int PreparedStatement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

qint64 PreparedStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string_view PreparedStatement::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return text ? std::string_view(text, static_cast<size_t>(sqlite3_column_bytes(m_statement, column)))
                : std::string_view();
}

void PreparedStatement::reset()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_texts.clear();
}

} // namespace inko

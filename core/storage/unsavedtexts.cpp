#include "core/storage/unsavedtexts.h"

#include "core/base/files.h"
#include "core/storage/schema.h"
#include "core/storage/transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

/// What a person types in a meeting is smaller by far; whatever is larger was not written by us.
constexpr qint64 mostBytes = 50'000'000;

struct LeftText {
    UnsavedTexts::Place place;
    QString text;
};

QList<LeftText> decodeTexts(const QByteArray &bytes)
{
    QList<LeftText> texts;
    for (const QJsonValue &one : QJsonDocument::fromJson(bytes).array()) {
        if (one["text"_L1].isString())
            texts << LeftText{{one["table"_L1].toString(), one["row"_L1].toInteger(), one["column"_L1].toString()},
                              one["text"_L1].toString()};
    }
    return texts;
}

/// Only what this file itself calls a table and a column of text gets into a statement.
Result<bool> putBack(Transaction &transaction, const QStringList &tables, const LeftText &left)
{
    if (!tables.contains(left.place.table))
        return false;
    const auto shape = schema::shapeOf(transaction.database(), left.place.table);
    if (!shape)
        return fail(shape.error());
    RowTable rows(transaction.database(), *shape, &transaction.recorder());
    const auto stored = rows.byId(left.place.row);
    const qsizetype column = shape->columns.indexOf(left.place.column);
    if (!stored && stored.error().code != Error::Code::NotFound)
        return fail(stored.error());
    if (!stored || column < 0 || stored->values[column].typeId() != QMetaType::QString ||
        stored->values[column].toString() == left.text)
        return false;
    Row changed = *stored;
    changed.values[column] = left.text;
    return rows.update(*stored, changed).map([] { return true; });
}

} // namespace

Result<> UnsavedTexts::keep(const Place &place, const QString &text)
{
    m_texts.insert(place, text);
    return write();
}

Result<> UnsavedTexts::forget(const Place &place)
{
    return m_texts.remove(place) > 0 ? write() : Result<>();
}

void UnsavedTexts::forgetAll()
{
    m_texts.clear();
    QFile::remove(m_path);
}

bool UnsavedTexts::isLeft() const
{
    return QFileInfo::exists(m_path);
}

Result<int> UnsavedTexts::restore(Transaction &transaction) const
{
    const auto bytes = files::read(m_path, mostBytes);
    if (!bytes)
        return fail(bytes.error());
    const auto tables = schema::loggedTables(transaction.database());
    if (!tables)
        return fail(tables.error());
    int restored = 0;
    for (const LeftText &left : decodeTexts(*bytes)) {
        const auto put = putBack(transaction, *tables, left);
        if (!put)
            return fail(put.error());
        restored += *put ? 1 : 0;
    }
    return restored;
}

Result<> UnsavedTexts::write() const
{
    if (m_texts.isEmpty()) {
        QFile::remove(m_path);
        return {};
    }
    QJsonArray texts;
    for (auto text = m_texts.cbegin(); text != m_texts.cend(); ++text)
        texts << QJsonObject{{u"table"_s, text.key().table},
                             {u"row"_s, text.key().row},
                             {u"column"_s, text.key().column},
                             {u"text"_s, text.value()}};
    return files::replace(m_path, QJsonDocument(texts).toJson());
}

} // namespace inko

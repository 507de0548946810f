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

struct Left {
    QList<LeftText> texts;
    QMap<QString, UnsavedTexts::NewTexts> news;
};

Left decodeLeft(const QByteArray &bytes)
{
    Left left;
    for (const QJsonValue &one : QJsonDocument::fromJson(bytes).array()) {
        if (!one["text"_L1].isString())
            continue;
        if (const QString form = one["form"_L1].toString(); !form.isEmpty())
            left.news[form].insert(one["field"_L1].toString(), one["text"_L1].toString());
        else
            left.texts << LeftText{{one["table"_L1].toString(), one["row"_L1].toInteger(), one["column"_L1].toString()},
                                   one["text"_L1].toString()};
    }
    return left;
}

void encode(QJsonArray &into, const QMap<QString, UnsavedTexts::NewTexts> &news)
{
    for (auto form = news.cbegin(); form != news.cend(); ++form) {
        for (auto text = form->cbegin(); text != form->cend(); ++text)
            into << QJsonObject{{u"form"_s, form.key()}, {u"field"_s, text.key()}, {u"text"_s, text.value()}};
    }
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
    const Result<> updated = rows.update(*stored, changed);
    if (!updated && updated.error().code == Error::Code::Invalid)
        return false; // a name that is taken, or nothing where something must be
    return updated.map([] { return true; });
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

Result<> UnsavedTexts::keepNew(const QString &form, const NewTexts &texts)
{
    m_new.insert(form, texts);
    return write();
}

Result<> UnsavedTexts::forgetNew(const QString &form)
{
    return m_new.remove(form) > 0 ? write() : Result<>();
}

void UnsavedTexts::forgetAll()
{
    m_texts.clear();
    m_new.clear();
    static_cast<void>(write()); // where that fails, more than was needed is put back
}

void UnsavedTexts::drop()
{
    m_leftNew.clear();
    forgetAll();
}

bool UnsavedTexts::isLeft() const
{
    return QFileInfo::exists(m_path);
}

Result<int> UnsavedTexts::restore(Transaction &transaction)
{
    const auto bytes = files::read(m_path, mostBytes);
    if (!bytes)
        return fail(bytes.error());
    const auto tables = schema::loggedTables(transaction.database());
    if (!tables)
        return fail(tables.error());
    int restored = 0;
    const Left left = decodeLeft(*bytes);
    for (const LeftText &text : left.texts) {
        const auto put = putBack(transaction, *tables, text);
        if (!put)
            return fail(put.error());
        restored += *put ? 1 : 0;
    }
    m_leftNew = left.news;
    return restored;
}

UnsavedTexts::NewTexts UnsavedTexts::takeNew(const QString &form)
{
    const NewTexts texts = m_leftNew.take(form);
    if (!texts.isEmpty())
        m_new.insert(form, texts); // until they are stored or given up
    return texts;
}

Result<> UnsavedTexts::write() const
{
    if (m_texts.isEmpty() && m_new.isEmpty() && m_leftNew.isEmpty()) {
        QFile::remove(m_path);
        return {};
    }
    QJsonArray texts;
    for (auto text = m_texts.cbegin(); text != m_texts.cend(); ++text)
        texts << QJsonObject{{u"table"_s, text.key().table},
                             {u"row"_s, text.key().row},
                             {u"column"_s, text.key().column},
                             {u"text"_s, text.value()}};
    encode(texts, m_new);
    encode(texts, m_leftNew);
    return files::replace(m_path, QJsonDocument(texts).toJson());
}

} // namespace inko

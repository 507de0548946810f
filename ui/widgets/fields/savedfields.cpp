#include "ui/widgets/fields/savedfields.h"

namespace inko {

void SavedFields::add(const QString &caption, SavedField *field, Stored stored)
{
    m_entries.push_back({caption, field, std::move(stored)});
}

void SavedFields::show(qint64 record)
{
    for (const Entry &entry : m_entries)
        entry.field->showRecord(record, entry.stored());
}

void SavedFields::becomes(qint64 record)
{
    for (const Entry &entry : m_entries)
        entry.field->becomes(record);
    refresh();
}

void SavedFields::drop()
{
    for (const Entry &entry : m_entries)
        entry.field->reset(entry.stored());
}

void SavedFields::refresh()
{
    for (const Entry &entry : m_entries)
        entry.field->showStored(entry.stored());
}

void SavedFields::commit()
{
    for (const Entry &entry : m_entries)
        entry.field->commit();
}

QMap<QString, QString> SavedFields::texts() const
{
    QMap<QString, QString> texts;
    for (const Entry &entry : m_entries) {
        if (const QString text = entry.field->text(); !text.isEmpty())
            texts.insert(entry.caption, text);
    }
    return texts;
}

void SavedFields::type(const QMap<QString, QString> &texts)
{
    for (const Entry &entry : m_entries) {
        if (const auto text = texts.constFind(entry.caption); text != texts.cend())
            entry.field->type(*text);
    }
}

} // namespace inko

#include "ui/widgets/fields/savedfields.h"

namespace inko {

void SavedFields::add(SavedField *field, Stored stored)
{
    m_entries.push_back({field, std::move(stored)});
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

} // namespace inko

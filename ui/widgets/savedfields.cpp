#include "ui/widgets/savedfields.h"

namespace inko {

void SavedFields::add(SavedField *field, Stored stored)
{
    m_entries.push_back({field, std::move(stored)});
}

void SavedFields::show(qint64 record)
{
    keepDrafts();
    m_record = record;
    for (size_t place = 0; place < m_entries.size(); ++place) {
        const Entry &entry = m_entries[place];
        entry.field->reset(entry.stored());
        if (const auto draft = m_drafts.constFind({record, place}); draft != m_drafts.cend())
            entry.field->restore(*draft);
    }
    m_drafts.removeIf([record](const auto &draft) { return draft.key().first == record; });
}

void SavedFields::becomes(qint64 record)
{
    m_record = record;
    refresh();
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

void SavedFields::keepDrafts()
{
    if (m_record == 0)
        return;
    for (size_t place = 0; place < m_entries.size(); ++place) {
        if (const auto draft = m_entries[place].field->draft())
            m_drafts.insert({m_record, place}, *draft);
    }
}

} // namespace inko

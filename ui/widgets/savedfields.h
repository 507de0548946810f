#pragma once

#include "ui/widgets/savedfield.h"

#include <QHash>

namespace inko {

/// The fields of one record, shown and saved together. What was typed and refused in one record is put back
/// when that record is shown again.
class SavedFields {
public:
    using Stored = std::function<QString()>; ///< what is stored in the record shown, as text

    void add(SavedField *field, Stored stored);
    /// Shows another record; 0 is one that is not stored yet.
    void show(qint64 record);
    /// The record shown got this id: it is stored now.
    void becomes(qint64 record);
    /// Shows what is stored now; half-typed text stays.
    void refresh();
    void commit();

private:
    struct Entry {
        SavedField *field;
        Stored stored;
    };
    void keepDrafts();

    std::vector<Entry> m_entries;
    qint64 m_record = 0;
    QHash<std::pair<qint64, size_t>, SavedField::Draft> m_drafts; ///< by record and field
};

} // namespace inko

#pragma once

#include "ui/widgets/fields/savedfield.h"

#include <QMap>

#include <vector>

namespace inko {

/// The fields of one record, shown and saved together. What was typed and refused in one record is put back
/// when that record is shown again.
class SavedFields {
public:
    using Stored = std::function<QString()>; ///< what is stored in the record shown, as text

    void add(const QString &caption, SavedField *field, Stored stored);
    /// Shows another record; 0 is one that is not stored yet.
    void show(qint64 record);
    /// The record shown got this id: it is stored now.
    void becomes(qint64 record);
    /// The record shown is gone, and with it what was typed.
    void drop();
    /// Shows what is stored now; half-typed text stays.
    void refresh();
    void commit();
    /// What stands in the fields that are not empty, by their captions.
    QMap<QString, QString> texts() const;
    /// Such texts, as if they were typed now; a caption that no field has is left out.
    void type(const QMap<QString, QString> &texts);

private:
    struct Entry {
        QString caption;
        SavedField *field;
        Stored stored;
    };
    std::vector<Entry> m_entries;
};

} // namespace inko

#pragma once

#include "core/grid/entrynames.h"

namespace inko {

/// What one field of an entry was before a step and after it, as people read it.
struct FieldChange {
    GridColumn::Value column = GridColumn::Title;
    QString from; ///< empty: there was nothing
    QString to;
    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

/// One step of an entry's history.
struct EntryStep {
    enum class Kind { Added, Changed, Removed };

    ChangeSet step; ///< its name, when and by whom
    Kind kind = Kind::Changed;
    QList<FieldChange> changes; ///< of an added entry: what it began with
    friend bool operator==(const EntryStep &, const EntryStep &) = default;
};

/// What happened to an entry since it was added, oldest first, with names instead of ids. Values that
/// have been merged or removed since are left out.
Result<QList<EntryStep>> entryHistory(const Store &store, const EntryNames &names, Id<GridEntry> entry);

/// What the entries that have changed since a step said at it; nullopt for those that were not there yet.
using EarlierEntries = QHash<Id<GridEntry>, std::optional<GridEntry>>;
Result<EarlierEntries> entriesAt(const Store &store, qint64 changeSet);

/// The columns in which two entries differ, for example this year's from last year's; status and remark,
/// which belong to one round, are not compared.
QList<GridColumn::Value> differences(const GridEntry &one, const GridEntry &other);

} // namespace inko

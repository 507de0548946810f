#pragma once

#include "core/grid/entryfields.h"
#include "core/grid/namelist.h"
#include "core/storage/store.h"

#include <QCoreApplication>

#include <array>

namespace inko {

/// The names behind the ids of entries, read once, and an entry's fields as people read and write them.
class EntryNames {
    Q_DECLARE_TR_FUNCTIONS(inko::EntryNames)
public:
    enum class Style {
        Shown,  ///< for the eye: "3 – Learning German", "1.200", "–" for an unknown number
        Written ///< what read() takes and a spreadsheet gets: "3", "1200", "" for an unknown number
    };
    /// What could not be read; nothing is changed then.
    struct Refusal {
        QString message;
        QStringList unknown; ///< the names that are in no list; empty where the text is wrong otherwise
        friend bool operator==(const Refusal &, const Refusal &) = default;
    };

    static Result<EntryNames> load(const Store &store);
    /// Does a change of these tables make the names stale?
    static bool areIn(const QSet<QString> &tables);

    const NameList &of(GridColumn::Value column) const { return m_names[column]; }
    /// What the column can name, in the order of a list to choose from.
    const QList<NamedValue> &choices(GridColumn::Value column) const;
    std::optional<NamedValue> byId(GridColumn::Value column, qint64 id) const;
    /// By name, key or another name, however it is written (see searchable()).
    std::optional<NamedValue> named(GridColumn::Value column, const QString &text) const;

    QString text(const GridEntry &entry, GridColumn::Value column, Style style = Style::Shown) const;
    /// Puts the text into the entry's field; nullopt where that went well.
    std::optional<Refusal> read(GridEntry &entry, GridColumn::Value column, const QString &text) const;

private:
    static QList<NamedValue> statuses();
    std::optional<Refusal> readParticipants(GridEntry &entry, const QString &text) const;
    std::optional<Refusal> readValues(GridEntry &entry, GridColumn::Value column, const QString &text) const;

    std::array<NameList, GridColumn::Count> m_names; ///< empty for columns that name nothing
};

} // namespace inko

#pragma once

#include "core/exchange/sheets/sheet.h"
#include "core/exchange/tables/draft.h"

#include <QHash>

#include <functional>
#include <memory>

namespace inko {

/// May an import make what its rows name and the file does not have?
enum class Creating {
    Refuse,
    Create
};

/// What the rows of an import are read against.
struct ImportContext {
    Draft &draft;
    Creating creating = Creating::Refuse;
    QDate today;
    int year = 0; ///< of the round that grid rows belong to; 0: not told
};

enum class RowChange {
    New,
    Changed,
    Unchanged,
    Ended
};

/// Why a row cannot be imported.
struct Refusal {
    int row = 0;    ///< as a spreadsheet counts
    QString column; ///< its header; empty: the row as a whole
    QString value;  ///< what the cell says
    QString reason; ///< for the person: what is wrong and what to do
    friend bool operator==(const Refusal &, const Refusal &) = default;
};

template<class T = void>
using RowResult = tl::expected<T, Refusal>;

/// Takes the rows of one sheet into the draft, one after the other.
class RowImport {
public:
    virtual ~RowImport() = default;
    /// A refused row leaves the draft as it was.
    virtual RowResult<RowChange> take(const SheetRow &row) = 0;
};

/// A header as headers are compared: however it is written, broken over lines, marked as needed (“Ziele*”), ended with
/// a colon or question mark or given in both numbers (“Zielgruppe(n)”).
QString headerKey(const QString &header);

/// One kind of table that can be imported, known by its header row.
struct TableKind {
    enum class Period {
        None,
        Round
    }; ///< do its rows belong to the round of a year that must be told?
    struct ColumnHeader {
        QStringList names; ///< the first is written, all are read
        bool required = false;
    };

    const char *name = ""; ///< English; title() is for the person
    Period period = Period::None;
    QList<ColumnHeader> columns;
    std::function<std::unique_ptr<RowImport>(const Sheet &, ImportContext &)> begin;

    QHash<QString, qsizetype> places; ///< in `columns`, by headerKey() of every name

    void addColumn(const QStringList &names, bool required);
    QString title() const;
    /// Which column a header names, by its place in `columns`; -1 for none.
    qsizetype columnNamed(const QString &header) const;
};

/// Every kind, in the order in which their tables are imported: each after those that it names.
const std::vector<TableKind> &tableKinds();

/// How well a row serves as the header of a table of any kind.
HeaderFit headerFit(const QStringList &cells);

/// The kind that this header row is of. Invalid, with the reason, for none and where a required column is missing.
Result<const TableKind *> kindOf(const QStringList &header);

} // namespace inko

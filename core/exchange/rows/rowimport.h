#pragma once

#include "core/exchange/columns/importcontext.h"
#include "core/exchange/decisions/rowquestion.h"
#include "core/exchange/sheets/table/sheet.h"

namespace inko {

/// What becomes of the record that a row is about. Confirmed: it says the same as before, for this year too.
enum class RowChange { New, Changed, Confirmed, Unchanged, Ended, LeftOut };

/// What becomes of a row that can be taken.
struct RowOutcome {
    RowChange change = RowChange::Unchanged;
    Id<GridEntry> entry = {};         ///< of the grid, in the draft; 0: a row of another table
    QList<ComparedField> fields = {}; ///< that differed
    friend bool operator==(const RowOutcome &, const RowOutcome &) = default;
};

/// Why a row cannot be imported.
struct Refusal {
    int row = 0;    ///< as a spreadsheet counts
    QString column; ///< its header; empty: the row as a whole
    QString value;  ///< what the cell says
    QString reason; ///< for the person: what is wrong and what to do
    RowQuestion question = {};
    QString subject = {}; ///< what the row is about, for the person
    friend bool operator==(const Refusal &, const Refusal &) = default;
};

template<class T = void>
using RowResult = tl::expected<T, Refusal>;

/// Takes the rows of one sheet into the draft, one after the other.
class RowImport {
public:
    explicit RowImport(ImportContext &context) : m_context(context) {}
    virtual ~RowImport() = default;
    /// A refused row leaves the draft as it was.
    RowResult<RowOutcome> take(const SheetRow &row);

protected:
    ImportContext &m_context;

private:
    /// May leave in the draft what a refused row added; take() removes it.
    virtual RowResult<RowOutcome> tryToTake(const SheetRow &row) = 0;
};

/// Refuses a row because of one of its columns; without a column, as a whole. take() says which row it is.
inline tl::unexpected<Refusal> refuseRow(const QString &column, const QString &value, const QString &reason)
{
    return tl::unexpected(Refusal{0, column, value, reason, {}, {}});
}

} // namespace inko

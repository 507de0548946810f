#pragma once

#include "core/directory/codevalue.h"
#include "core/exchange/decisions/comparedfield.h"
#include "core/exchange/draft/draft.h"
#include "core/exchange/sheets/table/sheet.h"
#include "core/grid/gridentry.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace inko {

/// What the person decided about one row of an import.
struct RowDecision {
    bool isLeftOut = false;
    std::optional<Id<GridEntry>> entry = {};    ///< that it is about; 0: a new activity
    QHash<QString, QString> cells = {};         ///< what they should have said, by the header that the file has
    QHash<GridColumn::Value, Side> fields = {}; ///< whose word counts
    friend bool operator==(const RowDecision &, const RowDecision &) = default;
};

/// What a name means that no list has: it is remembered as another name of what it means.
struct NameDecision {
    std::optional<CodeValue::List> list; ///< nullopt: it names an institution
    QString name;
    qint64 meant = 0; ///< a code value or an organisation; 0: it is added under this name
    friend bool operator==(const NameDecision &, const NameDecision &) = default;
};

/// What the person decided about an import. A plan made with the same decisions is the same.
struct ImportDecisions {
    QHash<std::pair<qsizetype, int>, RowDecision> rows; ///< by the source's place and the row's number
    QList<NameDecision> names;
    QSet<Id<GridEntry>> ended; ///< of those that a form does not have any more

    RowDecision of(qsizetype source, int row) const { return rows.value({source, row}); }
    friend bool operator==(const ImportDecisions &, const ImportDecisions &) = default;
};

/// The sheet as it is to be read: with the cells that were corrected and without the rows that are left out.
Sheet decided(Sheet sheet, qsizetype source, const ImportDecisions &decisions);

/// Adds what the names mean to the draft's lists and institutions.
void takeNames(const QList<NameDecision> &names, Draft &draft);

} // namespace inko

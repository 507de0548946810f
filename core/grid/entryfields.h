#pragma once

#include "core/grid/gridfilter.h"

namespace inko {

/// An entry's fields by column, for whoever treats them alike: history, copying, editing.
namespace entryfields {

/// Several values in one cell: goals, code lists, cooperation.
bool isList(GridColumn::Value column);
/// The code list whose values the column holds; empty for other columns.
std::optional<CodeValue::List> codeListOf(GridColumn::Value column);

/// The ids (of a list column or of the organisation) or the status as a number; empty for other columns.
QList<qint64> values(const GridEntry &entry, GridColumn::Value column);
void setValues(GridEntry &entry, GridColumn::Value column, const QList<qint64> &values);

bool isSame(const GridEntry &one, const GridEntry &other, GridColumn::Value column);
void copy(const GridEntry &from, GridEntry &to, GridColumn::Value column);
/// Empties the field. An entry without organisation or status is none: these stay.
void clear(GridEntry &entry, GridColumn::Value column);

} // namespace entryfields

} // namespace inko

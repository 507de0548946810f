#pragma once

#include "ui/grid/rows/gridmodel.h"

#include <QMap>

namespace inko {

/// What a person does to cells; each is one step that can be undone.
namespace gridedits {

/// The rows that an edit changes, with what they become.
using Rows = QMap<int, GridEntry>;

/// Puts the same text (QString) or values (NamedValues; those not there yet are added to their list) into
/// cells of one column. Nothing is changed where one of them refuses.
Result<> write(GridModel &model, const QModelIndexList &cells, const QVariant &input);

/// Empties cells. Organisation and status stay.
Result<> clear(GridModel &model, const QModelIndexList &cells);

/// Copies the topmost selected cell of each column into those below it; a single row is filled from the
/// row above it.
Result<> fillDown(GridModel &model, const QModelIndexList &cells);

Result<> removeRows(GridModel &model, const QList<int> &rows);

/// Saves rows inside a step: those that are there are updated, the new row is added once it has an
/// organisation.
Result<GridModel::Outcome> save(const GridModel &model, const QString &stepName, const Rows &rows);

/// A value that is named in a cell but not there yet; its id.
Result<qint64> addToList(Workspace &workspace, GridColumn::Value column, const QString &name);
/// Can names be added to the column's list from the grid?
bool canAddTo(GridColumn::Value column);

} // namespace gridedits

} // namespace inko

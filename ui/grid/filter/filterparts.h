#pragma once

#include "core/grid/gridfilter.h"

#include <QJsonObject>

namespace inko {

/// The parts of a filter by column, for the facets.
namespace filterparts {

/// The columns that can be filtered by value.
QList<GridColumn::Value> columns();
QList<qint64> values(const GridFilter &filter, GridColumn::Value column);
void setValues(GridFilter &filter, GridColumn::Value column, const QList<qint64> &values);

/// Does it leave entries of the round out?
bool isRestricting(const GridFilter &filter);

/// For saved filters, without the round.
QJsonObject toJson(const GridFilter &filter);
GridFilter fromJson(const QJsonObject &json);

} // namespace filterparts

} // namespace inko

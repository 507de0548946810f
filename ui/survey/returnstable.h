#pragma once

#include "ui/widgets/tables/recordtableview.h"

#include <QDate>

#include <functional>

namespace inko {

class ReturnsFilter;

/// The returns to a round, a line each, edited in place.
class ReturnsTable : public RecordTableView {
    Q_OBJECT
public:
    ReturnsTable(ReturnsFilter *model, const std::function<QDate()> &today, QWidget *parent = nullptr);
};

} // namespace inko

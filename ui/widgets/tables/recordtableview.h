#pragma once

#include <QTableView>

namespace inko {

/// A table whose rows are records: chosen as a whole, one line high, striped, with Tab leading on to the next field.
class RecordTableView : public QTableView {
    Q_OBJECT
public:
    explicit RecordTableView(QWidget *parent = nullptr);
};

} // namespace inko

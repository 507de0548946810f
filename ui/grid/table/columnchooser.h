#pragma once

#include "core/grid/gridcolumn.h"

#include <QToolButton>

namespace inko {

class GridView;

/// The button with which columns are shown and hidden; widths, order and visibility are remembered.
class ColumnChooser : public QToolButton {
    Q_OBJECT
public:
    explicit ColumnChooser(GridView *view, QWidget *parent = nullptr);

    /// Without who does what, a row says nothing.
    static bool canHide(GridColumn::Value column);

private:
    void setUp();
    void fillMenu();

    GridView *m_view;
};

} // namespace inko

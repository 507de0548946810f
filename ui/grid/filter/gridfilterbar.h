#pragma once

#include "ui/grid/filter/facetbutton.h"
#include "ui/grid/filter/filterparts.h"
#include "ui/grid/filter/savedfilters.h"
#include "ui/grid/rows/gridmodel.h"

#include <QMap>
#include <QTimer>

class QMenu;

namespace inko {

/// What restricts the grid: words, facets with counts, saved filters; below, each active part as a chip
/// that can be taken away.
class GridFilterBar : public QWidget {
    Q_OBJECT
public:
    explicit GridFilterBar(GridModel &model, QWidget *parent = nullptr);

    /// Without a round, which is the screen's.
    const GridFilter &filter() const { return m_filter; }
    void setFilter(const GridFilter &filter);
    void reset() { setFilter(GridFilter()); }
    void focusSearch();
    FacetButton *facet(GridColumn::Value column) const { return m_facets.value(column); }
    /// For the screen's own buttons, at the end of the bar.
    void addButton(QWidget *button);
    /// The names of values may have changed.
    void showChips();

    void saveAs(const QString &name);

signals:
    /// By the person, or by setFilter().
    void filterChanged();
    void failed(const QString &message);

protected:
    /// Gets the search ready as its field is entered.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FacetButton *makeFacet(GridColumn::Value column);
    QList<FacetButton::Row> rowsOf(GridColumn::Value column);
    QToolButton *makeChip(const QString &text, std::function<void(GridFilter &)> takeAway);
    void takeOver();
    void showFilter();
    void fillSavedMenu();
    void askForName();

    GridModel &m_model;
    GridFilter m_filter;
    SavedFilters m_saved;
    QLineEdit *m_search;
    QMap<GridColumn::Value, FacetButton *> m_facets;
    QToolButton *m_incomplete;
    QMenu *m_savedMenu;
    QWidget *m_row;
    QWidget *m_chips;
    QTimer m_typed; ///< fires when no key stroke is waiting any more
};

} // namespace inko

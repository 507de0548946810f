#pragma once

#include "core/grid/gridfilter.h"

#include <QWidget>

#include <optional>

namespace inko {

/// Where in the program something is shown; the entries of the navigation.
enum class Place {
    Overview,
    Grid,
    Returns,
    Organisations,
    Changes,
    Goals,
    Indicators,
    Coverage,
    Budget,
    Sessions,
    Matters,
    Consultations,
    Report,
    Events,
    Lists
};

/// A way to one record on one screen; what search results and links lead to.
struct Link {
    Place place = Place::Overview;
    qint64 record = 0;                     ///< 0: the screen itself
    std::optional<GridFilter> filter = {}; ///< of the grid: show what it finds, whatever its round
    friend bool operator==(const Link &, const Link &) = default;
};

/// One entry of the navigation. A screen is handed the workspace in its constructor, follows
/// Store::changed by itself and saves each edit when it is made.
class Screen : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Shows this year's survey round, goals and figures; called before the screen is first shown and
    /// whenever the year above is changed.
    virtual void showYear(int year) = 0;
    /// Brings a record to view and selects it. Unknown ones are ignored.
    virtual void reveal(qint64 record) = 0;
    /// Shows what the filter finds in the year's round; for screens that have a filter.
    virtual void showOnly(const GridFilter &) {}

signals:
    /// Something could not be done; the shell shows it below, with the screen's input left as typed.
    void failed(const QString &message);
    /// The person wants to go there.
    void linkActivated(const inko::Link &link);

protected:
    bool event(QEvent *event) override;
};

} // namespace inko

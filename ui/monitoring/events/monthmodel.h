#pragma once

#include "core/monitoring/events/event.h"

#include <QAbstractTableModel>

namespace inko {

/// A month as a calendar shows it: a row a week, from Monday, with the days of the months beside it.
class MonthModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { DayRole = Qt::UserRole, LinesRole, IsOfMonthRole, IsTodayRole };

    using QAbstractTableModel::QAbstractTableModel;

    void showMonth(QDate month, const QList<Event> &events, QDate today);
    QDate month() const { return m_month; }
    QDate dayAt(const QModelIndex &index) const;
    QModelIndex indexOf(QDate day) const; ///< invalid: not shown
    QList<Event> eventsOn(QDate day) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QDate m_month; ///< its first day
    QDate m_first; ///< the Monday on which the first week begins
    QDate m_today;
    QList<Event> m_events;
};

} // namespace inko

#include "ui/monitoring/events/monthmodel.h"

#include "ui/monitoring/events/eventtexts.h"
#include "ui/widgets/fields/daytext.h"

#include <QLocale>

namespace inko {

using namespace Qt::StringLiterals;

void MonthModel::showMonth(QDate month, const QList<Event> &events, QDate today)
{
    beginResetModel();
    m_month = QDate(month.year(), month.month(), 1);
    m_first = m_month.addDays(1 - m_month.dayOfWeek());
    m_today = today;
    m_events = events;
    endResetModel();
}

QDate MonthModel::dayAt(const QModelIndex &index) const
{
    return index.isValid() ? m_first.addDays(7 * index.row() + index.column()) : QDate();
}

QModelIndex MonthModel::indexOf(QDate day) const
{
    const auto days = static_cast<int>(m_first.daysTo(day));
    return days < 0 || days >= 7 * rowCount() ? QModelIndex() : index(days / 7, days % 7);
}

QList<Event> MonthModel::eventsOn(QDate day) const
{
    QList<Event> found;
    for (const Event &event : m_events) {
        if (event.day <= day && day <= event.lastDay.value_or(event.day))
            found << event;
    }
    return found;
}

int MonthModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_month.isValid())
        return 0;
    return static_cast<int>(m_first.daysTo(m_month.addMonths(1).addDays(-1))) / 7 + 1;
}

int MonthModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 7;
}

QVariant MonthModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QDate day = dayAt(index);
    switch (role) {
    case DayRole: return day;
    case IsOfMonthRole: return day.month() == m_month.month();
    case IsTodayRole: return day == m_today;
    case LinesRole:
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: break;
    default: return {};
    }
    QStringList lines;
    for (const Event &event : eventsOn(day))
        lines << calendarLineOf(event);
    if (role == LinesRole)
        return lines;
    if (role == Qt::ToolTipRole)
        return lines.join(u'\n');
    if (role == Qt::DisplayRole)
        return QString::number(day.day());
    return lines.isEmpty() ? dayInWords(day) : u"%1: %2"_s.arg(dayInWords(day), lines.join(u", "_s));
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return QLocale().standaloneDayName(section + 1, QLocale::ShortFormat);
    if (orientation == Qt::Horizontal && (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole))
        return QLocale().standaloneDayName(section + 1, QLocale::LongFormat);
    if (orientation == Qt::Vertical && role == Qt::DisplayRole)
        return m_first.addDays(7 * section).weekNumber();
    return {};
}

} // namespace inko

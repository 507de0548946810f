#pragma once

#include "core/steering/calendar/schoolholiday.h"
#include "core/storage/store.h"

#include <QCoreApplication>

namespace inko {

/// The school holidays that the file knows.
class SchoolHolidays {
    Q_DECLARE_TR_FUNCTIONS(inko::SchoolHolidays)
public:
    explicit SchoolHolidays(Store &store) : m_store(store) {}

    Result<QList<SchoolHoliday>> all() const; ///< by their first day
    /// Adds those that are not there yet; returns how many. Invalid for one without a name or that ends before it
    /// begins.
    Result<int> addAll(const QList<SchoolHoliday> &holidays);

private:
    Store &m_store;
};

} // namespace inko

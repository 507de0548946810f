#include "core/steering/calendar/schoolholidays.h"

#include "core/base/text.h"

namespace inko {

using namespace Qt::StringLiterals;

Result<QList<SchoolHoliday>> SchoolHolidays::all() const
{
    return m_store.table<SchoolHoliday>().all(u"first_day, last_day"_s);
}

Result<int> SchoolHolidays::addAll(const QList<SchoolHoliday> &holidays)
{
    return m_store.write(tr("School holidays read in"), [&](Transaction &transaction) -> Result<int> {
        auto known = all();
        if (!known)
            return fail(known.error());
        int count = 0;
        for (SchoolHoliday holiday : holidays) {
            holiday.name = tidyLine(holiday.name);
            if (holiday.name.isEmpty() || !holiday.firstDay.isValid() || holiday.lastDay < holiday.firstDay)
                return fail(Error::Code::Invalid, tr("A holiday needs a name, a first day and a last day."));
            const bool isThere = std::ranges::any_of(*known, [&](const SchoolHoliday &other) {
                return other.firstDay == holiday.firstDay && other.lastDay == holiday.lastDay;
            });
            if (isThere)
                continue;
            const auto added = transaction.table<SchoolHoliday>().add(holiday);
            if (!added)
                return fail(added.error());
            *known << *added;
            ++count;
        }
        return count;
    });
}

} // namespace inko

#pragma once

#include "core/storage/record.h"

namespace inko {

/// School holidays, read from a calendar file: nobody meets then.
struct SchoolHoliday {
    Id<SchoolHoliday> id;
    int version = 0;
    QString name;
    QDate firstDay;
    QDate lastDay;
    friend bool operator==(const SchoolHoliday &, const SchoolHoliday &) = default;
};

template<>
struct Record<SchoolHoliday> {
    static constexpr auto table = "school_holiday";
    static constexpr auto columns =
        std::tuple{Column{"name", &SchoolHoliday::name}, Column{"first_day", &SchoolHoliday::firstDay},
                   Column{"last_day", &SchoolHoliday::lastDay}};
};

} // namespace inko

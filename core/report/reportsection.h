#pragma once

#include "core/storage/record.h"

namespace inko {

/// What the coordinator chose and wrote for one section of a year's report.
struct ReportSection {
    Id<ReportSection> id;
    int version = 0;
    int year = 0;
    QString kind;         ///< the section's key; unique in its year
    int position = 0;     ///< order in the report, from 0
    bool included = true; ///< printed at all?
    QString introduction;
    friend bool operator==(const ReportSection &, const ReportSection &) = default;
};

template<>
struct Record<ReportSection> {
    static constexpr auto table = "report_section";
    static constexpr auto columns =
        std::tuple{Column{"year", &ReportSection::year}, Column{"kind", &ReportSection::kind},
                   Column{"position", &ReportSection::position}, Column{"included", &ReportSection::included},
                   Column{"introduction", &ReportSection::introduction}};
};

} // namespace inko

#pragma once

#include "core/storage/record.h"

namespace inko {

/// What a year's goals and its conference are about.
struct YearTheme {
    Id<YearTheme> id;
    int version = 0;
    int year = 0; ///< unique
    QString theme;
    friend bool operator==(const YearTheme &, const YearTheme &) = default;
};

template<>
struct Record<YearTheme> {
    static constexpr auto table = "year_theme";
    static constexpr auto columns = std::tuple{Column{"year", &YearTheme::year}, Column{"theme", &YearTheme::theme}};
};

} // namespace inko

#pragma once

#include "core/storage/sqlvalue.h"

namespace inko {

/// The time that a value is about: a year, or a half, a quarter or a month of it.
class Period {
public:
    enum class Length { Year, HalfYear, Quarter, Month };

    Period() = default; ///< none
    /// `part`: which one of its year, from 1; 1 for a year.
    Period(int year, Length length, int part) : m_year(year), m_length(length), m_part(part) {}
    static Period ofYear(int year) { return {year, Length::Year, 1}; }
    static Period containing(QDate day, Length length);

    /// Reads what people and statistical offices write: "2026", "2026-H1", "2. Halbjahr 2026", "Q3 2026", "III/2026",
    /// "3. Quartal 2026", "2026-03", "März 2026", "2026M03". A day ("31.12.2026", "Stand: 30.06.2026") stands for the
    /// period of this length that it is in, a school year ("2024/25") for the year in which it begins. nullopt for
    /// anything else.
    static std::optional<Period> parse(const QString &text, Length ofDays = Length::Year);

    bool isNone() const { return m_year == 0; }
    int year() const { return m_year; }
    Length length() const { return m_length; }
    QDate firstDay() const;
    QDate lastDay() const;
    /// The one of the same length before it.
    Period previous() const;

    QString toText() const;  ///< "2026", "2026-H1", "2026-Q3", "2026-03", ""; what parse() reads back
    QString inWords() const; ///< "2026", "1st half of 2026" …, translated

    friend bool operator==(const Period &, const Period &) = default;
    /// By their last day; the parts before the whole.
    friend std::strong_ordering operator<=>(const Period &one, const Period &other);

private:
    int months() const; ///< that it is long

    int m_year = 0;
    Length m_length = Length::Year;
    int m_part = 1;
};

template<>
struct SqlValue<Period> {
    static QVariant to(const Period &value) { return SqlValue<QString>::to(value.toText()); }
    static Period from(const QVariant &stored) { return Period::parse(stored.toString()).value_or(Period()); }
};

} // namespace inko

#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace inko {

/// A day, a month or a year, as people give them: "12.3.2026", "3/2026", "2026".
class PartialDate {
public:
    PartialDate() = default; ///< unknown
    static PartialDate ofYear(int year) { return {year, 0, 0}; }
    static PartialDate ofMonth(int year, int month) { return {year, month, 0}; }
    static PartialDate ofDay(QDate day) { return {day.year(), day.month(), day.day()}; }

    /// Reads "2026", "2026-03", "2026-03-12", "3/2026", "03.2026", "12.3.2026", "März 2026" and "12. März 2026"
    /// (German or English month names), and what spreadsheets make of them: "12.03.26", "Mrz 26", "12.03.2026
    /// 00:00:00". Empty for an empty text, nullopt for anything else.
    static std::optional<PartialDate> parse(const QString &text);

    bool isEmpty() const { return m_year == 0; }
    QString toIso() const;   ///< "2026", "2026-03", "2026-03-12" or ""; sorts by time
    QString toLocal() const; ///< "2026", "03/2026", "12.03.2026" or ""
    QDate first() const;     ///< the first day it covers
    QDate last() const;      ///< the last day it covers

    friend bool operator==(const PartialDate &, const PartialDate &) = default;

private:
    PartialDate(int year, int month, int day) : m_year(year), m_month(month), m_day(day) {}

    int m_year = 0;
    int m_month = 0; ///< 0: the whole year
    int m_day = 0;   ///< 0: the whole month
};

} // namespace inko

#pragma once

#include <QString>

#include <optional>

namespace inko {

/// An amount in euro, kept in cents: sums are exact.
struct Money {
    qint64 cents = 0;

    /// Reads "1.234,50 €", "1234,5", "EUR 12 000", "-300", "1,5 Mio."; more than two decimals are rounded. nullopt:
    /// none.
    static std::optional<Money> parse(const QString &text);
    /// "1.234,50" with two decimals, or "1.234" where there are no cents; read back to the same amount.
    QString toText() const;
    double euros() const { return static_cast<double>(cents) / 100.0; }

    friend Money operator+(Money one, Money other) { return {one.cents + other.cents}; }
    friend Money operator-(Money one, Money other) { return {one.cents - other.cents}; }
    Money &operator+=(Money other) { return *this = *this + other; }
    friend auto operator<=>(const Money &, const Money &) = default;
};

} // namespace inko

#include "core/exchange/tables/recognition.h"

#include "core/exchange/tables/tables.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko", text);
}

QString quoted(const QString &name)
{
    return tr("“%1”").arg(name);
}

struct Fit {
    int known = 0; ///< columns of the sheet that the kind has
    QStringList missing;
    friend bool operator<(const Fit &one, const Fit &other)
    {
        return std::pair(one.known, -one.missing.size()) < std::pair(other.known, -other.missing.size());
    }
};

Fit fitOf(const TableKind &kind, const QStringList &header)
{
    QSet<qsizetype> found;
    for (const QString &name : header) {
        if (const qsizetype column = kind.columnNamed(name); column >= 0)
            found << column;
    }
    Fit fit{static_cast<int>(found.size()), {}};
    for (qsizetype column = 0; column < kind.columns.size(); ++column) {
        if (kind.columns[column].required && !found.contains(column))
            fit.missing << quoted(kind.columns[column].names.front());
    }
    return fit;
}

/// The best fit of all kinds; none where no cell names a column.
std::pair<const TableKind *, Fit> bestFit(const QStringList &header)
{
    std::pair<const TableKind *, Fit> best{nullptr, {}};
    for (const TableKind &kind : tables::all()) {
        const Fit fit = fitOf(kind, header);
        if (fit.known > 0 && (!best.first || best.second < fit))
            best = {&kind, fit};
    }
    return best;
}

QString doubledColumn(const TableKind &kind, const QStringList &header)
{
    QHash<qsizetype, QString> seen;
    for (const QString &name : header) {
        const qsizetype column = kind.columnNamed(name);
        if (column >= 0 && seen.contains(column))
            return quoted(seen.value(column).simplified()) + u", "_s + quoted(name.simplified());
        seen.insert(column, name);
    }
    return {};
}

} // namespace

HeaderFit headerFit(const QStringList &cells)
{
    const auto [kind, fit] = bestFit(cells);
    const qsizetype filled =
        std::count_if(cells.cbegin(), cells.cend(), [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    return {fit.known, kind && fit.missing.isEmpty() && 2 * fit.known > filled};
}

Result<const TableKind *> kindOf(const QStringList &header)
{
    constexpr qsizetype shown = 200;
    const auto [best, fit] = bestFit(header);
    if (!best) {
        const QString row = header.join(u"; "_s).simplified();
        return fail(Error::Code::Invalid,
                    tr("No row at its beginning is a header that Inko knows. This one looks most like one: %1")
                        .arg(row.size() > shown ? row.first(shown) + u'…' : row));
    }
    if (!fit.missing.isEmpty())
        return fail(Error::Code::Invalid,
                    tr("It looks like “%1”, but these columns are missing: %2. Name them so, or say with a mapping "
                       "which columns they are.")
                        .arg(best->title(), fit.missing.join(u", "_s)));
    if (const QString doubled = doubledColumn(*best, header); !doubled.isEmpty())
        return fail(Error::Code::Invalid, tr("Two columns mean the same: %1. Leave one of them out.").arg(doubled));
    return best;
}

} // namespace inko

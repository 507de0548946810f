#include "core/exchange/tables/tablekind.h"

#include "core/base/text.h"
#include "core/exchange/tables/tablerows.h"
#include "core/exchange/tables/tables.h"

#include <QRegularExpression>

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
    for (const TableKind &kind : tableKinds()) {
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

/// Soft hyphens, zero-width spaces and byte order marks, which come along when text is copied.
bool isInvisible(QChar letter)
{
    return letter.category() == QChar::Other_Format;
}

} // namespace

namespace rowreasons {

QString isMissing(const QString &column)
{
    return QCoreApplication::translate("inko::rowreasons", "“%1” is empty, but it is needed.").arg(column);
}

QString isSaidTwice(int otherRow)
{
    return QCoreApplication::translate("inko::rowreasons", "Row %1 is about the same one. Keep one of the two.")
        .arg(otherRow);
}

QString belongsToAnother()
{
    return QCoreApplication::translate("inko::rowreasons", "One of these names belongs to another one already.");
}

} // namespace rowreasons

QString headerKey(const QString &header)
{
    static const QRegularExpression bothNumbers(u"\\((e|n|en|s)\\)"_s);
    static const QRegularExpression hyphenated(u"-\\s*[\\r\\n]\\s*"_s);
    QString bare = header;
    if (bare.contains(u'-'))
        bare.remove(hyphenated);
    if (bare.contains(u'('))
        bare.replace(bothNumbers, u"\\1"_s);
    bare.removeIf(&isInvisible);
    bare.replace(u'_', u' ');
    while (!bare.isEmpty() && (bare.back().isSpace() || u":*?"_s.contains(bare.back())))
        bare.chop(1);
    return searchable(bare);
}

void TableKind::addColumn(const QStringList &names, bool required)
{
    for (const QString &known : names)
        places.insert(headerKey(known), columns.size());
    columns << ColumnHeader{names, required};
}

QString TableKind::title() const
{
    return QCoreApplication::translate("inko::tables", name);
}

qsizetype TableKind::columnNamed(const QString &header) const
{
    return places.value(headerKey(header), -1);
}

const std::vector<TableKind> &tableKinds()
{
    static const std::vector<TableKind> kinds = {tables::codeValues(),    tables::organisations(), tables::contacts(),
                                                 tables::concepts(),      tables::goals(),         tables::milestones(),
                                                 tables::goalRelations(), tables::surveyRounds(),  tables::returns(),
                                                 tables::gridEntries(),   tables::reportTexts()};
    return kinds;
}

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
                    tr("No row at its beginning is a header that Inko knows. The first row reads: %1")
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

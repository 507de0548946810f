#include "core/exchange/tables/tablekind.h"

#include "core/base/text.h"
#include "core/exchange/tables/tablerows.h"
#include "core/exchange/tables/tables.h"

namespace inko {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko", text);
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
            fit.missing << u"“%1”"_s.arg(kind.columns[column].names.front());
    }
    return fit;
}

QString doubledColumn(const TableKind &kind, const QStringList &header)
{
    QHash<qsizetype, QString> seen;
    for (const QString &name : header) {
        const qsizetype column = kind.columnNamed(name);
        if (column >= 0 && seen.contains(column))
            return u"“%1”, “%2”"_s.arg(seen.value(column), name);
        seen.insert(column, name);
    }
    return {};
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

QString TableKind::title() const
{
    return QCoreApplication::translate("inko::tables", name);
}

qsizetype TableKind::columnNamed(const QString &header) const
{
    const QString wanted = searchable(header);
    for (qsizetype column = 0; column < columns.size(); ++column) {
        for (const QString &known : columns[column].names) {
            if (searchable(known) == wanted)
                return column;
        }
    }
    return -1;
}

const std::vector<TableKind> &tableKinds()
{
    static const std::vector<TableKind> kinds = {tables::codeValues(),    tables::organisations(), tables::contacts(),
                                                 tables::concepts(),      tables::goals(),         tables::milestones(),
                                                 tables::goalRelations(), tables::surveyRounds(),  tables::returns(),
                                                 tables::gridEntries(),   tables::reportTexts()};
    return kinds;
}

Result<const TableKind *> kindOf(const QStringList &header)
{
    const TableKind *best = nullptr;
    Fit bestFit;
    for (const TableKind &kind : tableKinds()) {
        const Fit fit = fitOf(kind, header);
        if (fit.known > 0 && (!best || bestFit < fit)) {
            best = &kind;
            bestFit = fit;
        }
    }
    if (!best)
        return fail(Error::Code::Invalid,
                    tr("Its first row is no header that Inko knows. It reads: %1").arg(header.join(u"; "_s)));
    if (!bestFit.missing.isEmpty())
        return fail(Error::Code::Invalid,
                    tr("It looks like “%1”, but these columns are missing: %2. Name them so, or say with a mapping "
                       "which columns they are.")
                        .arg(best->title(), bestFit.missing.join(u", "_s)));
    if (const QString doubled = doubledColumn(*best, header); !doubled.isEmpty())
        return fail(Error::Code::Invalid, tr("Two columns mean the same: %1. Leave one of them out.").arg(doubled));
    return best;
}

} // namespace inko

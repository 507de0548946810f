#include "ui/widgets/tables/germansortfilter.h"

#include "core/base/text.h"

namespace inko {

GermanSortFilter::GermanSortFilter(int sortRole, int searchRole, QObject *parent)
    : QSortFilterProxyModel(parent), m_collator(germanCollator()), m_searchRole(searchRole)
{
    setSortRole(sortRole);
    setDynamicSortFilter(true);
}

void GermanSortFilter::setWords(const QString &typed)
{
    m_words = searchable(typed).split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

bool GermanSortFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QString text = sourceModel()->index(sourceRow, 0, sourceParent).data(m_searchRole).toString();
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word); });
}

bool GermanSortFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant first = left.data(sortRole());
    const QVariant second = right.data(sortRole());
    if (first.typeId() == QMetaType::QString && second.typeId() == QMetaType::QString)
        return m_collator.compare(first.toString(), second.toString()) < 0;
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace inko

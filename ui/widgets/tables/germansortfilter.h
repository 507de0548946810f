#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

namespace inko {

/// Sorts texts as a German reader expects and keeps the rows in which every typed word is found, however
/// it is written (see searchable()).
class GermanSortFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    /// `sortRole`: raw values; `searchRole`: text that is already searchable(), asked of the first column.
    GermanSortFilter(int sortRole, int searchRole, QObject *parent = nullptr);

    void setWords(const QString &typed);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QCollator m_collator;
    int m_searchRole;
    QStringList m_words;
};

} // namespace inko

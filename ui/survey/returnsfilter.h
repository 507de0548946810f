#pragma once

#include "ui/widgets/tables/germansortfilter.h"

namespace inko {

/// The returns that are shown: by what was typed, and by how far they are.
class ReturnsFilter : public GermanSortFilter {
    Q_OBJECT
public:
    enum class Group { All, Open, Due, Answered, Declined };

    explicit ReturnsFilter(QObject *parent = nullptr);

    void setGroup(Group group);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    bool isOfGroup(const QModelIndex &row) const;

    Group m_group = Group::All;
};

} // namespace inko

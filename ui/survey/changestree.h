#pragma once

#include "core/grid/entrynames.h"
#include "core/survey/yearcomparison.h"

#include <QStandardItemModel>

namespace inko {

enum class ChangeGroups { Organisations, Goals, Town };

/// The changes of a year as a tree: by institution, by main goal, or those of a kind together.
class ChangesTree : public QStandardItemModel {
    Q_OBJECT
public:
    enum Column { SubjectColumn, KindColumn, DetailsColumn, ColumnCount };
    enum Role { EntryRole = Qt::UserRole, OrganisationRole }; ///< of the entry now; 0: not reported again

    using QStandardItemModel::QStandardItemModel;

    /// `kind`: only these; nullopt: all that changed.
    void show(const YearComparison &comparison, const EntryNames &names, ChangeGroups groups,
              std::optional<YearChange::Kind> kind);
};

/// For the person.
QString nameOf(YearChange::Kind kind);
/// “2 new · 1 changed”, without kinds that there are none of.
QString countsOf(const QList<YearChange::Kind> &kinds);

} // namespace inko

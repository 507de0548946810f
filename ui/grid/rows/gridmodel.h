#pragma once

#include "core/grid/entrynames.h"
#include "core/workspace/workspace.h"
#include "ui/grid/rows/gridcache.h"
#include "ui/widgets/fields/unsavedinput.h"

#include <QAbstractTableModel>

namespace inko {

/// What was put into a cell by choosing: values, those with id 0 to be added to their list.
using NamedValues = QList<NamedValue>;

/// The entries of one round as a table; its columns are GridColumn's. Where the file can be written, one
/// empty row follows to type a new entry into: it is saved once it has an organisation.
///
/// Rows keep their place after an edit in the grid itself, even where filter or order would now put them
/// elsewhere, as in a spreadsheet; a change from elsewhere (undo, another screen) applies both anew.
class GridModel : public QAbstractTableModel, public InputKeeper {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, ///< qint64, 0 for the new row
        SortRole,              ///< raw value: number, ISO date, text
        ValuesRole,            ///< NamedValues: what a cell with values holds
        MissingRole,           ///< completeness::Importance as int + 1 where this cell is missing; 0: it is not
        RowMissingRole         ///< the same, the gravest of the row
    };

    explicit GridModel(Workspace &workspace, QObject *parent = nullptr);

    /// Shows what the filter finds. The selection of the views goes; the caller puts it back by id.
    Result<> show(const GridFilter &filter, const GridOrder &order);
    const GridFilter &filter() const { return m_filter; }
    const GridOrder &order() const { return m_order; }
    const EntryNames &names() const { return m_names; }
    Workspace &workspace() const { return m_workspace; }

    int entryCount() const { return m_cache.size(); }
    bool hasNewRow() const;
    bool isNewRow(int row) const { return row == m_cache.size() && hasNewRow(); }
    /// Of the new row: what was typed into it so far. Empty: there is no such row, or it is gone.
    std::optional<GridEntry> entryAt(int row) const;
    Id<GridEntry> idAt(int row) const; ///< invalid for the new row
    int rowOf(Id<GridEntry> id) const { return m_cache.rowOf(id); }

    /// What a step of the grid itself did to the rows shown.
    struct Outcome {
        QList<GridEntry> added;
        std::vector<Id<GridEntry>> removed;
    };
    /// Runs `work` as one step; afterwards the rows shown follow.
    Result<> apply(const QString &stepName, const std::function<Result<Outcome>()> &work);
    /// What is typed into the new row before it can be saved. It stays while other rounds are looked at.
    void setDraft(const GridEntry &draft);
    /// Does the new row hold something that is not saved, as it has no organisation yet?
    bool isDraftWaiting() const;
    /// The new rows that wait, also those of rounds that are not shown.
    QList<UnsavedInput> unsavedInput() const override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Takes a QString as a person writes it, NamedValues, or a check state. False: nothing was changed and
    /// refused() says why.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void refused(const QModelIndex &index, const QString &message);
    void failed(const QString &message);
    /// Entries, or names in them, changed: sums and facets are to be counted anew.
    void entriesChanged();

private:
    void follow(const QSet<QString> &tables);
    void moveTo(std::vector<Id<GridEntry>> ids);
    void reorder(const std::vector<Id<GridEntry>> &ids);
    void takeOver(const Outcome &outcome);
    GridEntry freshDraft() const;
    QString typedInto(const GridEntry &draft) const;
    QString toolTip(const GridEntry &entry, GridColumn::Value column) const;
    QString missingWords(const GridEntry &entry, GridColumn::Value column) const; ///< empty: nothing is missing

    Workspace &m_workspace;
    GridCache m_cache;
    EntryNames m_names;
    GridFilter m_filter;
    GridOrder m_order;
    GridEntry m_draft;
    QHash<Id<SurveyRound>, GridEntry> m_otherDrafts; ///< of rounds that are not shown
    bool m_applying = false;
};

} // namespace inko

#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/tables/recordtablemodel.h"

namespace inko {

/// One institution's line of a round.
struct ReturnRow {
    Return answer;
    QString organisation;
    int entries = 0; ///< of the institution in the round's grid
    int persons = 0; ///< who gave the answer
    qint64 key() const { return answer.id.value; }
    friend bool operator==(const ReturnRow &, const ReturnRow &) = default;
};

/// The returns to one round, edited in place as text. What is refused stays in its cell as typed.
class ReturnsModel : public RecordTableModel<ReturnRow> {
    Q_OBJECT
public:
    enum Column {
        OrganisationColumn,
        StateColumn,
        ChannelColumn,
        SentColumn,
        RemindedColumn,
        ReceivedColumn,
        CheckedColumn,
        LastContactColumn,
        CallAgainColumn,
        EntriesColumn,
        PersonsColumn,
        ColumnCount
    };
    enum Role { IdRole = Qt::UserRole, SortRole, SearchRole, StateRole, DueRole };

    explicit ReturnsModel(Workspace &workspace, QObject *parent = nullptr);

    /// Nothing: there is no round to show.
    Result<> showRound(std::optional<Id<SurveyRound>> round);
    Result<> reload();
    /// Marks all of these with the date of today, as one step.
    Result<> mark(const QList<Id<Return>> &returns, Return::State state, std::optional<Return::Channel> channel);

    static QStringList stateNames();
    static QStringList channelNames(); ///< the first is empty: none

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// Why the last edit was refused; empty when it was taken.
    void problemChanged(const QString &problem);

private:
    QDate today() const { return m_workspace.store().now().toLocalTime().date(); }
    Result<std::vector<ReturnRow>> read(Id<SurveyRound> round) const;
    bool isCallDue(const Return &answer) const;
    QString text(const ReturnRow &row, Column column) const;
    QVariant sortValue(const ReturnRow &row, Column column) const;
    QString hint(const ReturnRow &row, Column column) const;
    Result<> put(const Return &stored, Column column, const QString &typed);
    Result<> putState(const Return &stored, const QString &typed);
    Result<> putChannel(const Return &stored, const QString &typed);

    Workspace &m_workspace;
    std::optional<Id<SurveyRound>> m_round;
};

} // namespace inko

#include "ui/directory/codelistmodel.h"

#include "core/base/text.h"
#include "ui/widgets/fields/problemline.h"

#include <QGuiApplication>
#include <QMimeData>
#include <QPalette>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

const QString dragFormat = u"application/x-inko-code-value"_s;

std::optional<GridColumn::Value> columnOf(CodeValue::List list)
{
    switch (list) {
    case CodeValue::List::TargetGroup: return GridColumn::TargetGroups;
    case CodeValue::List::District: return GridColumn::Districts;
    case CodeValue::List::FundingType: return GridColumn::FundingTypes;
    case CodeValue::List::Language: return GridColumn::Languages;
    case CodeValue::List::Sector: break;
    }
    return std::nullopt;
}

/// Figures stand one below the other.
int valueAlignment(int column)
{
    const bool isFigure = column == CodeListModel::UsesColumn;
    return int((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

CodeListModel::CodeListModel(Workspace &workspace, CodeValue::List list, QObject *parent)
    : RecordTableModel(parent), m_workspace(workspace), m_list(list)
{
}

Result<> CodeListModel::reload(int year)
{
    m_year = year;
    const auto uses = usesIn(year);
    if (!uses)
        return fail(uses.error());
    return m_workspace.codeLists().values(m_list).map([&](const QList<CodeValue> &values) {
        std::vector<CodeValueRow> read;
        for (const CodeValue &value : values)
            read.push_back({value, uses->value(value.id.value)});
        showRows(std::move(read));
        emit headerDataChanged(Qt::Horizontal, UsesColumn, UsesColumn);
    });
}

Result<QHash<qint64, int>> CodeListModel::usesIn(int year) const
{
    const auto column = columnOf(m_list);
    if (!column) {
        return m_workspace.organisations().all().map([](const QList<Organisation> &organisations) {
            QHash<qint64, int> uses;
            for (const Organisation &organisation : organisations) {
                if (organisation.sector)
                    ++uses[organisation.sector->value];
            }
            return uses;
        });
    }
    const auto round = m_workspace.survey().ofYear(year);
    if (!round)
        return fail(round.error());
    if (!*round)
        return QHash<qint64, int>();
    GridFilter filter;
    filter.round = (*round)->id;
    return m_workspace.gridEntries().facet(*column, filter);
}

Result<> CodeListModel::moveBy(int row, int steps)
{
    const int target = row + steps;
    if (row < 0 || row >= rowCount() || target < 0 || target >= rowCount())
        return {};
    return m_workspace.codeLists().move(rowAt(row).value.id, target);
}

int CodeListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CodeListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CodeValueRow &row = rowAt(index.row());
    const auto wrong = refused().constFind({row.key(), index.column()});
    const bool isWrong = wrong != refused().cend();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return isWrong ? wrong->typed : textAt(row, static_cast<Column>(index.column()));
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return isWrong ? wrong->message : QVariant();
    case Qt::BackgroundRole: return isWrong ? refusedBackground(QGuiApplication::palette()) : QVariant();
    case Qt::ForegroundRole:
        return row.value.retired ? QGuiApplication::palette().color(QPalette::PlaceholderText) : QVariant();
    case Qt::TextAlignmentRole: return valueAlignment(index.column());
    default: return {};
    }
}

QString CodeListModel::textAt(const CodeValueRow &row, Column column) const
{
    switch (column) {
    case NameColumn: return row.value.name;
    case AliasesColumn: return joinList(row.value.aliases);
    case UsesColumn: return QLocale().toString(row.uses);
    case StateColumn: return row.value.retired ? tr("retired") : tr("offered");
    case ColumnCount: break;
    }
    return {};
}

QVariant CodeListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return valueAlignment(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return RecordTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case NameColumn: return tr("Name");
    case AliasesColumn: return tr("Other spellings, separated by ;");
    case UsesColumn: return m_list == CodeValue::List::Sector ? tr("Institutions") : tr("Entries in %1").arg(m_year);
    case StateColumn: return tr("State");
    case ColumnCount: break;
    }
    return {};
}

Qt::ItemFlags CodeListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = RecordTableModel::flags(index);
    if (m_workspace.store().isReadOnly())
        return flags;
    if (!index.isValid())
        return flags | Qt::ItemIsDropEnabled; // between the rows, never onto one
    const bool isText = index.column() == NameColumn || index.column() == AliasesColumn;
    return flags | Qt::ItemIsDragEnabled | (isText ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool CodeListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole)
        return false;
    const QString typed = value.toString();
    const Cell cell{rowAt(index.row()).key(), index.column()};
    CodeValue edited = rowAt(index.row()).value;
    if (index.column() == NameColumn)
        edited.name = typed.trimmed();
    else if (index.column() == AliasesColumn)
        edited.aliases = splitList(typed);
    else
        return false;
    const Result<> stored = m_workspace.codeLists().update(edited);
    if (stored)
        accept(cell);
    else
        refuse(cell, {typed, stored.error().message});
    emit problemChanged(stored ? QString() : stored.error().message);
    if (const int row = rowOf(cell.first); row >= 0)
        emit dataChanged(this->index(row, 0), this->index(row, ColumnCount - 1));
    return stored.has_value();
}

QStringList CodeListModel::mimeTypes() const
{
    return {dragFormat};
}

QMimeData *CodeListModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(dragFormat, QByteArray::number(rowAt(indexes.first().row()).key()));
    return data;
}

bool CodeListModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &parent)
{
    if (action != Qt::MoveAction || parent.isValid() || !data->hasFormat(dragFormat))
        return false;
    const int from = rowOf(data->data(dragFormat).toLongLong());
    if (from < 0)
        return false;
    const int gap = row < 0 ? rowCount() : row;
    const Result<> moved = moveBy(from, gap > from ? gap - 1 - from : gap - from);
    emit problemChanged(moved ? QString() : moved.error().message);
    return false; // the store moved it: the view has nothing to take out
}

} // namespace inko

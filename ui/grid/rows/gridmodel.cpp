#include "ui/grid/rows/gridmodel.h"

#include "core/base/text.h"
#include "core/grid/completeness.h"
#include "ui/grid/rows/gridedits.h"
#include "ui/grid/rows/rowchanges.h"

namespace inko {

using namespace Qt::StringLiterals;

namespace {

GridColumn::Value columnOf(const QModelIndex &index)
{
    return static_cast<GridColumn::Value>(index.column());
}

int gravest(const QList<completeness::Missing> &missing)
{
    int gravest = 0;
    for (const completeness::Missing &one : missing)
        gravest = qMax(gravest, one.importance == completeness::Importance::Required ? 2 : 1);
    return gravest;
}

int missingAs(const QList<completeness::Missing> &missing, GridColumn::Value column)
{
    for (const completeness::Missing &one : missing) {
        if (one.column == column)
            return one.importance == completeness::Importance::Required ? 2 : 1;
    }
    return 0;
}

/// Tool tips would take a title that looks like HTML for HTML.
QString asToolTip(const QStringList &lines)
{
    return u"<p style='white-space:pre-wrap'>%1</p>"_s.arg(lines.join(u'\n').toHtmlEscaped());
}

QVariant sortValue(const GridEntry &entry, GridColumn::Value column, const EntryNames &names)
{
    if (column == GridColumn::Participants)
        return entry.participants ? QVariant(*entry.participants) : QVariant();
    if (column == GridColumn::Starts || column == GridColumn::Ends)
        return (column == GridColumn::Starts ? entry.starts : entry.ends).toIso();
    return names.text(entry, column, EntryNames::Style::Written);
}

} // namespace

GridModel::GridModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_cache(workspace.gridEntries())
{
    connect(&workspace.store(), &Store::changed, this, &GridModel::follow);
}

Result<> GridModel::show(const GridFilter &filter, const GridOrder &order)
{
    if (const auto names = EntryNames::load(m_workspace.store()))
        m_names = *names;
    else
        return fail(names.error());
    std::vector<Id<GridEntry>> ids;
    if (filter.round.isValid()) {
        auto found = m_workspace.gridEntries().find(filter, order);
        if (!found)
            return fail(found.error());
        ids = std::move(*found);
    }
    beginResetModel();
    if (m_draft != freshDraft())
        m_otherDrafts.insert(m_filter.round, m_draft);
    m_filter = filter;
    m_order = order;
    m_cache.setIds(std::move(ids));
    m_draft = m_otherDrafts.take(filter.round);
    if (m_draft == GridEntry())
        m_draft = freshDraft();
    endResetModel();
    emit entriesChanged();
    return {};
}

bool GridModel::hasNewRow() const
{
    return m_filter.round.isValid() && !m_workspace.store().isReadOnly();
}

GridEntry GridModel::freshDraft() const
{
    GridEntry draft;
    draft.round = m_filter.round;
    if (m_filter.organisations.size() == 1)
        draft.organisation = m_filter.organisations.first();
    return draft;
}

void GridModel::setDraft(const GridEntry &draft)
{
    m_draft = draft;
    emit dataChanged(index(m_cache.size(), 0), index(m_cache.size(), GridColumn::Count - 1));
}

bool GridModel::isDraftWaiting() const
{
    return hasNewRow() && m_draft != freshDraft();
}

QList<UnsavedInput> GridModel::unsavedInput() const
{
    const QString problem = tr("Not saved yet: the entry needs the organisation that does it.");
    QList<UnsavedInput> inputs;
    if (isDraftWaiting())
        inputs << UnsavedInput{typedInto(m_draft), problem, {}, index(m_cache.size(), GridColumn::Organisation), 0};
    for (const GridEntry &draft : m_otherDrafts)
        inputs << UnsavedInput{typedInto(draft), problem, {}, {}, 0};
    return inputs;
}

/// What was typed and chosen, in the columns' order.
QString GridModel::typedInto(const GridEntry &draft) const
{
    QStringList parts;
    for (int column = 0; column < GridColumn::Count; ++column) {
        const QString text = m_names.text(draft, static_cast<GridColumn::Value>(column), EntryNames::Style::Written);
        if (text != m_names.text(GridEntry(), static_cast<GridColumn::Value>(column), EntryNames::Style::Written))
            parts << text;
    }
    return parts.join(u", "_s);
}

std::optional<GridEntry> GridModel::entryAt(int row) const
{
    if (isNewRow(row))
        return m_draft;
    const GridEntry *entry = row >= 0 && row < m_cache.size() ? m_cache.at(row) : nullptr;
    return entry ? std::optional(*entry) : std::nullopt;
}

Id<GridEntry> GridModel::idAt(int row) const
{
    return row >= 0 && row < m_cache.size() ? m_cache.idAt(row) : Id<GridEntry>();
}

Result<> GridModel::apply(const QString &stepName, const std::function<Result<Outcome>()> &work)
{
    m_applying = true;
    const Result<Outcome> outcome =
        m_workspace.store().write(stepName, [&](Transaction &) -> Result<Outcome> { return work(); });
    m_applying = false;
    if (!outcome)
        return fail(outcome.error());
    takeOver(*outcome);
    emit entriesChanged();
    return {};
}

void GridModel::takeOver(const Outcome &outcome)
{
    m_cache.forget();
    if (!outcome.removed.empty()) {
        std::vector<Id<GridEntry>> left = m_cache.ids();
        const QSet<Id<GridEntry>> gone(outcome.removed.begin(), outcome.removed.end());
        std::erase_if(left, [&](Id<GridEntry> id) { return gone.contains(id); });
        moveTo(std::move(left));
    }
    if (!outcome.added.isEmpty()) {
        // The row that was typed into becomes the entry, and an empty row follows it: so the cursor stays in it.
        const int first = m_cache.size() + 1;
        beginInsertRows({}, first, first + static_cast<int>(outcome.added.size()) - 1);
        std::vector<Id<GridEntry>> ids = m_cache.ids();
        for (const GridEntry &entry : outcome.added)
            ids.push_back(entry.id);
        m_cache.setIds(std::move(ids));
        m_draft = freshDraft();
        endInsertRows();
    }
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, GridColumn::Count - 1));
}

void GridModel::follow(const QSet<QString> &tables)
{
    const bool namesChanged = EntryNames::areIn(tables);
    if (namesChanged) {
        if (const auto names = EntryNames::load(m_workspace.store()))
            m_names = *names;
        else
            emit failed(names.error().message);
    }
    if (m_applying || !m_filter.round.isValid() || (!namesChanged && !tables.contains(u"grid_entry"_s)))
        return;
    auto found = m_workspace.gridEntries().find(m_filter, m_order);
    if (!found) {
        emit failed(found.error().message);
        return;
    }
    m_cache.forget();
    moveTo(std::move(*found));
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, GridColumn::Count - 1));
    emit entriesChanged();
}

void GridModel::moveTo(std::vector<Id<GridEntry>> ids)
{
    constexpr size_t mostRuns = 200; // beyond that, starting anew is quicker than following
    const RowChanges changes = rowChanges(m_cache.ids(), ids);
    if (changes.removed.size() + changes.inserted.size() > mostRuns) {
        beginResetModel();
        m_cache.setIds(std::move(ids));
        endResetModel();
        return;
    }
    std::vector<Id<GridEntry>> now = m_cache.ids();
    for (const RowRun &run : changes.removed) {
        beginRemoveRows({}, run.first, run.last());
        now.erase(now.begin() + run.first, now.begin() + run.last() + 1);
        m_cache.setIds(now);
        endRemoveRows();
    }
    if (changes.reordered) {
        const QSet<Id<GridEntry>> staying(now.begin(), now.end());
        std::vector<Id<GridEntry>> ordered = ids;
        std::erase_if(ordered, [&](Id<GridEntry> id) { return !staying.contains(id); });
        reorder(ordered);
        now = ordered;
    }
    for (const RowRun &run : changes.inserted) {
        beginInsertRows({}, run.first, run.last());
        now.insert(now.begin() + run.first, ids.begin() + run.first, ids.begin() + run.last() + 1);
        m_cache.setIds(now);
        endInsertRows();
    }
}

void GridModel::reorder(const std::vector<Id<GridEntry>> &ids)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    QHash<qint64, int> places;
    for (size_t row = 0; row < ids.size(); ++row)
        places.insert(ids[row].value, static_cast<int>(row));
    QModelIndexList after;
    const QModelIndexList before = persistentIndexList();
    for (const QModelIndex &old : before)
        after << (isNewRow(old.row()) ? old : index(places.value(idAt(old.row()).value), old.column()));
    m_cache.setIds(ids);
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

int GridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_cache.size() + (hasNewRow() ? 1 : 0);
}

int GridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : GridColumn::Count;
}

QVariant GridModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == IdRole)
        return idAt(index.row()).value;
    const GridColumn::Value column = columnOf(index);
    if (role == Qt::TextAlignmentRole && column == GridColumn::Participants)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    const bool isNew = isNewRow(index.row());
    const GridEntry *entry = isNew ? &m_draft : m_cache.at(index.row());
    if (!entry)
        return {};
    // The empty row neither lacks anything nor says "–" before something is typed into it.
    const bool isUntouched = isNew && !isDraftWaiting();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (column == GridColumn::ContactPublic && role == Qt::DisplayRole)
            return {};
        if (isUntouched && column == GridColumn::Organisation && !entry->organisation.isValid())
            return tr("New entry …");
        if (isNew && column == GridColumn::Organisation && !entry->organisation.isValid())
            return tr("Choose the organisation …");
        if (isUntouched && column != GridColumn::Organisation)
            return {};
        return m_names.text(*entry, column).replace(u'\n', u' ');
    case Qt::EditRole: return m_names.text(*entry, column, EntryNames::Style::Written);
    case Qt::CheckStateRole:
        if (column != GridColumn::ContactPublic || isUntouched)
            return {};
        return entry->contactPublic ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleDescriptionRole: return isUntouched ? QVariant() : missingWords(*entry, column);
    case Qt::ToolTipRole: return isUntouched ? QVariant() : toolTip(*entry, column);
    case SortRole: return sortValue(*entry, column, m_names);
    case ValuesRole: {
        NamedValues values;
        for (qint64 id : entryfields::values(*entry, column)) {
            if (const auto value = m_names.byId(column, id))
                values << *value;
        }
        return QVariant::fromValue(values);
    }
    case MissingRole: return isNew ? 0 : missingAs(completeness::missingIn(*entry), column);
    case RowMissingRole:
        if (isNew) // what it lacks above all is what lets it be saved
            return isUntouched || entry->organisation.isValid() ? 0 : 2;
        return gravest(completeness::missingIn(*entry));
    default: return {};
    }
}

QString GridModel::missingWords(const GridEntry &entry, GridColumn::Value column) const
{
    const bool isFirst = column == GridColumn::Organisation; // it speaks for the row
    if (!entry.id.isValid())
        return isFirst && !entry.organisation.isValid()
                   ? tr("Not saved yet: the entry needs the organisation that does it.")
                   : QString();
    QStringList missing;
    for (const completeness::Missing &one : completeness::missingIn(entry)) {
        if (isFirst || column == one.column)
            missing << GridEntries::nameOf(one.column);
    }
    if (missing.isEmpty())
        return {};
    return isFirst ? tr("Still missing: %1").arg(missing.join(u", "_s)) : tr("Still missing");
}

QString GridModel::toolTip(const GridEntry &entry, GridColumn::Value column) const
{
    QStringList lines =
        entryfields::isList(column) ? splitList(m_names.text(entry, column)) : QStringList{m_names.text(entry, column)};
    lines << missingWords(entry, column);
    lines.removeAll(QString());
    return lines.isEmpty() ? QString() : asToolTip(lines);
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return GridEntries::nameOf(static_cast<GridColumn::Value>(section));
        if (role == Qt::TextAlignmentRole && section == GridColumn::Participants)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    }
    if (role == Qt::DisplayRole)
        return isNewRow(section) ? u"+"_s : QString::number(section + 1);
    return {};
}

Qt::ItemFlags GridModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (m_workspace.store().isReadOnly())
        return flags;
    return flags | (columnOf(index) == GridColumn::ContactPublic ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

bool GridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || !(role == Qt::EditRole || role == Qt::CheckStateRole))
        return false;
    const QVariant input = role == Qt::CheckStateRole
                               ? QVariant(value.value<Qt::CheckState>() == Qt::Checked ? u"yes"_s : u"no"_s)
                               : value;
    const Result<> written = gridedits::write(*this, {index}, input);
    if (!written)
        emit refused(index, written.error().message);
    return written.has_value();
}

} // namespace inko

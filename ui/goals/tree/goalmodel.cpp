#include "ui/goals/tree/goalmodel.h"

#include "ui/goals/tree/goalmoves.h"
#include "ui/widgets/fields/daytext.h"
#include "ui/widgets/icon.h"

#include <QFont>
#include <QMimeData>
#include <QSet>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

const QString mimeType = u"application/x-inko-goal"_s;

bool isHidden(const Goal &goal, int year, GoalModel::Years years)
{
    return years == GoalModel::Years::Shown && goal.year && *goal.year != year;
}

/// Figures stand one below the other.
int alignmentOf(int column)
{
    const bool isFigure = column == GoalModel::PriorityColumn || column == GoalModel::EntriesColumn;
    return int((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

GoalModel::GoalModel(Workspace &workspace, QObject *parent) : QAbstractItemModel(parent), m_workspace(workspace) {}

GoalModel::Key GoalModel::keyOf(const GoalItem &item)
{
    const auto *goal = std::get_if<Id<Goal>>(&item);
    return goal ? static_cast<Key>(goal->value) * 2 + 1 : static_cast<Key>(std::get<Id<Concept>>(item).value) * 2;
}

GoalItem GoalModel::itemOf(Key key)
{
    const auto id = static_cast<qint64>(key / 2);
    return key % 2 == 1 ? GoalItem(Id<Goal>{id}) : GoalItem(Id<Concept>{id});
}

Result<> GoalModel::reload(int year, Years years)
{
    return read(year, years).map([this](Tree tree) { show(std::move(tree)); });
}

Result<GoalModel::Tree> GoalModel::read(int year, Years years) const
{
    const auto documents = m_workspace.goals().concepts();
    if (!documents)
        return fail(documents.error());
    const auto goals = m_workspace.goals().all();
    if (!goals)
        return fail(goals.error());
    const auto entries = m_workspace.goals().entryCounts(year);
    if (!entries)
        return fail(entries.error());
    const auto relations = m_workspace.goals().relations();
    if (!relations)
        return fail(relations.error());
    const auto round = m_workspace.survey().ofYear(year);
    if (!round)
        return fail(round.error());

    Tree tree{*documents, *goals, {}, {}, *entries, {}, 0, round->has_value()};
    const auto append = [&tree](Key parent, Key child) {
        auto &children = tree.children[parent];
        tree.places.insert(child, {parent, static_cast<int>(children.size())});
        children.push_back(child);
    };
    for (const Concept &document : *documents)
        append(0, keyOf(document.id));
    for (const Goal &goal : *goals) {
        const Key parent = goal.parent ? keyOf(*goal.parent) : keyOf(goal.concept_);
        if (!isHidden(goal, year, years) && tree.places.contains(parent))
            append(parent, keyOf(goal.id));
    }
    countContradictions(tree, *relations);
    return tree;
}

void GoalModel::countContradictions(Tree &tree, const QList<GoalRelation> &relations)
{
    QHash<Key, Key> above;
    for (const Goal &goal : std::as_const(tree.goals))
        above.insert(keyOf(goal.id), goal.parent ? keyOf(*goal.parent) : keyOf(goal.concept_));
    for (const GoalRelation &relation : relations) {
        if (relation.kind != GoalRelation::Kind::Contradicts || relation.settledOn)
            continue;
        QSet<Key> counted{0};
        for (const Id<Goal> side : {relation.goal, relation.otherGoal}) {
            for (Key key = keyOf(side); !counted.contains(key); key = above.value(key)) {
                counted.insert(key);
                ++tree.contradictions[key];
            }
        }
        ++tree.openContradictions;
    }
}

void GoalModel::show(Tree tree)
{
    if (tree.children == m_tree.children) {
        m_tree = std::move(tree);
        announceAll({});
        return;
    }
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    m_tree = std::move(tree);
    QModelIndexList after;
    for (const QModelIndex &index : before)
        after << indexOf(index.internalId(), index.column());
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

void GoalModel::announceAll(const QModelIndex &parent)
{
    const int rows = rowCount(parent);
    if (rows == 0)
        return;
    emit dataChanged(index(0, 0, parent), index(rows - 1, ColumnCount - 1, parent));
    for (int row = 0; row < rows; ++row)
        announceAll(index(row, 0, parent));
}

std::optional<GoalItem> GoalModel::itemAt(const QModelIndex &index) const
{
    return index.isValid() ? std::optional(itemOf(index.internalId())) : std::nullopt;
}

QModelIndex GoalModel::indexOf(const GoalItem &item, int column) const
{
    return indexOf(keyOf(item), column);
}

QModelIndex GoalModel::indexOf(Key key, int column) const
{
    const auto place = m_tree.places.constFind(key);
    return place == m_tree.places.cend() ? QModelIndex() : createIndex(place->second, column, key);
}

const Concept *GoalModel::conceptOf(const GoalItem &item) const
{
    const auto *id = std::get_if<Id<Goal>>(&item);
    const Goal *held = id ? goal(*id) : nullptr;
    if (id && !held)
        return nullptr;
    const Id<Concept> wanted = held ? held->concept_ : std::get<Id<Concept>>(item);
    const auto found = std::ranges::find(m_tree.documents, wanted, &Concept::id);
    return found == m_tree.documents.cend() ? nullptr : &*found;
}

const Goal *GoalModel::goal(Id<Goal> id) const
{
    const auto found = std::ranges::find(m_tree.goals, id, &Goal::id);
    return found == m_tree.goals.cend() ? nullptr : &*found;
}

int GoalModel::positionFor(const QModelIndex &parent, int row, const GoalItem &moved) const
{
    const Key movedKey = keyOf(moved);
    const std::vector<Key> shown = m_tree.children.value(parent.internalId());
    Key before = 0; // what it comes to stand before; 0: at the end
    for (auto place = static_cast<size_t>(row); row >= 0 && place < shown.size() && before == 0; ++place) {
        if (shown[place] != movedKey)
            before = shown[place];
    }
    int position = 0;
    if (std::holds_alternative<Id<Concept>>(moved)) {
        for (const Concept &document : m_tree.documents) {
            if (keyOf(document.id) == before)
                break;
            position += keyOf(document.id) == movedKey ? 0 : 1;
        }
        return position;
    }
    for (const Goal &sibling : m_tree.goals) {
        const Key siblingParent = sibling.parent ? keyOf(*sibling.parent) : keyOf(sibling.concept_);
        if (siblingParent != parent.internalId() || keyOf(sibling.id) == movedKey)
            continue;
        if (keyOf(sibling.id) == before)
            break;
        ++position;
    }
    return position;
}

QModelIndex GoalModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Key above = parent.isValid() ? parent.internalId() : 0;
    return createIndex(row, column, m_tree.children.constFind(above)->at(static_cast<size_t>(row)));
}

QModelIndex GoalModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return indexOf(m_tree.places.value(index.internalId()).first, 0);
}

int GoalModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    const auto children = m_tree.children.constFind(parent.isValid() ? parent.internalId() : 0);
    return children == m_tree.children.cend() ? 0 : static_cast<int>(children->size());
}

int GoalModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant GoalModel::data(const QModelIndex &index, int role) const
{
    const auto item = itemAt(index);
    if (!item)
        return {};
    const auto column = static_cast<Column>(index.column());
    if (const auto *id = std::get_if<Id<Goal>>(&*item)) {
        const Goal *held = goal(*id);
        return held ? goalData(*held, column, role) : QVariant();
    }
    const Concept *held = conceptOf(*item);
    return held ? conceptData(*held, column, role) : QVariant();
}

QVariant GoalModel::conceptData(const Concept &document, Column column, int role) const
{
    if (role == Qt::FontRole) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (column != NumberColumn)
        return role == Qt::DisplayRole || role == SortRole ? QVariant(QString()) : QVariant();
    const int open = m_tree.contradictions.value(keyOf(document.id));
    if (role == Qt::DecorationRole)
        return open > 0 ? QVariant(icon(Icon::Warning)) : QVariant();
    if (role == Qt::DisplayRole || role == SortRole)
        return document.title;
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole) {
        const QString by =
            document.adoptedBy.isEmpty() ? tr("not adopted yet") : tr("adopted by %1").arg(document.adoptedBy);
        const QString on = dayText(document.adoptedOn);
        const QString text = u"%1 · %2 %3"_s.arg(Goals::nameOf(document.level), by, on).trimmed();
        return open > 0 ? text + u" · "_s + tr("%n open contradictions", nullptr, open) : text;
    }
    return {};
}

QVariant GoalModel::goalData(const Goal &goal, Column column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return goalText(goal, column);
    case SortRole: return goalSortValue(goal, column);
    case Qt::TextAlignmentRole: return alignmentOf(column);
    case Qt::DecorationRole:
        return column == ContradictionsColumn && m_tree.contradictions.value(keyOf(goal.id)) > 0
                   ? QVariant(icon(Icon::Warning))
                   : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return describe(goal);
    default: return {};
    }
}

QString GoalModel::goalText(const Goal &goal, Column column) const
{
    switch (column) {
    case NumberColumn: return goal.number;
    case TitleColumn: return goal.title;
    case StatusColumn: return Goals::nameOf(goal.status);
    case PriorityColumn: return goal.priority ? QString::number(*goal.priority) : QString();
    case EntriesColumn: return m_tree.hasRound ? QLocale().toString(entryCount(goal.id)) : u"–"_s;
    case ContradictionsColumn: {
        const int open = m_tree.contradictions.value(keyOf(goal.id));
        return open > 0 ? tr("%n open", nullptr, open) : QString();
    }
    case ColumnCount: break;
    }
    return {};
}

QVariant GoalModel::goalSortValue(const Goal &goal, Column column) const
{
    switch (column) {
    case NumberColumn:
    case TitleColumn: return goalText(goal, column);
    case StatusColumn: return static_cast<int>(goal.status);
    case PriorityColumn: return goal.priority ? QVariant(*goal.priority) : QVariant();
    case EntriesColumn: return m_tree.hasRound ? QVariant(entryCount(goal.id)) : QVariant();
    case ContradictionsColumn: return m_tree.contradictions.value(keyOf(goal.id));
    case ColumnCount: break;
    }
    return {};
}

QString GoalModel::describe(const Goal &goal) const
{
    QString text = Goals::nameOf(goal.level);
    if (goal.year)
        text += u" %1"_s.arg(*goal.year);
    text += u" · "_s + goal.title;
    if (const int open = m_tree.contradictions.value(keyOf(goal.id)))
        text += u" · "_s + tr("%n open contradictions", nullptr, open);
    return text;
}

QVariant GoalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return QAbstractItemModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case NumberColumn: return tr("No.");
    case TitleColumn: return tr("Goal");
    case StatusColumn: return tr("Status");
    case PriorityColumn: return tr("Priority");
    case EntriesColumn:
        return role == Qt::DisplayRole
                   ? tr("Entries")
                   : tr("How many entries of the year name this goal or one beneath it, as the report counts them");
    case ContradictionsColumn:
        return role == Qt::DisplayRole
                   ? tr("Contradictions")
                   : tr("Contradictions of this goal or of one beneath it that nobody has settled yet");
    case ColumnCount: break;
    }
    return {};
}

Qt::ItemFlags GoalModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (m_workspace.store().isReadOnly())
        return flags;
    return index.isValid() ? flags | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled : flags | Qt::ItemIsDropEnabled;
}

QStringList GoalModel::mimeTypes() const
{
    return {mimeType};
}

QMimeData *GoalModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(mimeType, QByteArray::number(static_cast<qulonglong>(indexes.front().internalId())));
    return data;
}

bool GoalModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int, const QModelIndex &) const
{
    return action == Qt::MoveAction && data->hasFormat(mimeType);
}

bool GoalModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                             const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const GoalItem moved = itemOf(static_cast<Key>(data->data(mimeType).toULongLong()));
    const Result<> dropped = GoalMoves(m_workspace, *this).drop(moved, parent.siblingAtColumn(0), row);
    if (!dropped)
        emit refused(dropped.error().message);
    return dropped.has_value();
}

} // namespace inko

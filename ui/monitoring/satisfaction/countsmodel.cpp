#include "ui/monitoring/satisfaction/countsmodel.h"

#include "ui/widgets/fields/numbertext.h"

namespace inko {

using namespace Qt::StringLiterals;

Result<> CountsModel::showGroup(std::optional<Id<SatisfactionSurvey>> survey, const QString &grouping,
                                const QString &group)
{
    QList<SatisfactionQuestion> questions;
    QList<SatisfactionCount> counts;
    if (survey) {
        const auto asked = m_workspace.satisfactionSurveys().questionsOf(*survey);
        const auto counted = m_workspace.satisfactionSurveys().counts();
        if (const auto error = firstErrorOf(asked, counted))
            return fail(*error);
        questions = *asked;
        counts = *counted;
        counts.removeIf(
            [&](const SatisfactionCount &count) { return count.grouping != grouping || count.group != group; });
    }
    const bool isSameShape = questions == m_questions;
    m_grouping = grouping;
    m_group = group;
    if (isSameShape) {
        m_counts = counts;
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return {};
    }
    beginResetModel();
    m_questions = questions;
    m_counts = counts;
    m_steps = 0;
    for (const SatisfactionQuestion &question : m_questions)
        m_steps = std::max(m_steps, question.steps);
    endResetModel();
    return {};
}

int CountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_questions.size());
}

int CountsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_questions.isEmpty() ? 0 : m_steps + 2;
}

std::optional<int> CountsModel::personsAt(int row, int column) const
{
    for (const SatisfactionCount &count : m_counts) {
        if (count.question == m_questions[row].id && count.answer == answerAt(column))
            return count.persons;
    }
    return std::nullopt;
}

QVariant CountsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    if (!isSum(index.column())) {
        const auto persons = personsAt(index.row(), index.column());
        return persons ? QString::number(*persons) : QString();
    }
    int sum = 0;
    bool isKnown = false;
    for (int column = 0; column <= m_steps; ++column) {
        const auto persons = personsAt(index.row(), column);
        isKnown = isKnown || persons;
        sum += persons.value_or(0);
    }
    return isKnown ? QString::number(sum) : QString();
}

QVariant CountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical && (role == Qt::DisplayRole || role == Qt::ToolTipRole))
        return m_questions.value(section).text;
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (section < m_steps)
        return QString::number(section + 1);
    return isSum(section) ? tr("Together") : tr("No answer");
}

Qt::ItemFlags CountsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return QAbstractTableModel::flags(index);
    const bool isInScale = index.column() >= m_steps || index.column() < m_questions.value(index.row()).steps;
    if (!isInScale)
        return Qt::NoItemFlags;
    const bool canEdit = !isSum(index.column()) && !m_workspace.store().isReadOnly();
    return canEdit ? QAbstractTableModel::flags(index) | Qt::ItemIsEditable : QAbstractTableModel::flags(index);
}

bool CountsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const Result<> stored = readWholeNumber(value.toString()).and_then([&](std::optional<int> persons) {
        SatisfactionCount count;
        count.question = m_questions[index.row()].id;
        count.grouping = m_grouping;
        count.group = m_group;
        count.answer = answerAt(index.column());
        return m_workspace.satisfactionSurveys().setCount(count, persons);
    });
    emit refused(stored ? QString() : stored.error().message);
    return stored.has_value();
}

} // namespace inko

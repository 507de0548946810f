#include "ui/goals/goalform.h"

#include "core/goals/goalrules.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

template<class Value>
struct Choice {
    Value value;
    QString name;
};

QList<Choice<Goal::Level>> levels()
{
    QList<Choice<Goal::Level>> choices;
    for (const Goal::Level level : {Goal::Level::Guiding, Goal::Level::Action, Goal::Level::Annual})
        choices << Choice<Goal::Level>{level, Goals::nameOf(level)};
    return choices;
}

QList<Choice<Goal::Status>> statuses()
{
    QList<Choice<Goal::Status>> choices;
    for (const Goal::Status status : {Goal::Status::Proposed, Goal::Status::Adopted, Goal::Status::Reached,
                                      Goal::Status::PartlyReached, Goal::Status::NotReached})
        choices << Choice<Goal::Status>{status, Goals::nameOf(status)};
    return choices;
}

template<class Value>
QComboBox *boxOf(const QList<Choice<Value>> &choices)
{
    auto *box = new QComboBox;
    for (const auto &choice : choices)
        box->addItem(choice.name);
    return box;
}

template<class Value>
std::optional<Value> chosenFrom(const QList<Choice<Value>> &choices, const QString &typed)
{
    for (const auto &choice : choices) {
        if (choice.name.compare(typed.trimmed(), Qt::CaseInsensitive) == 0)
            return choice.value;
    }
    return std::nullopt;
}

} // namespace

GoalForm::GoalForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addField(m_layout, tr("&Number:"), line(tr("as the grid names it, for example 2.1")), &Goal::number,
             [](Goal &goal, const QString &typed) {
                 goal.number = typed;
                 return goalrules::checkNumber(typed);
             });
    m_title = line(tr("what is to be reached, in a few words"));
    addField(m_layout, tr("&Title:"), m_title, &Goal::title, [](Goal &goal, const QString &typed) {
        goal.title = typed;
        return Result<>();
    });
    auto *text = new QPlainTextEdit;
    text->setPlaceholderText(tr("what it means; printed in the report"));
    text->setFixedHeight(text->fontMetrics().lineSpacing() * 5);
    addField(m_layout, tr("&Description:"), text, &Goal::description, [](Goal &goal, const QString &typed) {
        goal.description = typed;
        return Result<>();
    });
    addLevelAndYear(m_layout);
    addStanding(m_layout);
    setEnabled(false);
}

QWidget *GoalForm::line(const QString &hint)
{
    auto *edit = new QLineEdit;
    edit->setPlaceholderText(hint);
    return edit;
}

void GoalForm::addLevelAndYear(QFormLayout *layout)
{
    addField(
        layout, tr("&Level:"), boxOf(levels()), [](const Goal &goal) { return Goals::nameOf(goal.level); },
        [this](Goal &goal, const QString &typed) -> Result<> {
            const auto level = chosenFrom(levels(), typed);
            if (!level)
                return fail(Error::Code::Invalid, tr("Choose one of the levels in the list."));
            goal.level = *level;
            goal.year = *level == Goal::Level::Annual ? std::optional(goal.year.value_or(m_year)) : std::nullopt;
            return {};
        });
    m_yearField = addField(
        layout, tr("&Year:"), line(tr("for which it was adopted")),
        [](const Goal &goal) { return goal.year ? QString::number(*goal.year) : QString(); },
        [](Goal &goal, const QString &typed) -> Result<> {
            bool isNumber = false;
            const int year = typed.trimmed().toInt(&isNumber);
            if (!isNumber && !typed.trimmed().isEmpty())
                return fail(Error::Code::Invalid, tr("“%1” is not a year. Enter it with four digits.").arg(typed));
            goal.year = isNumber ? std::optional(year) : std::nullopt;
            return goalrules::checkYear(goal);
        });
}

void GoalForm::addStanding(QFormLayout *layout)
{
    addField(
        layout, tr("&Priority:"), line(tr("1 is the highest; empty: none")),
        [](const Goal &goal) { return goal.priority ? QString::number(*goal.priority) : QString(); },
        [](Goal &goal, const QString &typed) -> Result<> {
            bool isNumber = false;
            const int priority = typed.trimmed().toInt(&isNumber);
            if (!isNumber && !typed.trimmed().isEmpty())
                return fail(Error::Code::Invalid,
                            tr("Enter a number as the priority, 1 for the highest, or leave it empty."));
            goal.priority = isNumber ? std::optional(priority) : std::nullopt;
            return goalrules::checkPriority(goal);
        });
    addField(
        layout, tr("&Status:"), boxOf(statuses()), [](const Goal &goal) { return Goals::nameOf(goal.status); },
        [](Goal &goal, const QString &typed) -> Result<> {
            const auto status = chosenFrom(statuses(), typed);
            if (!status)
                return fail(Error::Code::Invalid, tr("Choose one of the list."));
            goal.status = *status;
            return {};
        });
}

SavedField *GoalForm::addField(QFormLayout *layout, const QString &label, QWidget *editor, const Stored &stored,
                               const Typed &typed)
{
    const auto saving = [this, typed](const QString &text) { return save(typed, text); };
    const bool isReadOnly = m_workspace.store().isReadOnly();
    SavedField *field = nullptr;
    if (auto *edit = qobject_cast<QLineEdit *>(editor)) {
        edit->setReadOnly(isReadOnly);
        field = new SavedField(edit, saving, this);
    } else if (auto *box = qobject_cast<QComboBox *>(editor)) {
        box->setEnabled(!isReadOnly);
        field = new SavedField(box, saving, this);
    } else {
        auto *text = qobject_cast<QPlainTextEdit *>(editor);
        text->setReadOnly(isReadOnly);
        field = new SavedField(text, saving, this);
    }
    auto *caption = new QLabel(label, this);
    caption->setBuddy(editor);
    layout->addRow(caption, field);
    m_fields.add(field, [this, stored] { return m_goal ? stored(*m_goal) : QString(); });
    return field;
}

Result<> GoalForm::save(const Typed &typed, const QString &text)
{
    if (!m_goal)
        return {};
    Goal edited = *m_goal;
    return typed(edited, text).and_then([&] { return isNew() ? saveNew(edited) : m_workspace.goals().update(edited); });
}

Result<> GoalForm::saveNew(const Goal &edited)
{
    if (edited.number.trimmed().isEmpty() || edited.title.trimmed().isEmpty()) { // waits for the rest
        m_goal = edited;
        m_fields.refresh();
        showYearField();
        m_fields.commit(); // what was refused may stand now
        return {};
    }
    const auto stored = m_workspace.store().write(tr("Goal added"), [&](Transaction &) {
        return m_workspace.goals().add(edited).and_then([&](const Goal &goal) {
            const Result<> placed =
                m_position < 0 ? Result<>() : m_workspace.goals().move(goal.id, goal.parent, m_position);
            return placed.and_then([&] { return m_workspace.goals().byId(goal.id); });
        });
    });
    return stored.map([&](const Goal &goal) {
        m_goal = goal;
        m_fields.becomes(goal.id.value);
        emit added(goal.id);
    });
}

Result<> GoalForm::showGoal(Id<Goal> goal)
{
    if (shown() == goal)
        return reload();
    commit();
    return m_workspace.goals().byId(goal).map([this](const Goal &found) {
        m_goal = found;
        setEnabled(true);
        m_fields.show(found.id.value);
        showYearField();
    });
}

void GoalForm::showNew(const Goal &draft, int position)
{
    commit();
    m_goal = draft;
    m_position = position;
    setEnabled(true);
    m_fields.show(0);
    showYearField();
}

void GoalForm::showNothing()
{
    commit();
    m_goal.reset();
    m_fields.show(0);
    setEnabled(false);
}

std::optional<Id<Goal>> GoalForm::shown() const
{
    return m_goal && !isNew() ? std::optional(m_goal->id) : std::nullopt;
}

Result<> GoalForm::reload()
{
    if (!shown())
        return {};
    const auto found = m_workspace.goals().byId(m_goal->id);
    if (!found && found.error().code != Error::Code::NotFound)
        return fail(found.error());
    if (!found) {
        m_goal.reset();
        m_fields.drop();
        m_fields.show(0);
        setEnabled(false);
        return {};
    }
    m_goal = *found;
    m_fields.refresh();
    showYearField();
    return {};
}

void GoalForm::showYearField()
{
    const bool isAnnual = m_goal && m_goal->level == Goal::Level::Annual;
    m_layout->labelForField(m_yearField)->setVisible(isAnnual);
    m_yearField->setVisible(isAnnual);
}

void GoalForm::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

} // namespace inko

#include "ui/survey/telephoneview.h"

#include "core/base/files.h"
#include "ui/grid/inspector/gridinspector.h"
#include "ui/grid/inspector/inspectorfield.h"
#include "ui/grid/rows/gridmodel.h"
#include "ui/survey/contactwords.h"
#include "ui/survey/followupfields.h"
#include "ui/survey/followuplist.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/fields/problemline.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/headline.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/sidebyside.h"
#include "ui/widgets/tables/columnwidths.h"
#include "ui/widgets/tables/recordtableview.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

using Status = GridEntry::Status;
using Outcome = FollowUp::Outcome;

TelephoneView::TelephoneView(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new GridModel(workspace, this)),
      m_institution(headline({}, 1.3, this)), m_contacts(new QLabel(this)), m_lastSaid(new QLabel(this)),
      m_table(new RecordTableView(this)), m_progress(new QLabel(this)), m_inspector(new GridInspector(*m_model, this)),
      m_log(new FollowUpFields(FollowUpFields::Asks::Call, workspace.store().now().toLocalTime().date(), this)),
      m_problem(new ProblemLine(this))
{
    for (QLabel *label : {m_contacts, m_lastSaid}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_contacts->setAccessibleName(tr("Whom to call"));
    m_lastSaid->setAccessibleName(tr("What was said the last time"));
    auto *panes = new SideBySide(this);
    panes->addPane(makeRows(), 1, 60);
    panes->addPane(m_inspector, 1, 34);
    panes->setSizes({600, 400}); // whatever the rows would like to have
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_institution);
    layout->addWidget(m_contacts);
    layout->addWidget(m_lastSaid);
    layout->addWidget(panes, 1);
    layout->addWidget(makeLog());

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { m_inspector->showRow(current.row()); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &TelephoneView::showProgress);
    connect(m_model, &GridModel::entriesChanged, this, &TelephoneView::showProgress);
    connect(m_model, &GridModel::failed, this, &TelephoneView::failed);
    connect(m_model, &GridModel::refused, m_problem,
            [this](const QModelIndex &, const QString &why) { m_problem->say(why); });
    connect(m_inspector, &GridInspector::failed, m_problem, &ProblemLine::say);
    connect(m_inspector, &GridInspector::cellWanted, this,
            [this](GridColumn::Value column) { m_inspector->field(column)->editor()->setFocus(); });
}

QAction *TelephoneView::addAnswer(const QString &words, const QString &key, Status status)
{
    auto *action = new QAction(u"%1 (%2)"_s.arg(words, key), this);
    action->setShortcut(QKeySequence(key));
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(tr("%1, and on to the next row (key %2)").arg(words, key));
    connect(action, &QAction::triggered, this, [this, status] { answer(status); });
    m_table->addAction(action);
    m_answers << action;
    return action;
}

void TelephoneView::makeTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Last year's rows"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers); // the fields beside it are for that
    QHeaderView *header = m_table->horizontalHeader();
    const QList<GridColumn::Value> shown{GridColumn::Title, GridColumn::Goals, GridColumn::Participants,
                                         GridColumn::Status};
    for (int column = 0; column < GridColumn::Count; ++column)
        m_table->setColumnHidden(column, !shown.contains(static_cast<GridColumn::Value>(column)));
    header->moveSection(header->visualIndex(GridColumn::Status), 0);
    columnwidths::set(
        header,
        {{GridColumn::Title, 30}, {GridColumn::Goals, 10}, {GridColumn::Participants, 8}, {GridColumn::Status, 16}});
    columnwidths::fill(header, {GridColumn::Title, 24});
}

QWidget *TelephoneView::makeRows()
{
    auto *pane = new QWidget(this);
    makeTable();
    auto *tools = new FlowLayout;
    tools->addWidget(actionButton(addAnswer(tr("Unchanged"), tr("U", "key"), Status::Unchanged), pane));
    tools->addWidget(actionButton(addAnswer(tr("Changed"), tr("C", "key"), Status::Changed), pane));
    tools->addWidget(actionButton(addAnswer(tr("Ended"), tr("E", "key"), Status::Ended), pane));
    m_add = new QAction(icon(Icon::Add), u"%1 (%2)"_s.arg(tr("New row"), tr("N", "key")), this);
    m_add->setShortcut(QKeySequence(tr("N", "key")));
    m_add->setShortcutContext(Qt::WidgetShortcut);
    m_add->setToolTip(tr("An offer that was not there before (key %1)").arg(tr("N", "key")));
    connect(m_add, &QAction::triggered, this, &TelephoneView::addRow);
    m_table->addAction(m_add);
    tools->addWidget(actionButton(m_add, pane));
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(tools);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_progress);
    m_continue = new QPushButton(tr("Take over &last year's rows"), pane);
    connect(m_continue, &QPushButton::clicked, this, &TelephoneView::continueLastYears);
    layout->addWidget(m_continue, 0, Qt::AlignLeft);
    return pane;
}

QWidget *TelephoneView::makeLog()
{
    auto *pane = new QWidget(this);
    auto *end = new QPushButton(icon(Icon::Done), tr("En&d the call"), pane);
    end->setToolTip(tr("Notes what came of it and leads back (Ctrl+Enter)"));
    auto *back = new QPushButton(tr("&Back"), pane);
    back->setToolTip(tr("Back to the returns; what was noted is kept (Escape)"));
    connect(end, &QPushButton::clicked, this, &TelephoneView::end);
    connect(back, &QPushButton::clicked, this, &TelephoneView::ended);
    connect(m_log, &FollowUpFields::returnPressed, this, &TelephoneView::end);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &TelephoneView::end);
    }
    auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &TelephoneView::ended);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_problem, 1);
    buttons->addStretch();
    buttons->addWidget(end);
    buttons->addWidget(back);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_log);
    layout->addLayout(buttons);
    return pane;
}

Result<> TelephoneView::showReturn(Id<Return> id)
{
    if (const Result<> kept = interrupt(); !kept)
        return kept;
    const Result<Return> found = m_workspace.survey().byId(id);
    if (!found)
        return fail(found.error());
    m_return = *found;
    m_problem->say({});
    FollowUp fresh;
    fresh.answer = id;
    fresh.madeBy = files::userName();
    m_log->show(fresh);
    GridFilter filter;
    filter.round = m_return->round;
    filter.organisations = {m_return->organisation};
    return showInstitution().and_then([&] { return m_model->show(filter, {}); }).map([&] {
        if (m_model->hasNewRow())
            m_table->setRowHidden(m_model->entryCount(), true);
        putKeyboardOnNext(-1);
        showProgress();
    });
}

Result<> TelephoneView::showInstitution()
{
    const auto organisation = m_workspace.organisations().byId(m_return->organisation);
    const auto contacts = m_workspace.organisations().contactsOf(m_return->organisation);
    const auto noted = m_workspace.followUps().of(m_return->id);
    if (!organisation || !contacts || !noted)
        return fail(!organisation ? organisation.error() : !contacts ? contacts.error() : noted.error());
    m_institution->setText(organisation->name);
    QStringList lines;
    for (const Contact &contact : *contacts)
        lines << callWords(contact).join(u"  "_s);
    m_contacts->setText(lines.isEmpty() ? tr("No contact yet. Add one under the institution.")
                                        : lines.join(u"   ·   "_s));
    m_lastSaid->setText(noted->isEmpty() ? tr("Nobody has called yet.")
                                         : tr("The last time: %1").arg(lineOf(noted->front())));
    return {};
}

int TelephoneView::unanswered() const
{
    int open = 0;
    for (int row = 0; row < m_model->entryCount(); ++row)
        open += m_model->entryAt(row)->status == Status::NotConfirmed;
    return open;
}

/// What has been answered so far proposes what came of the call.
void TelephoneView::showProgress()
{
    if (!m_return)
        return;
    const int all = m_model->entryCount();
    const int open = unanswered();
    for (QAction *action : std::as_const(m_answers))
        action->setEnabled(all > 0 && !m_workspace.store().isReadOnly());
    m_continue->setVisible(all == 0 && !m_workspace.store().isReadOnly());
    m_progress->setText(all == 0 ? tr("There are no rows yet. N adds one.")
                                 : tr("%1 of %n rows answered", nullptr, all).arg(all - open));
    if (all > 0 && open == 0)
        m_log->propose(Outcome::AnsweredByTelephone);
    else if (open < all)
        m_log->propose(Outcome::Promised);
    else
        m_log->propose(Outcome::NotReached);
}

void TelephoneView::putKeyboardOnNext(int after)
{
    const int count = m_model->entryCount();
    for (int step = 1; step <= count; ++step) {
        const int row = (after + step) % count;
        if (step < count && m_model->entryAt(row)->status != Status::NotConfirmed && unanswered() > 0)
            continue;
        const int next = unanswered() > 0 ? row : std::min(after + 1, count - 1);
        m_table->setCurrentIndex(m_model->index(next, GridColumn::Status));
        break;
    }
    m_inspector->showRow(m_table->currentIndex().row());
    m_table->setFocus();
}

void TelephoneView::answer(Status status)
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model->entryCount())
        return;
    m_problem->say({});
    if (!m_model->setData(m_model->index(row, GridColumn::Status), GridEntries::nameOf(status)))
        return;
    if (status == Status::Changed)
        m_inspector->field(GridColumn::Title)->editor()->setFocus();
    else
        putKeyboardOnNext(row);
}

void TelephoneView::addRow()
{
    GridEntry entry;
    entry.round = m_return->round;
    entry.organisation = m_return->organisation;
    entry.status = Status::New;
    const auto added = m_workspace.gridEntries().add(entry);
    m_problem->say(added ? QString() : added.error().message);
    if (!added)
        return;
    const int row = m_model->rowOf(added->id);
    m_table->setCurrentIndex(m_model->index(row, GridColumn::Status));
    m_inspector->showRow(row);
    m_inspector->field(GridColumn::Title)->editor()->setFocus();
}

void TelephoneView::continueLastYears()
{
    const auto round = m_workspace.store().table<SurveyRound>().byId(m_return->round);
    const auto carried = round.and_then(
        [&](const SurveyRound &found) { return m_workspace.survey().carryOver(found, m_return->organisation); });
    if (!carried)
        m_problem->say(carried.error().message);
    else if (*carried == 0)
        m_problem->say(tr("This institution reported nothing last year."));
    else
        putKeyboardOnNext(-1);
}

Result<> TelephoneView::keepLog()
{
    const Result<> kept = m_log->value().and_then(
        [&](const FollowUp &made) { return m_workspace.followUps().add(made).map([](const FollowUp &) {}); });
    m_problem->say(kept ? QString() : kept.error().message);
    if (kept)
        m_return.reset(); // nothing is left to be noted
    return kept;
}

void TelephoneView::end()
{
    if (keepLog())
        emit ended();
}

Result<> TelephoneView::interrupt()
{
    return m_return && m_log->isTouched() ? keepLog() : Result<>();
}

QList<UnsavedInput> TelephoneView::unsavedInput() const
{
    if (!m_return || !m_log->isTouched())
        return {};
    const Result<FollowUp> noted = m_log->value();
    return noted ? QList<UnsavedInput>() : QList{UnsavedInput{m_log->typed(), noted.error().message, m_log, {}, 0}};
}

void TelephoneView::hideEvent(QHideEvent *event)
{
    if (const Result<> kept = interrupt(); !kept)
        emit failed(kept.error().message); // what was typed stands there still
    QWidget::hideEvent(event);
}

} // namespace inko

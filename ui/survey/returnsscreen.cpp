#include "ui/survey/returnsscreen.h"

#include "ui/exchange/importdialog.h"
#include "ui/survey/formsdialog.h"
#include "ui/survey/openrounddialog.h"
#include "ui/survey/returnfigures.h"
#include "ui/survey/returnform.h"
#include "ui/survey/returnsfilter.h"
#include "ui/survey/returnsmodel.h"
#include "ui/survey/returnstable.h"
#include "ui/survey/telephoneview.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fields/problemline.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/remembered.h"
#include "ui/widgets/sidebyside.h"

#include <QAction>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

using State = Return::State;
using Channel = Return::Channel;

ReturnsScreen::ReturnsScreen(Workspace &workspace, QWidget *parent)
    : Screen(parent), m_workspace(workspace), m_model(new ReturnsModel(workspace, this)),
      m_filtered(new ReturnsFilter(this)), m_stack(new QStackedWidget(this))
{
    m_filtered->setSourceModel(m_model);
    makeMarks();
    m_empty = new EmptyState(Icon::Returns, QString(),
                             workspace.store().isReadOnly() ? QString() : tr("Open a survey round"), this);
    connect(m_empty, &EmptyState::firstStepWanted, this, &ReturnsScreen::openRound);

    auto *pane = new QWidget(this);
    m_splitter = new SideBySide(pane);
    m_splitter->addPane(makeList(), 7, 70);
    auto *side = new QScrollArea(m_splitter);
    side->setWidgetResizable(true);
    side->setFrameShape(QFrame::NoFrame);
    m_form = new ReturnForm(workspace);
    side->setWidget(m_form);
    side->setMinimumWidth(m_form->minimumSizeHint().width() + side->verticalScrollBar()->sizeHint().width());
    m_splitter->addPane(side, 2, 34);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    m_figures = new ReturnFigures(pane);
    layout->addWidget(m_figures);
    layout->addWidget(m_splitter, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(pane);
    m_telephone = new TelephoneView(workspace, this);
    m_stack->addWidget(m_telephone);
    connect(m_telephone, &TelephoneView::ended, this, &ReturnsScreen::endTelephone);
    connect(m_telephone, &TelephoneView::failed, this, &Screen::failed);
    connect(m_form, &ReturnForm::callWanted, this, &ReturnsScreen::telephone);
    connect(m_form, &ReturnForm::failed, this, &Screen::failed);
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(m_stack);
    remembered::follow(m_splitter, u"survey/splitter"_s);

    connect(&workspace.store(), &Store::changed, this, &ReturnsScreen::reload);
    connect(m_model, &ReturnsModel::problemChanged, m_problem, &ProblemLine::say);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReturnsScreen::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReturnsScreen::showCounts);
    connect(m_form, &ReturnForm::organisationWanted, this, [this](qint64 organisation) {
        emit linkActivated({Place::Organisations, organisation});
    });
    connect(m_form, &ReturnForm::entriesWanted, this, [this](qint64 entry) {
        emit linkActivated({Place::Grid, entry});
    });
}

ReturnsScreen::~ReturnsScreen()
{
    hide(); // a field that still has the focus is saved while all that it needs is there
}

void ReturnsScreen::makeMarks()
{
    const QList<Mark> marks{
        {tr("Sent"), Qt::Key_S, State::Sent, {}},
        {tr("Reminded"), Qt::Key_R, State::Reminded, {}},
        {tr("In conversation"), Qt::Key_I, State::InConversation, {}},
        {tr("By questionnaire"), Qt::Key_Q, State::Received, Channel::Questionnaire},
        {tr("By telephone"), Qt::Key_T, State::Received, Channel::Telephone},
        {tr("In writing"), Qt::Key_W, State::Received, Channel::Written},
        {tr("Checked"), Qt::Key_C, State::Checked, {}},
        {tr("Nothing to report"), Qt::Key_N, State::NothingToReport, {}},
        {tr("Declined"), Qt::Key_D, State::Declined, {}},
    };
    for (const Mark &one : marks) {
        auto *action = new QAction(one.words, this);
        action->setShortcut(QKeySequence(one.key));
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setToolTip(tr("Mark the selected returns as “%1”, today (key %2)")
                               .arg(one.words, QKeySequence(one.key).toString(QKeySequence::NativeText)));
        connect(action, &QAction::triggered, this, [this, one] { mark(one); });
        m_marks << action;
    }
    m_add = new QAction(icon(Icon::Add), tr("Add an institution …"), this);
    m_add->setToolTip(tr("Ask an institution that joined after the round was opened"));
    connect(m_add, &QAction::triggered, this, &ReturnsScreen::addInstitution);
    m_forms = new QAction(icon(Icon::Grid), tr("&Forms …"), this);
    m_forms->setIconText(m_forms->text()); // a button drops the & of any other text
    m_forms->setToolTip(tr("Write a form for each institution, to be sent out"));
    connect(m_forms, &QAction::triggered, this, [this] { writeForms(Occasion::Invitation); });
    m_remind = new QAction(icon(Icon::Returns), tr("Re&mind …"), this);
    m_remind->setIconText(m_remind->text());
    m_remind->setToolTip(tr("Write to those who have got the form and have not answered yet"));
    connect(m_remind, &QAction::triggered, this, [this] { writeForms(Occasion::Reminder); });
    m_readIn = new QAction(icon(Icon::Import), tr("Read &in …"), this);
    m_readIn->setIconText(m_readIn->text());
    m_readIn->setToolTip(tr("Read in what came back, with a preview of every row"));
    connect(m_readIn, &QAction::triggered, this, &ReturnsScreen::readIn);
    m_call = new QAction(icon(Icon::Call), tr("Telephone"), this);
    m_call->setShortcut(QKeySequence(Qt::Key_A));
    m_call->setShortcutContext(Qt::WidgetShortcut);
    m_call->setToolTip(tr("Go through the rows on the telephone (key A)"));
    connect(m_call, &QAction::triggered, this, &ReturnsScreen::telephone);
    const bool canWrite = !m_workspace.store().isReadOnly();
    for (QAction *action : m_marks + QList{m_add, m_call}) {
        action->setVisible(canWrite);
        action->setEnabled(canWrite);
    }
}

QWidget *ReturnsScreen::makeList()
{
    auto *pane = new QWidget(m_splitter);
    m_words = new QLineEdit(pane);
    m_words->setPlaceholderText(tr("Find an institution"));
    m_words->setAccessibleName(tr("Find an institution"));
    m_words->setClearButtonEnabled(true);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_filtered->setWords(typed);
        showCounts();
    });
    m_group = new QComboBox(pane);
    m_group->setAccessibleName(tr("Which returns to show"));
    m_group->addItems({tr("All"), tr("Open"), tr("To be called"), tr("Answered"),
                       tr("Declined")}); // in the order of ReturnsFilter::Group
    connect(m_group, &QComboBox::currentIndexChanged, this, [this](int group) {
        m_filtered->setGroup(static_cast<ReturnsFilter::Group>(group));
        showCounts();
    });
    auto *tools = new FlowLayout;
    tools->addGrowing(m_words);
    tools->addWidget(m_group);
    tools->addWidget(actionButton(m_call, pane));
    tools->addWidget(actionButton(m_forms, pane));
    tools->addWidget(actionButton(m_remind, pane));
    tools->addWidget(actionButton(m_readIn, pane));
    tools->addWidget(actionButton(m_add, pane));
    auto *marks = new FlowLayout;
    marks->setSpacing(2);
    for (QAction *action : std::as_const(m_marks))
        marks->addWidget(actionButton(action, pane));

    m_table = new ReturnsTable(
        m_filtered, [this] { return m_workspace.store().now().toLocalTime().date(); }, pane);
    m_table->addActions(m_marks);
    m_table->addAction(m_call);
    m_problem = new ProblemLine(pane);
    m_counts = new QLabel(pane);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(tools);
    layout->addLayout(marks);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_counts);
    return pane;
}

void ReturnsScreen::showYear(int year)
{
    if (year != m_year && m_stack->currentWidget() == m_telephone)
        endTelephone();
    m_year = year;
    reload();
    if (!m_table->currentIndex().isValid() && m_filtered->rowCount() > 0)
        m_table->selectRow(0);
}

void ReturnsScreen::reveal(qint64 record)
{
    if (m_stack->currentWidget() == m_telephone)
        endTelephone();
    int row = m_model->rowOf(record);
    for (int candidate = 0; row < 0 && candidate < m_model->rowCount(); ++candidate) {
        if (m_model->rowAt(candidate).answer.organisation.value == record)
            row = candidate;
    }
    if (row < 0)
        return;
    if (!m_filtered->mapFromSource(m_model->index(row, 0)).isValid()) {
        m_words->clear();
        m_group->setCurrentIndex(0);
    }
    select(m_model->rowAt(row).answer.id);
    m_table->setFocus();
}

void ReturnsScreen::hideEvent(QHideEvent *event)
{
    m_form->commit();
    Screen::hideEvent(event);
}

void ReturnsScreen::reload()
{
    const auto round = m_workspace.survey().ofYear(m_year);
    if (!round) {
        emit failed(round.error().message);
        return;
    }
    m_round = *round;
    report(m_model->showRound(m_round ? std::optional(m_round->id) : std::nullopt));
    report(m_form->reload());
    if (m_round)
        showFigures();
    else
        m_empty->setSentence(
            tr("No round was opened for %1 yet. A round asks every institution who does what toward which "
               "goal; here you see then who has answered, and whom to call.")
                .arg(m_year));
    showCurrent();
    showCounts();
    if (!m_round)
        m_stack->setCurrentIndex(0);
    else if (m_stack->currentWidget() != m_telephone)
        m_stack->setCurrentIndex(1);
}

void ReturnsScreen::showFigures()
{
    const auto figures = surveyFigures(m_workspace.store(), *m_round);
    if (figures)
        m_figures->show(*figures, *m_round, m_workspace.store().now().toLocalTime().date());
    else
        emit failed(figures.error().message);
}

void ReturnsScreen::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        report(m_form->showReturn({current.data(ReturnsModel::IdRole).toLongLong()}));
    else
        m_form->showNothing();
}

void ReturnsScreen::showCounts()
{
    const int all = m_model->rowCount();
    const int found = m_filtered->rowCount();
    const auto chosen = static_cast<int>(selected().size());
    QString text =
        found == all ? tr("%n institutions", nullptr, all) : tr("%1 of %n institutions", nullptr, all).arg(found);
    if (chosen > 1)
        text += u" · "_s + tr("%n selected", nullptr, chosen);
    m_counts->setText(text);
    const bool canMark = chosen > 0 && !m_workspace.store().isReadOnly();
    for (QAction *action : std::as_const(m_marks))
        action->setEnabled(canMark);
}

void ReturnsScreen::mark(const Mark &mark)
{
    const Result<> marked = m_model->mark(selected(), mark.state, mark.channel);
    m_problem->say(marked ? QString() : marked.error().message);
}

void ReturnsScreen::addInstitution()
{
    const auto organisations = m_workspace.organisations().all();
    if (!organisations || !m_round)
        return;
    QHash<QString, Id<Organisation>> byName;
    QStringList names;
    for (const Organisation &organisation : *organisations) {
        const auto asked = m_workspace.survey().returnOf(m_round->id, organisation.id);
        if (asked && !*asked) {
            names << organisation.name;
            byName.insert(organisation.name, organisation.id);
        }
    }
    if (names.isEmpty()) {
        m_problem->say(tr("All institutions are in this round. Add the new one under Institutions first."));
        return;
    }
    bool isChosen = false;
    const QString name =
        QInputDialog::getItem(this, tr("Add an institution"), tr("&Institution:"), names, 0, false, &isChosen);
    if (!isChosen)
        return;
    Return answer;
    answer.round = m_round->id;
    answer.organisation = byName.value(name);
    const auto added = m_workspace.survey().add(answer);
    m_problem->say(added ? QString() : added.error().message);
    if (added)
        reveal(added->id.value);
}

void ReturnsScreen::openRound()
{
    OpenRoundDialog dialog(m_workspace, this);
    dialog.setYear(m_year);
    if (dialog.exec() == QDialog::Accepted && m_filtered->rowCount() > 0)
        m_table->selectRow(0);
}

void ReturnsScreen::writeForms(Occasion occasion)
{
    if (!m_round)
        return;
    FormsDialog dialog(m_workspace, *m_round, occasion, selected(), this);
    const State state = occasion == Occasion::Reminder ? State::Reminded : State::Sent;
    connect(&dialog, &FormsDialog::sent, this, [this, state](const QList<Id<Return>> &returns) {
        const Result<> marked = m_model->mark(returns, state, {});
        m_problem->say(marked ? QString() : marked.error().message);
    });
    dialog.exec();
}

void ReturnsScreen::readIn()
{
    ImportDialog dialog(m_workspace, m_year, this);
    dialog.exec();
}

void ReturnsScreen::telephone()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || m_workspace.store().isReadOnly())
        return;
    m_form->commit();
    const Result<> shown = m_telephone->showReturn({current.data(ReturnsModel::IdRole).toLongLong()});
    m_problem->say(shown ? QString() : shown.error().message);
    if (shown) {
        m_stack->setCurrentWidget(m_telephone);
        m_telephone->begin();
    }
}

void ReturnsScreen::endTelephone()
{
    if (!m_telephone->interrupt()) // it says why
        return;
    m_stack->setCurrentIndex(1);
    m_table->setFocus();
}

QList<Id<Return>> ReturnsScreen::selected() const
{
    QList<Id<Return>> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        ids << Id<Return>{index.data(ReturnsModel::IdRole).toLongLong()};
    return ids;
}

void ReturnsScreen::select(Id<Return> answer)
{
    const QModelIndex index = m_filtered->mapFromSource(m_model->index(m_model->rowOf(answer.value), 0));
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(index);
}

void ReturnsScreen::report(const Result<> &result)
{
    if (!result)
        emit failed(result.error().message);
}

} // namespace inko

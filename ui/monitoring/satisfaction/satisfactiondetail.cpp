#include "ui/monitoring/satisfaction/satisfactiondetail.h"

#include "core/base/text.h"
#include "core/monitoring/satisfaction/satisfactionresults.h"
#include "ui/monitoring/satisfaction/countsmodel.h"
#include "ui/monitoring/satisfaction/distributionbar.h"
#include "ui/widgets/fields/problemline.h"
#include "ui/widgets/headline.h"
#include "ui/widgets/icon.h"

#include <QComboBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

/// As high as its rows need, up to a dozen.
void fitToRows(QTableView &view)
{
    const int rows = std::clamp(view.model()->rowCount(), 1, 12);
    view.setFixedHeight(view.horizontalHeader()->sizeHint().height() +
                        rows * view.verticalHeader()->defaultSectionSize() +
                        view.horizontalScrollBar()->sizeHint().height() + 2 * view.frameWidth());
}

} // namespace

SatisfactionDetail::SatisfactionDetail(Workspace &workspace, QWidget *parent)
    : RecordDetail(new SatisfactionForm(workspace), parent), m_workspace(workspace), m_again(new QPushButton(this)),
      m_counts(new CountsModel(workspace, this)), m_resultsHeading(headline(tr("Results"), 1.1, this)),
      m_results(new QStandardItemModel(this)), m_resultsView(new QTableView(this))
{
    makeQuestions();
    m_countsPane = makeCounts();
    makeResults();
    connect(m_again, &QPushButton::clicked, this, &SatisfactionDetail::askAgain);
    m_layout->addWidget(m_again, 0, Qt::AlignLeft);
    m_layout->addWidget(m_resultsHeading);
    m_layout->addWidget(m_resultsView);
    m_layout->addSpacing(space());
    m_layout->addWidget(m_questionsEditor);
    m_layout->addSpacing(space());
    m_layout->addWidget(m_countsPane);
    m_layout->addStretch(1);
}

void SatisfactionDetail::makeQuestions()
{
    using Question = SatisfactionQuestion;
    const bool isReadOnly = m_workspace.store().isReadOnly();
    m_questions = new DeclaredParts<SatisfactionSurvey, Question>(
        isReadOnly,
        {partcolumns::line(tr("Question"), 34, &Question::text),
         partcolumns::wholeNumber(tr("Steps"), 6, &Question::steps, 5),
         partcolumns::line(tr("Step 1 means"), 16, &Question::lowest),
         partcolumns::line(tr("The last step means"), 18, &Question::highest)},
        {[this](Id<SatisfactionSurvey> survey) { return m_workspace.satisfactionSurveys().questionsOf(survey); },
         [this](Question added, Id<SatisfactionSurvey> survey) {
             added.survey = survey;
             return m_workspace.satisfactionSurveys().add(added).map([](const Question &) {});
         },
         [this](const Question &changed) { return m_workspace.satisfactionSurveys().update(changed); },
         [this](const Question &removed) { return m_workspace.satisfactionSurveys().remove(removed.id); },
         [](const Question &question) {
             return question.text.trimmed().isEmpty() ? tr("Enter the question.") : QString();
         },
         tr("New question …")},
        this);
    m_questionsEditor = editorOf(
        m_questions, {tr("Questions"), tr("Add a question"), tr("Remove the selected question with its answers")},
        isReadOnly, {}, u"satisfaction/questions"_s, this);
}

QWidget *SatisfactionDetail::makeCounts()
{
    auto *pane = new QWidget(this);
    m_group = new QComboBox(pane);
    m_group->setAccessibleName(tr("Whose answers"));
    auto *add = new QPushButton(icon(Icon::Add), tr("&Group …"), pane);
    add->setToolTip(tr("Count the answers of a group apart, for example of associations"));
    add->setVisible(!m_workspace.store().isReadOnly());
    m_countsView = new QTableView(pane);
    m_countsView->setModel(m_counts);
    m_countsView->setAccessibleName(tr("Answers counted"));
    m_countsView->setTabKeyNavigation(false);
    m_countsView->verticalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_countsView->verticalHeader()->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    m_problem = new ProblemLine(pane);
    connect(m_counts, &CountsModel::refused, m_problem, &ProblemLine::say);
    connect(m_group, &QComboBox::activated, this, [this] { static_cast<void>(showCounts()); });
    connect(add, &QPushButton::clicked, this, &SatisfactionDetail::addGroup);
    auto *head = new QHBoxLayout;
    head->addWidget(headline(tr("Answers"), 1.1, pane), 1);
    head->addWidget(m_group);
    head->addWidget(add);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_countsView);
    layout->addWidget(m_problem);
    return pane;
}

void SatisfactionDetail::makeResults()
{
    m_resultsView->setModel(m_results);
    m_resultsView->setAccessibleName(tr("Results"));
    m_resultsView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_resultsView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_resultsView->setTabKeyNavigation(false);
    m_resultsView->verticalHeader()->hide();
    m_resultsView->setItemDelegateForColumn(3, new DistributionBar(m_resultsView));
}

Result<> SatisfactionDetail::showParts()
{
    const auto survey = m_form->shown();
    for (QWidget *part : QList<QWidget *>{m_questionsEditor, m_countsPane})
        part->setVisible(survey.has_value());
    m_again->setVisible(survey && !m_workspace.store().isReadOnly());
    m_heading->setText(m_form->isNew() ? tr("New survey") : survey ? m_form->record()->title : QString());
    if (survey)
        m_again->setText(tr("Ask &again in %1").arg(m_form->record()->year + 1));
    return m_questions->showPartsOf(survey)
        .and_then([&] { return survey ? m_questions->reload() : Result<>(); })
        .and_then([&] { return fillGroups(survey); })
        .and_then([&] { return showCounts(); })
        .and_then([&] { return fillResults(survey); });
}

Result<> SatisfactionDetail::fillGroups(std::optional<Id<SatisfactionSurvey>> survey)
{
    const QStringList before = m_group->currentData().toStringList();
    QList<QStringList> groups{{QString(), QString()}};
    if (survey) {
        const auto questions = m_workspace.satisfactionSurveys().questionsOf(*survey);
        const auto counts = m_workspace.satisfactionSurveys().counts();
        if (const auto error = firstErrorOf(questions, counts))
            return fail(*error);
        for (const SatisfactionCount &count : *counts) {
            const QStringList group{count.grouping, count.group};
            if (std::ranges::find(*questions, count.question, &SatisfactionQuestion::id) != questions->cend() &&
                !groups.contains(group))
                groups << group;
        }
    }
    if (before.size() == 2 && survey && !groups.contains(before) && m_addedGroups.contains({survey->value, before}))
        groups << before;
    m_group->clear();
    for (const QStringList &group : groups)
        m_group->addItem(group.first().isEmpty() ? tr("All") : u"%1: %2"_s.arg(group.first(), group.last()), group);
    m_group->setCurrentIndex(std::max(0, static_cast<int>(groups.indexOf(before))));
    return {};
}

Result<> SatisfactionDetail::showCounts()
{
    const QStringList group = m_group->currentData().toStringList();
    return m_counts->showGroup(m_form->shown(), group.value(0), group.value(1)).map([this] {
        const int letter = fontMetrics().averageCharWidth();
        for (int column = 0; column < m_counts->columnCount(); ++column)
            m_countsView->setColumnWidth(column, letter * (column < m_counts->columnCount() - 2 ? 7 : 14));
        fitToRows(*m_countsView);
    });
}

Result<> SatisfactionDetail::fillResults(std::optional<Id<SatisfactionSurvey>> survey)
{
    m_results->clear();
    m_results->setHorizontalHeaderLabels(
        {tr("Question"), tr("Group"), tr("Mean"), tr("Answers, from 1 up"), tr("Persons"), tr("No answer")});
    m_resultsHeading->setVisible(false);
    m_resultsView->setVisible(false);
    if (!survey)
        return {};
    const auto questions = m_workspace.satisfactionSurveys().questionsOf(*survey);
    const auto counts = m_workspace.satisfactionSurveys().counts();
    if (const auto error = firstErrorOf(questions, counts))
        return fail(*error);
    for (const QuestionResults &results : resultsOf(*m_form->record(), *questions, *counts)) {
        std::vector<SatisfactionResult> lines{results.all};
        lines.insert(lines.end(), results.groups.begin(), results.groups.end());
        for (const SatisfactionResult &line : lines) {
            const QString group = line.grouping.isEmpty() ? tr("All") : u"%1: %2"_s.arg(line.grouping, line.group);
            const bool isUnknown = line.answered() == 0;
            QStringList numbers;
            for (const int persons : line.distribution)
                numbers << QString::number(persons);
            QList<QStandardItem *> row{new QStandardItem(line.grouping.isEmpty() ? results.question.text : QString()),
                                       new QStandardItem(group),
                                       new QStandardItem(line.isHidden ? tr("too few") : roundedText(line.mean())),
                                       new QStandardItem(line.isHidden || isUnknown ? u"–"_s : numbers.join(u" · "_s)),
                                       new QStandardItem(line.isHidden ? u"–"_s : QString::number(line.answered())),
                                       new QStandardItem(line.isHidden ? u"–"_s : QString::number(line.noAnswer))};
            row[3]->setData(QVariant::fromValue(QList<int>(line.distribution.begin(), line.distribution.end())),
                            DistributionBar::CountsRole);
            for (const int column : {2, 4, 5})
                row[column]->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
            for (QStandardItem *item : row)
                item->setToolTip(item->text());
            m_results->appendRow(row);
        }
    }
    m_resultsHeading->setVisible(m_results->rowCount() > 0);
    m_resultsView->setVisible(m_results->rowCount() > 0);
    const int letter = fontMetrics().averageCharWidth();
    const int widths[] = {30, 27, 11, 26, 9, 11};
    for (int column = 0; column < 6; ++column)
        m_resultsView->setColumnWidth(column, letter * widths[column]);
    fitToRows(*m_resultsView);
    return {};
}

void SatisfactionDetail::addGroup()
{
    bool isGiven = false;
    const QString typed = QInputDialog::getText(
        this, tr("Count a group apart"),
        tr("What are people told apart by, and which group is it? For example: sector: associations"),
        QLineEdit::Normal, {}, &isGiven);
    if (isGiven)
        countApart(typed);
}

void SatisfactionDetail::countApart(const QString &typed)
{
    const auto survey = m_form->shown();
    const qsizetype colon = typed.indexOf(u':');
    const QStringList group{tidyLine(typed.left(colon)), tidyLine(typed.mid(colon + 1))};
    if (!survey || colon < 0 || group.first().isEmpty() || group.last().isEmpty()) {
        m_problem->say(tr("Write both with a colon between, for example: sector: associations"));
        return;
    }
    m_problem->say({});
    m_addedGroups.insert({survey->value, group});
    if (m_group->findData(group) < 0)
        m_group->addItem(u"%1: %2"_s.arg(group.first(), group.last()), group);
    m_group->setCurrentIndex(m_group->findData(group));
    static_cast<void>(showCounts());
    m_countsView->setFocus();
}

void SatisfactionDetail::askAgain()
{
    const auto survey = m_form->shown();
    if (!survey)
        return;
    const auto next = m_workspace.satisfactionSurveys().askAgain(*survey, m_form->record()->year + 1);
    m_problem->say(next ? QString() : next.error().message);
    if (next)
        emit prepared(next->id.value);
}

} // namespace inko

#include "ui/survey/formsdialog.h"

#include "core/exchange/forms/formfolder.h"
#include "core/pdf/documentpdf.h"
#include "core/survey/surveyfigures.h"
#include "ui/survey/senderform.h"
#include "ui/widgets/backgroundwork.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/problemline.h"
#include "ui/widgets/progressline.h"

#include <QCheckBox>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

bool isOpen(const Return &answer)
{
    return !isAnswered(answer.state) && answer.state != Return::State::Declined;
}

/// The forms are for the people of a German town, whatever language the program speaks.
Result<> writeForms(const SurveyForms &forms, const FormOrder &order, const BackgroundWork::Progress &progress)
{
    const ReportLanguage german(u"de"_s);
    layout::Hyphenator hyphenator(german.code());
    const FormFolder folder(german, [&](const document::Document &document) {
        return pdf::pdfOf(document, forms.frame.writtenAt, &hyphenator);
    });
    return folder.write(forms, order, progress).map([](const QList<WrittenForm> &) {});
}

} // namespace

FormsDialog::FormsDialog(Workspace &workspace, const SurveyRound &round, const QList<Id<Return>> &selected,
                         QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_round(round),
      m_returns(workspace.survey().returns(round.id).value_or(QList<Return>())),
      m_selected(selected.cbegin(), selected.cend()), m_open(new QRadioButton(this)),
      m_onlySelected(new QRadioButton(this)), m_all(new QRadioButton(this)),
      m_spreadsheet(new QCheckBox(tr("&Spreadsheet, for Excel and LibreOffice"), this)),
      m_webPage(new QCheckBox(tr("Page for the &browser, which saves a file to send back"), this)),
      m_paper(new QCheckBox(tr("&Paper, as PDF"), this)),
      m_sender(new SenderForm(workspace.settings(), !workspace.store().isReadOnly(), this)),
      m_folder(new QLineEdit(this)),
      m_replace(new QCheckBox(tr("&Replace forms that are in the folder already"), this)),
      m_work(new BackgroundWork(this)), m_progress(new ProgressLine(m_work, this)), m_problem(new ProblemLine(this)),
      m_done(new MessageLine(this))
{
    setWindowTitle(tr("Forms for %1").arg(round.year));
    makeChoices();
    auto *layout = new QVBoxLayout(this);
    QScrollArea *questions = makeQuestions();
    layout->addWidget(questions, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_problem);
    layout->addWidget(m_done);
    layout->addLayout(makeButtons());
    const int others = sizeHint().height() - questions->sizeHint().height();
    const int room = screen()->availableSize().height() * 9 / 10;
    resize(sizeHint().width(), std::min(room, others + questions->widget()->sizeHint().height()));

    connect(m_done, &MessageLine::actionWanted, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder->text())); });
    connect(&workspace.store(), &Store::changed, m_sender, &SenderForm::reload);
    connect(m_work, &BackgroundWork::finished, this, &FormsDialog::showDone);
    connect(m_work, &BackgroundWork::cancelled, this, &FormsDialog::showProblem);
    connect(m_work, &BackgroundWork::failed, this, &FormsDialog::showProblem);
    const QDir beside = QFileInfo(workspace.store().path()).dir();
    setFolder(beside.filePath(tr("Forms %1").arg(round.year)));
    if (const Result<> read = m_sender->reload(); !read)
        m_problem->say(read.error().message);
    enableButtons();
}

FormsDialog::~FormsDialog()
{
    m_work->cancel();
    m_work->waitUntilEnded();
}

void FormsDialog::makeChoices()
{
    const auto open = static_cast<int>(std::count_if(m_returns.cbegin(), m_returns.cend(), &isOpen));
    m_open->setText(tr("All who have &not answered yet (%n)", nullptr, open));
    m_onlySelected->setText(tr("&Those selected in the list (%n)", nullptr, static_cast<int>(m_selected.size())));
    m_all->setText(tr("&All (%n)", nullptr, static_cast<int>(m_returns.size())));
    m_onlySelected->setEnabled(!m_selected.isEmpty());
    (m_selected.size() > 1 ? m_onlySelected : m_open)->setChecked(true);
    m_spreadsheet->setChecked(true);
    for (QRadioButton *button : {m_open, m_onlySelected, m_all})
        connect(button, &QRadioButton::toggled, this, &FormsDialog::enableButtons);
    for (QCheckBox *box : {m_spreadsheet, m_webPage, m_paper})
        connect(box, &QCheckBox::toggled, this, &FormsDialog::enableButtons);
}

QScrollArea *FormsDialog::makeQuestions()
{
    auto *questions = new QWidget(this);
    auto *explanation = new QLabel(tr("Each institution gets a form of its own, with its offers of last year. What "
                                      "comes back is read in by itself."),
                                   questions);
    explanation->setWordWrap(true);
    auto *whom = new QGroupBox(tr("For whom"), questions);
    auto *whomLayout = new QVBoxLayout(whom);
    for (QRadioButton *button : {m_open, m_onlySelected, m_all})
        whomLayout->addWidget(button);
    auto *what = new QGroupBox(tr("As what"), questions);
    auto *whatLayout = new QVBoxLayout(what);
    for (QCheckBox *box : {m_spreadsheet, m_webPage, m_paper})
        whatLayout->addWidget(box);
    auto *back = new QGroupBox(tr("Back to"), questions);
    auto *backLayout = new QVBoxLayout(back);
    backLayout->addWidget(m_sender);
    auto *layout = new QVBoxLayout(questions);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(explanation);
    layout->addWidget(whom);
    layout->addWidget(what);
    layout->addWidget(back);
    layout->addLayout(makeFolderLine());
    layout->addWidget(m_replace);
    layout->addStretch();
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(questions);
    area->setMinimumWidth(questions->sizeHint().width() + area->verticalScrollBar()->sizeHint().width());
    return area;
}

QLayout *FormsDialog::makeFolderLine()
{
    auto *label = new QLabel(tr("&Folder:"), this);
    label->setBuddy(m_folder);
    auto *choose = new QPushButton(tr("&Choose …"), this);
    connect(m_folder, &QLineEdit::textChanged, this, &FormsDialog::enableButtons);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString chosen = QFileDialog::getExistingDirectory(this, tr("Folder for the forms"), m_folder->text());
        if (!chosen.isEmpty())
            setFolder(chosen);
    });
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_folder, 1);
    line->addWidget(choose);
    return line;
}

QLayout *FormsDialog::makeButtons()
{
    m_write = new QPushButton(tr("&Write the forms"), this);
    m_write->setDefault(true);
    m_sent = new QPushButton(tr("Mar&k as sent"), this);
    m_sent->setToolTip(tr("Notes for those whose forms were written that they have been sent today"));
    auto *close = new QPushButton(tr("Close"), this);
    connect(m_write, &QPushButton::clicked, this, &FormsDialog::write);
    connect(m_sent, &QPushButton::clicked, this, &FormsDialog::markAsSent);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton *button : {m_write, m_sent, close})
        buttons->addWidget(button);
    return buttons;
}

void FormsDialog::setFolder(const QString &folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
}

QList<Return> FormsDialog::chosen() const
{
    QList<Return> chosen;
    for (const Return &answer : m_returns) {
        if (m_all->isChecked() || (m_open->isChecked() && isOpen(answer)) ||
            (m_onlySelected->isChecked() && m_selected.contains(answer.id)))
            chosen << answer;
    }
    return chosen;
}

QList<FormKind> FormsDialog::kinds() const
{
    QList<FormKind> kinds;
    if (m_spreadsheet->isChecked())
        kinds << FormKind::Spreadsheet;
    if (m_webPage->isChecked())
        kinds << FormKind::WebPage;
    if (m_paper->isChecked())
        kinds << FormKind::Paper;
    return kinds;
}

void FormsDialog::enableButtons()
{
    const bool isIdle = !m_work->isRunning();
    const bool isSaid = !chosen().isEmpty() && !kinds().isEmpty() && !m_folder->text().trimmed().isEmpty();
    m_write->setEnabled(isIdle && isSaid);
    const bool hasUnsent = std::any_of(m_written.cbegin(), m_written.cend(),
                                       [](const Return &answer) { return answer.state == Return::State::NotSent; });
    m_sent->setEnabled(isIdle && hasUnsent && !m_workspace.store().isReadOnly());
}

void FormsDialog::write()
{
    m_written.clear();
    m_done->clear();
    m_problem->say({});
    if (!m_sender->commit())
        return; // the field says why
    QSet<Id<Organisation>> organisations;
    for (const Return &answer : chosen())
        organisations.insert(answer.organisation);
    const auto forms = surveyForms(m_workspace, m_round.year, ReportLanguage(u"de"_s), organisations);
    if (!forms) {
        showProblem(forms.error().message);
        return;
    }
    const auto existing = m_replace->isChecked() ? FormOrder::Existing::Replace : FormOrder::Existing::Keep;
    const FormOrder order{QDir::fromNativeSeparators(m_folder->text().trimmed()), kinds(), existing};
    m_progress->setText(tr("Writing the forms"));
    m_work->start([order, forms = *forms](const BackgroundWork::Progress &progress) {
        return writeForms(forms, order, progress);
    });
    enableButtons();
}

void FormsDialog::showDone()
{
    m_written = chosen();
    const auto count = static_cast<int>(m_written.size() * kinds().size());
    m_done->showNotice(Icon::Done, tr("%n form(s) are in the folder.", nullptr, count));
    m_done->offer(tr("Open the folder"));
    enableButtons();
}

void FormsDialog::showProblem(const QString &why)
{
    m_problem->say(why);
    enableButtons();
}

void FormsDialog::markAsSent()
{
    QList<Id<Return>> unsent;
    for (Return &answer : m_written) {
        if (answer.state == Return::State::NotSent)
            unsent << answer.id;
    }
    emit sent(unsent);
    m_returns = m_workspace.survey().returns(m_round.id).value_or(m_returns);
    m_written = chosen();
    enableButtons();
}

void FormsDialog::closeEvent(QCloseEvent *event)
{
    m_work->cancel();
    QDialog::closeEvent(event);
}

} // namespace inko

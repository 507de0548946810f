#include "ui/survey/formsdialog.h"

#include "core/exchange/forms/formfolder.h"
#include "core/pdf/documentpdf.h"
#include "ui/survey/mailform.h"
#include "ui/survey/recipientschoice.h"
#include "ui/survey/senderform.h"
#include "ui/widgets/backgroundwork.h"
#include "ui/widgets/fields/problemline.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/progressline.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

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

FormsDialog::FormsDialog(Workspace &workspace, const SurveyRound &round, Occasion occasion,
                         const QList<Id<Return>> &selected, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_round(round), m_occasion(occasion),
      m_recipients(new RecipientsChoice(occasion, selected, this)),
      m_spreadsheet(new QCheckBox(tr("&Spreadsheet, for Excel and LibreOffice"), this)),
      m_webPage(new QCheckBox(tr("Page for the &browser, which saves a file to send back"), this)),
      m_paper(new QCheckBox(tr("&Paper, as PDF"), this)),
      m_sender(new SenderForm(workspace.settings(), !workspace.store().isReadOnly(), this)),
      m_pages(new QTabWidget(this)), m_mail(new MailForm(workspace, occasion, this)), m_folder(new QLineEdit(this)),
      m_replace(new QCheckBox(tr("&Replace forms that are in the folder already"), this)),
      m_work(new BackgroundWork(this)), m_progress(new ProgressLine(m_work, this)), m_problem(new ProblemLine(this)),
      m_done(new MessageLine(this))
{
    const bool isReminder = occasion == Occasion::Reminder;
    setWindowTitle((isReminder ? tr("Reminders for %1") : tr("Forms for %1")).arg(round.year));
    m_spreadsheet->setChecked(true);
    readReturns();
    auto *layout = new QVBoxLayout(this);
    QScrollArea *questions = makeQuestions();
    m_pages->addTab(questions, tr("Forms"));
    m_pages->addTab(m_mail, tr("Mail and letter"));
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_problem);
    layout->addWidget(m_done);
    layout->addLayout(makeButtons());
    const int others = sizeHint().height() - questions->sizeHint().height();
    const int room = screen()->availableSize().height() * 9 / 10;
    resize(sizeHint().width(), std::min(room, others + questions->widget()->sizeHint().height()));

    connectAll();
    const QDir beside = QFileInfo(workspace.store().path()).dir();
    setFolder(beside.filePath((isReminder ? tr("Reminders %1") : tr("Forms %1")).arg(round.year)));
    if (const Result<> read = m_sender->reload(); !read)
        m_problem->say(read.error().message);
    showForms();
    enableButtons();
}

void FormsDialog::connectAll()
{
    connect(m_done, &MessageLine::actionWanted, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder->text())); });
    connect(&m_workspace.store(), &Store::changed, m_sender, &SenderForm::reload);
    connect(&m_workspace.store(), &Store::changed, this, &FormsDialog::showForms);
    connect(m_work, &BackgroundWork::finished, this, &FormsDialog::showDone);
    connect(m_work, &BackgroundWork::cancelled, this, &FormsDialog::showProblem);
    connect(m_work, &BackgroundWork::failed, this, &FormsDialog::showProblem);
    connect(m_recipients, &RecipientsChoice::changed, this, [this] {
        enableButtons();
        showForms();
    });
    for (QCheckBox *box : {m_spreadsheet, m_webPage, m_paper})
        connect(box, &QCheckBox::toggled, this, &FormsDialog::enableButtons);
}

void FormsDialog::readReturns()
{
    if (const auto returns = m_workspace.survey().returns(m_round.id))
        m_recipients->showReturns(*returns);
    else
        m_problem->say(returns.error().message);
}

Result<SurveyForms> FormsDialog::chosenForms() const
{
    QSet<Id<Organisation>> organisations;
    for (const Return &answer : m_recipients->chosen())
        organisations.insert(answer.organisation);
    return surveyForms(m_workspace, m_round.year, ReportLanguage(u"de"_s), organisations);
}

void FormsDialog::showForms()
{
    if (const auto forms = chosenForms())
        m_mail->showForms(*forms);
    else
        m_problem->say(forms.error().message);
}

FormsDialog::~FormsDialog()
{
    m_work->cancel();
    m_work->waitUntilEnded();
}

QScrollArea *FormsDialog::makeQuestions()
{
    auto *questions = new QWidget(this);
    auto *explanation = new QLabel(tr("Each institution gets a form of its own, with its offers of last year. What "
                                      "comes back is read in by itself."),
                                   questions);
    explanation->setWordWrap(true);
    auto *what = new QGroupBox(tr("As what"), questions);
    auto *whatLayout = new QVBoxLayout(what);
    for (QCheckBox *box : {m_spreadsheet, m_webPage, m_paper})
        whatLayout->addWidget(box);
    auto *back = new QGroupBox(tr("Back to"), questions);
    auto *backLayout = new QVBoxLayout(back);
    backLayout->addWidget(m_sender);
    auto *layout = new QVBoxLayout(questions);
    layout->addWidget(explanation);
    layout->addWidget(m_recipients);
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
    const bool isReminder = m_occasion == Occasion::Reminder;
    m_sent = new QPushButton(isReminder ? tr("Mar&k as reminded") : tr("Mar&k as sent"), this);
    m_sent->setToolTip(tr("Notes for those for whom something was written that it has gone out today"));
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
    const bool isSaid =
        !m_recipients->chosen().isEmpty() && !kinds().isEmpty() && !m_folder->text().trimmed().isEmpty();
    m_write->setEnabled(isIdle && isSaid);
    const bool isMarkable = std::any_of(m_written.cbegin(), m_written.cend(),
                                        [this](const Return &answer) { return m_recipients->isToBeMarked(answer); });
    m_sent->setEnabled(isIdle && isMarkable && !m_workspace.store().isReadOnly());
}

void FormsDialog::write()
{
    m_written.clear();
    m_done->clear();
    m_problem->say({});
    if (!commit())
        return;
    const auto forms = chosenForms();
    if (!forms) {
        showProblem(forms.error().message);
        return;
    }
    const auto existing = m_replace->isChecked() ? FormOrder::Existing::Replace : FormOrder::Existing::Keep;
    const FormOrder order{QDir::fromNativeSeparators(m_folder->text().trimmed()), kinds(), existing,
                          m_mail->isWanted() ? std::optional(m_mail->order()) : std::nullopt};
    m_progress->setText(tr("Writing the forms"));
    m_work->start([order, forms = *forms](const BackgroundWork::Progress &progress) {
        return writeForms(forms, order, progress);
    });
    enableButtons();
}

void FormsDialog::showDone()
{
    m_written = m_recipients->chosen();
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
    QList<Id<Return>> gone;
    for (const Return &answer : std::as_const(m_written)) {
        if (m_recipients->isToBeMarked(answer))
            gone << answer.id;
    }
    emit sent(gone);
    readReturns();
    m_written.clear();
    enableButtons();
}

bool FormsDialog::commit()
{
    const bool isSenderSaved = m_sender->commit();
    const bool isTextSaved = m_mail->commit();
    if (!isSenderSaved || !isTextSaved) // each says why
        m_pages->setCurrentIndex(isSenderSaved ? 1 : 0);
    return isSenderSaved && isTextSaved;
}

void FormsDialog::reject()
{
    if (!m_mail->commit()) {
        m_pages->setCurrentWidget(m_mail);
        return;
    }
    m_work->cancel();
    QDialog::reject();
}

} // namespace inko

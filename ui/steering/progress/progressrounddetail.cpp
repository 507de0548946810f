#include "ui/steering/progress/progressrounddetail.h"

#include "core/report/papers/paperparts.h"
#include "core/report/papers/progresspaper.h"
#include "core/steering/progress/progressintogrid.h"
#include "ui/steering/progress/gridchangesdialog.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messageline.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>

namespace inko {

using namespace Qt::StringLiterals;

ProgressRoundDetail::ProgressRoundDetail(Workspace &workspace, QWidget *parent)
    : RecordDetail(new ProgressRoundForm(workspace), parent), m_workspace(workspace), m_figures(new QLabel(this)),
      m_forms(new QPushButton(icon(Icon::New), tr("Write &forms and mails …"), this)),
      m_grid(new QPushButton(icon(Icon::Grid), tr("Take into the &grid …"), this)),
      m_pdf(new QPushButton(icon(Icon::Pdf), tr("Answers as &PDF …"), this)),
      m_markdown(new QPushButton(tr("Answers as te&xt (Markdown) …"), this)), m_message(new MessageLine(this))
{
    m_heading->setWordWrap(true);
    m_figures->setWordWrap(true);
    m_figures->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->addWidget(m_figures);
    m_layout->addLayout(makeTools());
    m_layout->addWidget(m_message);
    m_layout->addStretch(1);
    connect(m_forms, &QPushButton::clicked, this, &ProgressRoundDetail::chooseFolder);
    connect(m_grid, &QPushButton::clicked, this, &ProgressRoundDetail::takeIntoGrid);
    connect(m_pdf, &QPushButton::clicked, this, [this] { choosePath(PaperFormat::Pdf); });
    connect(m_markdown, &QPushButton::clicked, this, [this] { choosePath(PaperFormat::Markdown); });
    connect(m_message, &MessageLine::actionWanted, this, &ProgressRoundDetail::answerOffer);
}

QLayout *ProgressRoundDetail::makeTools()
{
    m_forms->setToolTip(tr("A form for each institution that has not answered, and a mail that carries it; your mail "
                           "program opens it for sending"));
    m_grid->setToolTip(tr("What the answers change in the newest grid: ended, participants, new projects"));
    auto *tools = new FlowLayout;
    for (QPushButton *tool : {m_forms, m_grid, m_pdf, m_markdown})
        tools->addWidget(tool);
    return tools;
}

Result<> ProgressRoundDetail::showParts()
{
    const auto shown = m_form->shown();
    m_heading->setText(m_form->isNew() ? tr("New progress round") : shown ? m_form->record()->title : QString());
    for (QWidget *part : QList<QWidget *>{m_figures, m_forms, m_grid, m_pdf, m_markdown})
        part->setVisible(shown.has_value());
    if (!shown) {
        m_message->clear();
        return {};
    }
    const auto requests = m_workspace.progressRounds().requestsOf(*shown);
    const auto changes = ProgressIntoGrid(m_workspace.store()).open(*shown);
    if (const auto error = firstErrorOf(requests, changes))
        return fail(*error);
    const auto open = static_cast<int>(std::ranges::count_if(*requests, &ProgressRequest::isOpen));
    const auto asked = static_cast<int>(requests->size());
    QString figures = tr("%1 of %n institution(s) have answered.", nullptr, asked).arg(asked - open);
    if (asked == 0)
        figures = tr("Nobody is asked: the body has no members on this day, or the grid has no projects. Ask "
                     "institutions one by one under “Answers”.");
    if (!changes->isEmpty())
        figures += u' ' + tr("%n answer(s) would change the grid.", nullptr, static_cast<int>(changes->size()));
    m_figures->setText(figures);
    m_forms->setEnabled(open > 0);
    m_grid->setEnabled(!changes->isEmpty() && !m_workspace.store().isReadOnly());
    return {};
}

Result<QList<ProgressMailing::Written>> ProgressRoundDetail::writeForms(const QString &folder,
                                                                        ProgressMailing::Existing existing)
{
    const ProgressMailing mailing(m_workspace, papers::german());
    const Id<ProgressRound> round = m_form->shown().value_or(Id<ProgressRound>());
    return mailing.formsOf(round).and_then(
        [&](const QList<ProgressForm> &forms) { return mailing.write(round, forms, folder, existing); });
}

void ProgressRoundDetail::chooseFolder()
{
    m_form->commit();
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Into which folder?"), QFileInfo(m_workspace.store().path()).path());
    if (!folder.isEmpty())
        writeInto(folder, ProgressMailing::Existing::Keep);
}

void ProgressRoundDetail::writeInto(const QString &folder, ProgressMailing::Existing existing)
{
    m_folder.clear();
    m_written.clear();
    const auto written = writeForms(folder, existing);
    if (written) {
        sayWritten(*written);
        return;
    }
    m_message->showMessage(Icon::Warning, written.error().message);
    if (written.error().code == Error::Code::Invalid && existing == ProgressMailing::Existing::Keep) {
        m_folder = folder;
        m_message->offer(tr("Replace them"));
    }
}

void ProgressRoundDetail::sayWritten(const QList<ProgressMailing::Written> &written)
{
    QStringList unreached;
    for (const ProgressMailing::Written &one : written) {
        if (one.mail.isEmpty())
            unreached << one.organisation;
        else
            m_written << one.request;
    }
    QString words = tr("%n form(s) written.", nullptr, static_cast<int>(written.size()));
    if (!m_written.isEmpty())
        words += u' ' + tr("Open the mails and send them off.");
    if (!unreached.isEmpty())
        words += u' ' + tr("Without a mail address: %1.").arg(unreached.join(u", "_s));
    m_message->showMessage(Icon::Done, words);
    if (!m_written.isEmpty() && !m_workspace.store().isReadOnly())
        m_message->offer(tr("They have been sent"));
}

void ProgressRoundDetail::answerOffer()
{
    if (!m_folder.isEmpty()) {
        writeInto(m_folder, ProgressMailing::Existing::Replace);
        return;
    }
    const Result<> marked = m_workspace.progressRounds().markAsked(m_written);
    if (marked)
        m_message->clear();
    else
        m_message->showMessage(Icon::Warning, marked.error().message);
}

Result<> ProgressRoundDetail::writePaper(PaperFormat format, const QString &path)
{
    return ProgressRecord::read(m_workspace, m_form->shown().value_or(Id<ProgressRound>()))
        .and_then([&](const ProgressRecord &record) {
            return savePaper(papers::progressPaper(record), format, path, m_workspace.store().now());
        });
}

void ProgressRoundDetail::choosePath(PaperFormat format)
{
    m_form->commit();
    if (!m_form->shown())
        return;
    const QString name = QString(m_form->record()->title).replace(u'/', u'-');
    const QString folder = QFileInfo(m_workspace.store().path()).path();
    const QString path = askWhereToSavePaper(tr("Save the answers"), folder + u'/' + name, format, this);
    if (path.isEmpty())
        return;
    const Result<> written = writePaper(format, path);
    m_folder.clear();
    m_message->showMessage(written ? Icon::Done : Icon::Warning,
                           written ? tr("Saved as “%1”.").arg(QFileInfo(path).fileName()) : written.error().message);
}

void ProgressRoundDetail::takeIntoGrid()
{
    if (!m_form->shown())
        return;
    GridChangesDialog dialog(m_workspace, *m_form->shown(), this);
    dialog.exec();
}

} // namespace inko

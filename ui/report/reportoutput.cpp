#include "ui/report/reportoutput.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/pdf/pdffile.h"
#include "ui/report/booklettab.h"
#include "ui/report/printpages.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/backgroundwork.h"
#include "ui/widgets/fields/problemline.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/savedialog.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QPrintDialog>
#include <QPrinter>
#include <QUrl>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

ReportOutput::ReportOutput(QWidget *parent)
    : QWidget(parent), m_work(new BackgroundWork(this)), m_progress(new ProgressLine(m_work, this)),
      m_problem(new ProblemLine(this)), m_done(new MessageLine(this))
{
    auto *buttons = new QWidget(this);
    m_buttons = new FlowLayout(buttons);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    makeActions();
    addButton(m_pdf);
    addButton(m_print);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(buttons);
    layout->addWidget(m_progress);
    layout->addWidget(m_problem);
    layout->addWidget(m_done);

    connect(m_done, &MessageLine::actionWanted, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_writtenFile)); });
    connect(m_work, &BackgroundWork::finished, this, &ReportOutput::showDone);
    connect(m_work, &BackgroundWork::cancelled, this, &ReportOutput::showProblem);
    connect(m_work, &BackgroundWork::failed, this, &ReportOutput::showProblem);
}

ReportOutput::~ReportOutput()
{
    m_work->waitUntilEnded();
}

void ReportOutput::addButton(QAction *action)
{
    m_buttons->addWidget(actionButton(action, m_buttons->parentWidget()));
}

void ReportOutput::makeActions()
{
    m_pdf = new QAction(icon(Icon::Pdf), tr("&PDF …"), this);
    m_pdf->setToolTip(tr("Save the report as a PDF file"));
    m_print = new QAction(icon(Icon::Print), tr("P&rint …"), this);
    m_print->setToolTip(tr("Print the report, or some of its pages (Ctrl+P)"));
    m_print->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    for (QAction *action : {m_pdf, m_print})
        action->setIconText(action->text()); // a button drops the & of any other text
    connect(m_pdf, &QAction::triggered, this, &ReportOutput::choosePdf);
    connect(m_print, &QAction::triggered, this, &ReportOutput::choosePrinter);
    enableActions();
}

void ReportOutput::enableActions()
{
    for (QAction *action : {m_pdf, m_print})
        action->setEnabled(m_pages && !m_wanted && !m_work->isRunning());
}

void ReportOutput::setPages(std::shared_ptr<const layout::Pages> pages)
{
    m_pages = std::move(pages);
    m_isStale = false;
    if (const auto go = std::exchange(m_wanted, nullptr))
        go();
    enableActions();
}

void ReportOutput::giveUp()
{
    m_wanted = nullptr;
    enableActions();
}

void ReportOutput::whenReady(std::function<void()> go)
{
    m_problem->say({});
    m_done->clear();
    m_wanted = std::move(go);
    emit pagesWanted();
    if (m_wanted && !m_isStale)
        std::exchange(m_wanted, nullptr)();
    enableActions();
}

void ReportOutput::choosePdf()
{
    const QString proposed = QDir(m_folder).filePath(fileSlug(m_pages->title) + u".pdf"_s);
    const QString path = askWhereToSave({tr("Save the report as PDF"), proposed, tr("PDF (*.pdf)"), u"pdf"_s}, this);
    if (!path.isEmpty())
        writePdfTo(path);
}

void ReportOutput::writePdfTo(const QString &path)
{
    whenReady([this, path] {
        m_progress->setText(tr("Writing the PDF …"));
        m_doneText = tr("Written: %1").arg(QDir::toNativeSeparators(path));
        m_writtenFile = path;
        m_work->start([pages = m_pages, path](const BackgroundWork::Progress &progress) {
            return pdf::writePdf(*pages, systemTime(), path, progress);
        });
    });
}

void ReportOutput::choosePrinter()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    prepare(*printer, *m_pages);
    QPrintDialog dialog(printer.get(), this);
    dialog.setMinMax(1, static_cast<int>(m_pages->pages.size()));
    auto *booklet = new BookletTab(&dialog);
    dialog.setOptionTabs({booklet});
    if (dialog.exec() == QDialog::Accepted)
        print(printer, booklet->imposition());
}

void ReportOutput::print(const std::shared_ptr<QPrinter> &printer, Imposition imposition)
{
    whenReady([this, printer, imposition] {
        m_progress->setText(tr("Printing …"));
        m_writtenFile = printer->outputFileName();
        m_doneText = m_writtenFile.isEmpty() ? tr("The pages were handed to the printer.")
                                             : tr("Written: %1").arg(QDir::toNativeSeparators(m_writtenFile));
        m_work->start([pages = m_pages, printer, imposition](const BackgroundWork::Progress &progress) {
            return printPages(*pages, *printer, imposition, progress);
        });
    });
}

void ReportOutput::showDone()
{
    enableActions();
    m_done->showMessage(Icon::Done, m_doneText);
    if (!m_writtenFile.isEmpty())
        m_done->offer(tr("Open"));
}

void ReportOutput::showProblem(const QString &why)
{
    enableActions();
    m_problem->say(why);
}

} // namespace inko

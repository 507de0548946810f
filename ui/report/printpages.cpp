#include "ui/report/printpages.h"

#include "core/base/files.h"
#include "ui/report/pagepainter.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>
#include <QTemporaryFile>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko", text);
}

/// Puts a page in the middle of the paper, in its own size if that fits.
void fit(QPainter &painter, const layout::Page &page, const QPrinter &printer)
{
    constexpr double rounded = 2; // points; paper sizes are known in whole ones
    const QSizeF paper = printer.paperRect(QPrinter::Point).size();
    const bool fits = page.size.width() <= paper.width() + rounded && page.size.height() <= paper.height() + rounded;
    const double shrunk = fits ? 1 : qMin(paper.width() / page.size.width(), paper.height() / page.size.height());
    const double unit = printer.logicalDpiX() / 72.0;
    painter.scale(unit, unit);
    painter.translate((paper.width() - page.size.width() * shrunk) / 2,
                      (paper.height() - page.size.height() * shrunk) / 2);
    painter.scale(shrunk, shrunk);
}

tl::unexpected<Error> notTaken()
{
    return fail(Error::Code::Io, tr("The printer did not take the pages. Check that it is switched on."));
}

Result<> paintPages(const layout::Pages &pages, QPrinter &printer, const layout::Progress &progress)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return notTaken();
    PagePainter pagePainter(pages);
    const auto count = static_cast<int>(pages.pages.size());
    const int first = qBound(1, printer.fromPage(), count);
    const int last = printer.toPage() > 0 ? qMin(printer.toPage(), count) : count;
    for (int number = first; number <= last; ++number) {
        if (progress && !progress(double(number - first) / (last - first + 1))) {
            printer.abort();
            return fail(Error::Code::Cancelled,
                        tr("Printing was stopped. Pages that the printer had by then may still come out."));
        }
        if (number > first && !printer.newPage())
            return fail(Error::Code::Io, tr("The printer stopped at page %1.").arg(number));
        const layout::Page &page = pages.pages[static_cast<size_t>(number) - 1];
        painter.save();
        fit(painter, page, printer);
        pagePainter.paint(painter, page);
        painter.restore();
    }
    return painter.end() && printer.printerState() != QPrinter::Error ? Result<>() : notTaken();
}

/// The print system does not say that a disk is full: a file without its end is not whole.
bool isWholePdf(QFile &file)
{
    constexpr qint64 tail = 16;
    return file.open(QIODevice::ReadOnly) && file.seek(qMax(qint64(0), file.size() - tail)) &&
           file.readAll().contains("%%EOF");
}

/// The dialog's "print to a file": elsewhere first, so that the old one stays unless the new one is whole.
Result<> printToFile(const layout::Pages &pages, QPrinter &printer, const layout::Progress &progress)
{
    const QString target = printer.outputFileName();
    QTemporaryFile printed;
    if (!printed.open())
        return fail(Error::Code::Io,
                    tr("“%1” could not be written. May you write in this folder, and is its drive there?").arg(target),
                    printed.errorString());
    printed.close();
    printer.setOutputFileName(printed.fileName());
    if (const Result<> painted = paintPages(pages, printer, progress); !painted)
        return painted;
    if (!isWholePdf(printed))
        return fail(
            Error::Code::DiskFull,
            tr("“%1” could not be written: there is no room left. Nothing was changed; free some space and try again.")
                .arg(target));
    const auto copy = [&](QIODevice &device) -> Result<> {
        printed.seek(0);
        device.write(printed.readAll());
        return {};
    };
    return files::replace(target, copy, files::Readers::AsUsual);
}

} // namespace

void prepare(QPrinter &printer, const layout::Pages &pages)
{
    printer.setDocName(pages.title);
    printer.setFullPage(true);
    if (!pages.pages.empty())
        printer.setPageSize(QPageSize(pages.pages.front().size, QPageSize::Point, {}, QPageSize::FuzzyMatch));
}

Result<> printPages(const layout::Pages &pages, QPrinter &printer, const layout::Progress &progress)
{
    return printer.outputFileName().isEmpty() ? paintPages(pages, printer, progress)
                                              : printToFile(pages, printer, progress);
}

} // namespace inko

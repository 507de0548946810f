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

QSizeF paperOf(const QPrinter &printer)
{
    return printer.paperRect(QPrinter::Point).size();
}

bool isWide(QSizeF size)
{
    return size.width() > size.height();
}

/// Puts a page in the middle of this part of the paper, in its own size if that fits, and turned if it lies the other
/// way.
void fit(QPainter &painter, const layout::Page &page, const QRectF &area, double unit)
{
    constexpr double rounded = 2; // points; paper sizes are known in whole ones
    const bool isTurned = isWide(page.size) != isWide(area.size());
    const QSizeF size = isTurned ? page.size.transposed() : page.size;
    const bool fits = size.width() <= area.width() + rounded && size.height() <= area.height() + rounded;
    const double shrunk = fits ? 1 : qMin(area.width() / size.width(), area.height() / size.height());
    painter.scale(unit, unit);
    painter.translate(area.center());
    painter.scale(shrunk, shrunk);
    if (isTurned)
        painter.rotate(-90);
    painter.translate(-page.size.width() / 2, -page.size.height() / 2);
}

/// Two pages beside each other lie on paper turned sideways, whichever way it was.
void turnForBooklet(QPrinter &printer)
{
    const QSizeF size = printer.pageLayout().pageSize().size(QPageSize::Point);
    if (isWide(size))
        printer.setPageSize(QPageSize(size.transposed(), QPageSize::Point, {}, QPageSize::FuzzyMatch));
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setDuplex(QPrinter::DuplexShortSide);
}

tl::unexpected<Error> notTaken()
{
    return fail(Error::Code::Io, tr("The printer did not take the pages. Check that it is switched on."));
}

std::vector<SheetSide> sidesFor(const layout::Pages &pages, const QPrinter &printer, Imposition imposition)
{
    const auto count = static_cast<int>(pages.pages.size());
    const int first = qBound(1, printer.fromPage(), count);
    const int last = printer.toPage() > 0 ? qMin(printer.toPage(), count) : count;
    return sheetSides(first - 1, last - 1, imposition, pages.rightToLeft);
}

Result<> paintPages(const layout::Pages &pages, QPrinter &printer, Imposition imposition,
                    const layout::Progress &progress)
{
    if (imposition == Imposition::Booklet)
        turnForBooklet(printer);
    QPainter painter;
    if (!painter.begin(&printer))
        return notTaken();
    PagePainter pagePainter(pages);
    const QSizeF paper = paperOf(printer);
    const std::vector<SheetSide> sides = sidesFor(pages, printer, imposition);
    for (size_t side = 0; side < sides.size(); ++side) {
        if (progress && !progress(double(side) / double(sides.size()))) {
            printer.abort();
            return fail(Error::Code::Cancelled,
                        tr("Printing was stopped. Pages that the printer had by then may still come out."));
        }
        if (side > 0 && !printer.newPage())
            return fail(Error::Code::Io, tr("The printer stopped at page %1.").arg(side + 1));
        for (const PlacedPage &placed : sides[side]) {
            const layout::Page &page = pages.pages[static_cast<size_t>(placed.page)];
            const QRectF area(placed.share.x() * paper.width(), placed.share.y() * paper.height(),
                              placed.share.width() * paper.width(), placed.share.height() * paper.height());
            painter.save();
            fit(painter, page, area, printer.logicalDpiX() / 72.0);
            pagePainter.paint(painter, page);
            painter.restore();
        }
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
Result<> printToFile(const layout::Pages &pages, QPrinter &printer, Imposition imposition,
                     const layout::Progress &progress)
{
    const QString target = printer.outputFileName();
    QTemporaryFile printed;
    if (!printed.open())
        return fail(Error::Code::Io,
                    tr("“%1” could not be written. May you write in this folder, and is its drive there?").arg(target),
                    printed.errorString());
    printed.close();
    printer.setOutputFileName(printed.fileName());
    if (const Result<> painted = paintPages(pages, printer, imposition, progress); !painted)
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

Result<> printPages(const layout::Pages &pages, QPrinter &printer, Imposition imposition,
                    const layout::Progress &progress)
{
    return printer.outputFileName().isEmpty() ? paintPages(pages, printer, imposition, progress)
                                              : printToFile(pages, printer, imposition, progress);
}

} // namespace inko

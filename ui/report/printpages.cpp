#include "ui/report/printpages.h"

#include "ui/report/pagepainter.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace inko {

namespace {

Result<> print(const layout::Pages &pages, QPrinter &printer)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return fail(Error::Code::Io, QCoreApplication::translate("inko::printPages", "The printer did not take the pages. Check that it is switched on."));
    PagePainter pagePainter(pages);
    const auto count = static_cast<int>(pages.pages.size());
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? qMin(printer.toPage(), count) - 1 : count - 1;
    const double scale = printer.logicalDpiX() / 72.0;
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage())
            return fail(Error::Code::Io, QCoreApplication::translate("inko::printPages", "The printer stopped at page %1.").arg(page + 1));
        painter.save();
        painter.scale(scale, scale);
        pagePainter.paint(painter, pages.pages[static_cast<size_t>(page)]);
        painter.restore();
    }
    return {};
}

} // namespace

Result<> printPages(const layout::Pages &pages, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(pages.title);
    printer.setFullPage(true);
    if (!pages.pages.empty())
        printer.setPageSize(QPageSize(pages.pages.front().size, QPageSize::Point, {}, QPageSize::FuzzyMatch));
    QPrintDialog dialog(&printer, parent);
    dialog.setMinMax(1, static_cast<int>(pages.pages.size()));
    return dialog.exec() == QDialog::Accepted ? print(pages, printer) : Result<>();
}

} // namespace inko

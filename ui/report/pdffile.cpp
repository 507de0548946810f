#include "ui/report/pdffile.h"

#include "core/base/files.h"
#include "ui/report/pagepainter.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

constexpr int resolution = 1200; // device units an inch: positions are rounded to them
constexpr double pointsPerInch = 72;

QPageLayout layoutFor(const layout::Page &page)
{
    const QPageSize size(page.size, QPageSize::Point, {}, QPageSize::ExactMatch);
    return QPageLayout(size, QPageLayout::Portrait, {});
}

} // namespace

Result<> writePdf(const layout::Pages &pages, const QString &path, const layout::Progress &progress)
{
    const auto write = [&](QIODevice &device) -> Result<> {
        QPdfWriter writer(&device);
        writer.setTitle(pages.title);
        writer.setCreator(u"Inko " INKO_VERSION ""_s);
        writer.setResolution(resolution);
        PagePainter pagePainter(pages);
        QPainter painter;
        for (size_t number = 0; number < pages.pages.size(); ++number) {
            if (progress && !progress(double(number) / double(pages.pages.size())))
                return fail(Error::Code::Cancelled,
                            QCoreApplication::translate(
                                "inko", "Writing was stopped. There is no new file; an older one is as it was."));
            const layout::Page &page = pages.pages[number];
            writer.setPageLayout(layoutFor(page));
            if (number == 0)
                painter.begin(&writer);
            else
                writer.newPage();
            painter.resetTransform();
            painter.scale(resolution / pointsPerInch, resolution / pointsPerInch);
            pagePainter.paint(painter, page);
        }
        painter.end();
        return {};
    };
    return files::replace(path, write, files::Readers::AsUsual);
}

} // namespace inko

#include "ui/report/reportlayout.h"

#include "core/layout/layout.h"
#include "ui/widgets/backgroundwork.h"

namespace inko {

ReportLayout::ReportLayout(QObject *parent) : QObject(parent), m_work(new BackgroundWork(this))
{
    connect(m_work, &BackgroundWork::finished, this, [this] { emit finished(std::exchange(m_pages, nullptr)); });
}

void ReportLayout::start(ReportOrder order)
{
    m_pages = std::make_shared<layout::Pages>();
    m_work->start([pages = m_pages, order = std::move(order)](const BackgroundWork::Progress &progress) {
        const document::Document document = ReportKind::build(order.kind, order.data, ReportLanguage(order.language));
        return layout::layOut(document, layout::Theme::withAccent(order.data.accent), {}, progress)
            .map([&](layout::Pages made) { *pages = std::move(made); });
    });
}

} // namespace inko

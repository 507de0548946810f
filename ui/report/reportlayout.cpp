#include "ui/report/reportlayout.h"

#include "core/layout/layout.h"
#include "ui/widgets/backgroundwork.h"

namespace inko {

ReportLayout::ReportLayout(QObject *parent) : QObject(parent), m_work(new BackgroundWork(this))
{
    connect(m_work, &BackgroundWork::finished, this, [this] { emit finished(std::exchange(m_pages, nullptr)); });
}

void ReportLayout::start(std::function<document::Document()> makeDocument)
{
    m_pages = std::make_shared<layout::Pages>();
    m_work->start([pages = m_pages, make = std::move(makeDocument)](const BackgroundWork::Progress &progress) {
        const document::Document document = make();
        return layout::layOut(document, layout::Theme::withAccent(document.accent), {}, progress)
            .map([&](layout::Pages made) { *pages = std::move(made); });
    });
}

} // namespace inko

#include "ui/report/reportlayout.h"

#include "core/layout/layout.h"
#include "core/report/kinds/annualreport.h"
#include "ui/widgets/backgroundwork.h"

namespace inko {

ReportLayout::ReportLayout(QObject *parent) : QObject(parent), m_work(new BackgroundWork(this))
{
    connect(m_work, &BackgroundWork::finished, this, [this] { emit finished(std::exchange(m_pages, nullptr)); });
}

void ReportLayout::start(ReportData data, const QString &language)
{
    m_pages = std::make_shared<layout::Pages>();
    m_work->start([pages = m_pages, language, data = std::move(data)](const BackgroundWork::Progress &progress) {
        return layout::layOut(annualReport(data, ReportLanguage(language)), {}, {}, progress)
            .map([&](layout::Pages made) { *pages = std::move(made); });
    });
}

} // namespace inko

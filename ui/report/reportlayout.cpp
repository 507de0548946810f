#include "ui/report/reportlayout.h"

#include "core/layout/layout.h"
#include "core/report/annualreport.h"

namespace inko {

ReportLayout::~ReportLayout()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_runs.clear(); // waits for the threads, which stop at their next step
}

void ReportLayout::start(ReportData data, const QString &language)
{
    if (m_cancelled)
        *m_cancelled = true;
    std::erase_if(m_runs, [](const std::future<void> &run) {
        return run.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    });
    const Flag run = std::make_shared<std::atomic<bool>>(false);
    m_cancelled = run;
    m_runs.push_back(std::async(std::launch::async, [this, run, language, data = std::move(data)] {
        const auto progress = [this, run](double share) {
            if (*run)
                return false;
            QMetaObject::invokeMethod(
                this, [this, run, share] { if (run == m_cancelled) emit progressed(qRound(share * 100)); },
                Qt::QueuedConnection);
            return true;
        };
        auto pages = layout::layOut(annualReport(data, ReportLanguage(language)), {}, {}, progress);
        if (*run)
            return;
        auto shared = std::make_shared<Result<layout::Pages>>(std::move(pages));
        QMetaObject::invokeMethod(this, [this, run, shared] { end(run, std::move(*shared)); }, Qt::QueuedConnection);
    }));
    emit progressed(0);
}

void ReportLayout::cancel()
{
    if (!m_cancelled)
        return;
    *m_cancelled = true;
    m_cancelled.reset();
    emit cancelled();
}

void ReportLayout::end(const Flag &run, Result<layout::Pages> pages)
{
    if (run != m_cancelled)
        return;
    m_cancelled.reset();
    if (pages)
        emit finished(std::make_shared<const layout::Pages>(std::move(*pages)));
    else
        emit failed(pages.error().message);
}

} // namespace inko

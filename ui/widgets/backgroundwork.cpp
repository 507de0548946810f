#include "ui/widgets/backgroundwork.h"

namespace inko {

BackgroundWork::~BackgroundWork()
{
    cancel();
    m_runs.clear(); // waits for the threads
}

void BackgroundWork::start(Work work)
{
    cancel();
    std::erase_if(m_runs, [](const std::future<void> &run) {
        return run.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    });
    const Flag run = std::make_shared<std::atomic<bool>>(false);
    m_stop = run;
    m_runs.push_back(std::async(std::launch::async, [this, run, work = std::move(work)] {
        int lastPercent = 0;
        const auto progress = [&](double share) {
            const int percent = qBound(0, qRound(share * 100), 100);
            if (percent != std::exchange(lastPercent, percent))
                QMetaObject::invokeMethod(
                    this,
                    [this, run, percent] {
                        if (run == m_stop)
                            emit progressed(percent);
                    },
                    Qt::QueuedConnection);
            return !*run;
        };
        const Result<> result = work(progress);
        QMetaObject::invokeMethod(
            this, [this, run, result] { end(run, result); }, Qt::QueuedConnection);
    }));
    emit progressed(0);
}

void BackgroundWork::cancel()
{
    if (m_stop)
        *m_stop = true;
}

void BackgroundWork::waitUntilEnded()
{
    for (const std::future<void> &run : m_runs)
        run.wait();
}

void BackgroundWork::end(const Flag &run, const Result<> &result)
{
    if (run != m_stop)
        return;
    m_stop.reset();
    if (result)
        emit finished();
    else if (result.error().code == Error::Code::Cancelled)
        emit cancelled(result.error().message);
    else
        emit failed(result.error().message);
}

} // namespace inko

#pragma once

#include "core/layout/pages.h"
#include "core/report/reportdata.h"

#include <QObject>

#include <atomic>
#include <future>
#include <memory>

namespace inko {

/// Builds a report and lays it out on another thread; a new start stops the one before.
class ReportLayout : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~ReportLayout() override;

    void start(ReportData data, const QString &language);
    void cancel();
    bool isRunning() const { return m_cancelled != nullptr; }

signals:
    void progressed(int percent);
    void finished(std::shared_ptr<const inko::layout::Pages> pages);
    void failed(const QString &message);
    void cancelled();

private:
    using Flag = std::shared_ptr<std::atomic<bool>>;
    void end(const Flag &run, Result<layout::Pages> pages);

    Flag m_cancelled; ///< of the run whose result is waited for
    std::vector<std::future<void>> m_runs;
};

} // namespace inko

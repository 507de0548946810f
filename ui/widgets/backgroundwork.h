#pragma once

#include "core/base/result.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <future>
#include <memory>
#include <vector>

namespace inko {

/// Runs work on another thread, with values only, while the window goes on; says how far it is and can stop it.
/// A new start stops the work before it, of which nothing more is heard.
class BackgroundWork : public QObject {
    Q_OBJECT
public:
    /// Called by the work with the share that is done (0 to 1); false: stop, and return Cancelled.
    using Progress = std::function<bool(double share)>;
    using Work = std::function<Result<>(const Progress &progress)>;

    using QObject::QObject;
    ~BackgroundWork() override; ///< stops the work and waits until it has

    void start(Work work);
    /// Asks the work to stop; cancelled() comes when it did, finished() if it was done by then.
    void cancel();
    /// Blocks until the work has ended; how it did is heard afterwards.
    void waitUntilEnded();
    bool isRunning() const { return m_stop != nullptr; }

signals:
    void progressed(int percent);
    void finished();
    void cancelled(const QString &message); ///< what it left behind
    void failed(const QString &message);

private:
    using Flag = std::shared_ptr<std::atomic<bool>>;
    void end(const Flag &run, const Result<> &result);

    Flag m_stop; ///< of the run that is waited for; null: none
    std::vector<std::future<void>> m_runs;
};

} // namespace inko

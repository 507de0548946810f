#include "tests/bench/measure.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace inko::bench {

double once(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

Timing measure(int runs, const std::function<void()> &work)
{
    work();
    std::vector<double> times;
    for (int run = 0; run < runs; ++run)
        times.push_back(once(work));
    std::sort(times.begin(), times.end());
    return {times.front(), times[times.size() / 2]};
}

void print(const QString &name, const Timing &ours, const QString &rivalName, const Timing &rival)
{
    std::printf("%-42s %8.2f ms (best %8.2f)   %-36s %8.2f ms (best %8.2f)   ratio %.3f\n", qPrintable(name),
                ours.median, ours.best, qPrintable(rivalName), rival.median, rival.best, ours.median / rival.median);
    std::fflush(stdout);
}

} // namespace inko::bench

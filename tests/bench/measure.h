#pragma once

#include <QString>

#include <functional>

namespace inko::bench {

/// How long something takes, in milliseconds.
struct Timing {
    double best = 0; ///< what it takes where nothing else runs
    double median = 0;
};

/// Runs `work` this many times after one run that is not counted.
Timing measure(int runs, const std::function<void()> &work);

/// One run, for what cannot be repeated.
double once(const std::function<void()> &work);

/// Prints a line: name, our times, the rival's, the ratio of the medians.
void print(const QString &name, const Timing &ours, const QString &rivalName, const Timing &rival);

} // namespace inko::bench

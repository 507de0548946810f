#pragma once

#include <QDateTime>

#include <functional>

namespace inko {

/// Where the time comes from; tests hand in one that stands still.
using Clock = std::function<QDateTime()>;

/// The machine's clock, in UTC: stored times are UTC, shown times are local.
inline QDateTime systemTime()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace inko

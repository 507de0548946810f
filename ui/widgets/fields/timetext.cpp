#include "ui/widgets/fields/timetext.h"

#include "core/base/spelledvalues.h"

#include <QCoreApplication>

namespace inko {

using namespace Qt::StringLiterals;

QString timeText(const std::optional<QTime> &time)
{
    return time ? time->toString(u"HH:mm"_s) : QString();
}

Result<std::optional<QTime>> readTime(const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return std::nullopt;
    if (const auto time = spelled::timeOfDay(typed))
        return time;
    return fail(
        Error::Code::Invalid,
        QCoreApplication::translate("inko::timetext", "“%1” is not a time. Write it like 16:30.").arg(typed.trimmed()));
}

} // namespace inko

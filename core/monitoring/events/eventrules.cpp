#include "core/monitoring/events/eventrules.h"

#include <QCoreApplication>

namespace inko::eventrules {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::eventrules", text);
}

/// The day of a month that is the nth of this weekday; the last one where the month has no fifth.
QDate nthWeekday(QDate month, int weekday, int nth)
{
    const QDate first(month.year(), month.month(), 1);
    const int offset = (weekday - first.dayOfWeek() + 7) % 7;
    const QDate wanted = first.addDays(offset + 7 * (nth - 1));
    return wanted.month() == first.month() ? wanted : wanted.addDays(-7);
}

} // namespace

Result<> checkTitle(const Event &event)
{
    if (event.title.trimmed().isEmpty())
        return fail(Error::Code::Invalid, tr("Give the event a title."));
    return {};
}

Result<> checkDays(const Event &event)
{
    if (!event.day.isValid())
        return fail(Error::Code::Invalid, tr("Enter the day of the event."));
    if (event.lastDay && *event.lastDay < event.day)
        return fail(Error::Code::Invalid,
                    tr("The last day lies before the first. Enter a later one, or leave it empty for a single day."));
    return {};
}

Result<> checkTimes(const Event &event)
{
    if (event.endsAt && !event.startsAt)
        return fail(Error::Code::Invalid, tr("Enter when it begins, too."));
    const bool isOneDay = !event.lastDay || *event.lastDay == event.day;
    if (isOneDay && event.endsAt && *event.endsAt <= *event.startsAt)
        return fail(Error::Code::Invalid, tr("It ends before it begins. Look at the times again."));
    return {};
}

Result<> checkParticipants(std::optional<int> participants)
{
    if (participants && *participants < 0)
        return fail(Error::Code::Invalid,
                    tr("Enter how many came, 0 for nobody, or leave it empty while you do not know."));
    return {};
}

Result<> check(const Event &event)
{
    return checkTitle(event)
        .and_then([&] { return checkDays(event); })
        .and_then([&] { return checkTimes(event); })
        .and_then([&] { return checkParticipants(event.participants); });
}

Result<> checkSeries(const EventSeries &series)
{
    if (series.title.trimmed().isEmpty())
        return fail(Error::Code::Invalid, tr("Give the series a title."));
    if (series.endsOn < series.startsOn)
        return fail(Error::Code::Invalid, tr("The series ends before it begins. Enter a later day."));
    if (daysOf(series.startsOn, series.rhythm, series.endsOn).size() >= mostDays)
        return fail(Error::Code::Invalid, tr("That would be more than %1 events. Let the series end earlier, and go on "
                                             "with another one.")
                                              .arg(mostDays));
    return {};
}

Result<> check(const EventFeedback &feedback)
{
    if (!feedback.rating && feedback.comment.trimmed().isEmpty())
        return fail(Error::Code::Invalid, tr("Enter a rating or a comment."));
    if (feedback.rating && (*feedback.rating < EventFeedback::worst || *feedback.rating > EventFeedback::best))
        return fail(Error::Code::Invalid, tr("A rating goes from %1 (not content) to %2 (very content).")
                                              .arg(EventFeedback::worst)
                                              .arg(EventFeedback::best));
    if (feedback.persons < 1)
        return fail(Error::Code::Invalid, tr("Enter how many said so, at least 1."));
    return {};
}

QList<QDate> daysOf(QDate first, EventSeries::Rhythm rhythm, QDate end)
{
    QList<QDate> days;
    const int nth = (first.day() - 1) / 7 + 1;
    for (int step = 0; days.size() < mostDays; ++step) {
        const QDate day = rhythm == EventSeries::Rhythm::Weekly ? first.addDays(7 * step)
                          : rhythm == EventSeries::Rhythm::EveryTwoWeeks
                              ? first.addDays(14 * step)
                              : nthWeekday(first.addMonths(step), first.dayOfWeek(), nth);
        if (!day.isValid() || day > end)
            break;
        days << day;
    }
    return days;
}

} // namespace inko::eventrules

#include "ui/monitoring/events/eventtexts.h"

#include "ui/widgets/fields/daytext.h"

#include <QCoreApplication>
#include <QLocale>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko", text);
}

QString timesOf(const Event &event)
{
    if (!event.startsAt)
        return {};
    const QString start = event.startsAt->toString(u"HH:mm"_s);
    return event.endsAt ? start + u'–' + event.endsAt->toString(u"HH:mm"_s) : start;
}

} // namespace

QString whenOf(const Event &event)
{
    QString when = QLocale().toString(event.day, u"ddd, "_s) + dayText(event.day);
    if (event.lastDay)
        when += u'–' + dayText(event.lastDay);
    const QString times = timesOf(event);
    return times.isEmpty() ? when : when + u", "_s + times;
}

QString calendarLineOf(const Event &event)
{
    const QString line = event.startsAt ? event.startsAt->toString(u"HH:mm"_s) + u' ' + event.title : event.title;
    return event.isCancelled ? tr("%1 (called off)").arg(line) : line;
}

QString participantsOf(const Event &event, QDate today)
{
    if (event.isCancelled)
        return {};
    if (!event.participants)
        return event.day <= today ? u"–"_s : QString();
    const QString number = QLocale().toString(*event.participants);
    return event.counting == Event::Counting::Estimated ? tr("ca. %1").arg(number) : number;
}

} // namespace inko

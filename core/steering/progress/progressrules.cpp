#include "core/steering/progress/progressrules.h"

#include <QCoreApplication>

namespace inko::progressrules {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::progressrules", text);
}

} // namespace

Result<> check(const ProgressRound &round)
{
    if (round.title.trimmed().isEmpty())
        return fail(Error::Code::Invalid, tr("Say what is asked for, for example “Progress, spring 2026”."));
    if (!round.askedOn.isValid())
        return fail(Error::Code::Invalid, tr("Say when you begin to ask."));
    if (round.answersBy && *round.answersBy < round.askedOn)
        return fail(Error::Code::Invalid, tr("The answers are due before you ask. Look at the days again."));
    return {};
}

Result<> check(const ProgressRequest &request, QDate today)
{
    if (request.state == ProgressRequest::State::Answered && !request.channel)
        return fail(Error::Code::Invalid, tr("Say how the answer came: by form, by telephone or in writing."));
    if (request.answeredOn && *request.answeredOn > today)
        return fail(Error::Code::Invalid, tr("It cannot have been answered in the future. Look at the day again."));
    return {};
}

Result<> check(const ProgressReport &report)
{
    if (report.title.trimmed().isEmpty())
        return fail(Error::Code::Invalid, tr("Say which project this is about."));
    if (report.participants && *report.participants < 0)
        return fail(Error::Code::Invalid, tr("There cannot be less than no participants."));
    return {};
}

ProgressRequest completed(ProgressRequest request, QDate today)
{
    if (request.isOpen())
        request.answeredOn.reset();
    else {
        request.callAgainOn.reset();
        if (!request.answeredOn)
            request.answeredOn = today;
    }
    return request;
}

ProgressRequest answered(ProgressRequest request, Return::Channel channel, QDate today)
{
    if (!request.isOpen() && request.state != ProgressRequest::State::NothingNew)
        return request;
    request.state = ProgressRequest::State::Answered;
    if (!request.channel)
        request.channel = channel;
    return completed(request, today);
}

ProgressRequest united(const ProgressRequest &into, const ProgressRequest &from)
{
    ProgressRequest one = into.isOpen() && !from.isOpen() ? from : into;
    one.id = into.id;
    one.version = into.version;
    one.organisation = into.organisation;
    if (!one.contact)
        one.contact = into.contact ? into.contact : from.contact;
    QStringList notes{into.note, from.note};
    notes.removeAll(QString());
    notes.removeDuplicates();
    one.note = notes.join(QLatin1Char('\n'));
    return one;
}

} // namespace inko::progressrules

#include "core/steering/sessions/sessionrules.h"

#include <QCoreApplication>

namespace inko::sessionrules {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::sessionrules", text);
}

} // namespace

Result<> checkTimes(const Session &session)
{
    if (session.endsAt && !session.startsAt)
        return fail(Error::Code::Invalid, tr("Enter when it begins, too."));
    if (session.endsAt && *session.endsAt <= *session.startsAt)
        return fail(Error::Code::Invalid, tr("It ends before it begins. Look at the times again."));
    return {};
}

Result<> checkState(const Session &session, QDate today)
{
    if (session.state >= Session::State::Held && session.day > today)
        return fail(Error::Code::Invalid, tr("This session is yet to come. It can only be held on its day."));
    if (session.state >= Session::State::Held && session.isCancelled)
        return fail(Error::Code::Invalid, tr("A session that was called off has no minutes."));
    return {};
}

Result<> checkInvitation(const Session &session)
{
    if (session.invitedOn && *session.invitedOn > session.day)
        return fail(Error::Code::Invalid, tr("The invitation went out after the session. Look at the days again."));
    return {};
}

Result<> checkApproval(const Session &session, QDate today)
{
    if (session.approvedOn && (*session.approvedOn < session.day || *session.approvedOn > today))
        return fail(Error::Code::Invalid, tr("Minutes are approved after the session and not in the future."));
    return {};
}

Result<> checkCounts(const Session &session)
{
    for (const std::optional<int> &count : {session.invitedCount, session.registeredCount, session.presentCount}) {
        if (count && *count < 0)
            return fail(Error::Code::Invalid, tr("Enter how many persons, or leave it empty where nobody counted."));
    }
    return {};
}

Result<> check(const Session &session, QDate today)
{
    if (!session.body.isValid())
        return fail(Error::Code::Invalid, tr("Say which body meets."));
    if (!session.day.isValid())
        return fail(Error::Code::Invalid, tr("Enter the day of the session."));
    return checkTimes(session)
        .and_then([&] { return checkState(session, today); })
        .and_then([&] { return checkInvitation(session); })
        .and_then([&] { return checkApproval(session, today); })
        .and_then([&] { return checkCounts(session); });
}

Result<> check(const AgendaItem &item)
{
    if (item.title.trimmed().isEmpty())
        return fail(Error::Code::Invalid, tr("Give the agenda item a title."));
    if (item.duration && (*item.duration < 1 || *item.duration > 24 * 60))
        return fail(Error::Code::Invalid, tr("Enter how many minutes it takes, or leave it empty."));
    for (const std::optional<int> &votes : {item.votesFor, item.votesAgainst, item.abstentions}) {
        if (votes && *votes < 0)
            return fail(Error::Code::Invalid, tr("Enter how many voted so, 0 for nobody, or leave it empty."));
    }
    return {};
}

Result<> check(const AgendaPaper &paper)
{
    if (paper.title.trimmed().isEmpty())
        return fail(Error::Code::Invalid, tr("Say what the paper is called."));
    return {};
}

Result<> check(const Attendance &attendance)
{
    if (attendance.name.trimmed().isEmpty() && !attendance.organisation)
        return fail(Error::Code::Invalid, tr("Enter a name or an institution."));
    return {};
}

} // namespace inko::sessionrules

#include "core/steering/consultations/consultationrules.h"

#include <QCoreApplication>

namespace inko::consultationrules {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::consultationrules", text);
}

} // namespace

Result<> check(const Consultation &consultation)
{
    if (consultation.opensOn && consultation.closesOn && *consultation.closesOn < *consultation.opensOn)
        return fail(Error::Code::Invalid, tr("It closes before it opens. Look at the days again."));
    return {};
}

Result<> check(const DraftChapter &chapter)
{
    if (chapter.title.trimmed().isEmpty())
        return fail(Error::Code::Invalid, tr("Give the chapter a title."));
    if (chapter.level < 1 || chapter.level > 6)
        return fail(Error::Code::Invalid, tr("A level is a number from 1, the highest, to 6."));
    return {};
}

Result<> check(const Response &response, QDate today)
{
    const bool isNamed = response.organisation || !response.respondent.trimmed().isEmpty();
    if (response.attribution == Response::Attribution::None && (isNamed || !response.names.trimmed().isEmpty()))
        return fail(Error::Code::Invalid,
                    tr("Nobody is to know whose answer this is. Take out institution and names first."));
    if (response.attribution != Response::Attribution::None && !isNamed)
        return fail(Error::Code::Invalid, tr("Say who answered, or that nobody is to know."));
    if (response.receivedOn && *response.receivedOn > today)
        return fail(Error::Code::Invalid, tr("It cannot have come in the future. Look at the day again."));
    if (response.persons && *response.persons < 1)
        return fail(Error::Code::Invalid, tr("At least one person answered. Leave it empty if you do not know."));
    return {};
}

Result<> check(const Statement &statement, QDate today)
{
    if (statement.text.trimmed().isEmpty())
        return fail(Error::Code::Invalid, tr("Enter what was said."));
    if (statement.decidedOn && *statement.decidedOn > today)
        return fail(Error::Code::Invalid, tr("It cannot have been decided in the future. Look at the day again."));
    return {};
}

Statement completed(Statement statement, QDate today)
{
    if (statement.decision == Statement::Decision::Open)
        statement.decidedOn.reset();
    else if (!statement.decidedOn)
        statement.decidedOn = today;
    return statement;
}

} // namespace inko::consultationrules

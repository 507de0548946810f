#include "core/exchange/progress/progressmailing.h"

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/exchange/forms/formfiles.h"
#include "core/exchange/progress/progressworkbook.h"
#include "core/workspace/workspace.h"

#include <QDir>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

/// The address of who answers for the institution; of all whom it has where nobody is named.
QStringList mailsFor(const ProgressRequest &request, const QList<Contact> &contacts)
{
    QStringList mails;
    for (const Contact &contact : contacts) {
        const bool isMeant =
            request.contact ? *request.contact == contact.id : request.organisation == contact.organisation;
        if (isMeant && !contact.mail.isEmpty() && !mails.contains(contact.mail))
            mails << contact.mail;
    }
    return mails;
}

} // namespace

QStringList ProgressMailing::placeholders() const
{
    return {tr("Institution"), tr("Projects"), tr("Deadline"), tr("Sender"), tr("Telephone")};
}

MailValues ProgressMailing::values(const ProgressForm &form) const
{
    QStringList projects;
    for (const ProgressReport &project : form.projects)
        projects << u"- "_s + project.title;
    return {{tr("Institution"), form.identity.organisation},
            {tr("Projects"), projects.join(u'\n')},
            {tr("Deadline"), form.answersBy ? m_language.date(*form.answersBy) : tr("soon")},
            {tr("Sender"), form.sender.name},
            {tr("Telephone"), form.sender.telephone}};
}

QString ProgressMailing::usualMessage() const
{
    return tr(
        "Good morning,\n\nhow are your projects going? Please say a word about each of them in the attached form, "
        "or simply in your reply. These are the ones we know of:\n\n{Projects}\n\nPlease answer by {Deadline}. "
        "Your answers help the steering group to see where the work is going well and where help is needed.\n\n"
        "Kind regards\n{Sender}");
}

Result<> ProgressMailing::check(const QString &message) const
{
    return mailtemplate::check({tr("Progress"), message.trimmed().isEmpty() ? usualMessage() : message},
                               placeholders());
}

Result<QList<ProgressForm>> ProgressMailing::formsOf(Id<ProgressRound> id,
                                                     const std::optional<QList<Id<ProgressRequest>>> &only) const
{
    const auto round = m_workspace.progressRounds().byId(id);
    const auto requests = m_workspace.progressRounds().requestsOf(id);
    const auto reports = m_workspace.progressRounds().reportsIn(id);
    const auto organisations = m_workspace.organisations().all();
    const auto contacts = m_workspace.organisations().contacts();
    const auto town = m_workspace.settings().townName();
    const auto sender = m_workspace.settings().sender();
    const auto mark = m_workspace.settings().workspaceMark();
    if (const auto error = firstErrorOf(round, requests, reports, organisations, contacts, town, sender, mark))
        return fail(*error);
    QList<ProgressForm> forms;
    for (const Organisation &organisation : *organisations) {
        const auto request = std::ranges::find(*requests, organisation.id, &ProgressRequest::organisation);
        if (request == requests->cend() || !request->isOpen() || (only && !only->contains(request->id)))
            continue;
        ProgressForm form;
        form.identity = {*mark, round->title, organisation.name};
        form.request = request->id;
        form.town = *town;
        form.sender = *sender;
        form.answersBy = round->answersBy;
        form.mails = mailsFor(*request, *contacts);
        form.writtenAt = m_workspace.store().now();
        std::ranges::copy_if(*reports, std::back_inserter(form.projects),
                             [&](const ProgressReport &report) { return report.request == request->id; });
        forms << form;
    }
    return forms;
}

Result<MailDraft> ProgressMailing::draft(const ProgressRound &round, const ProgressForm &form) const
{
    const auto workbook = progressWorkbook(form, m_language);
    if (!workbook)
        return fail(workbook.error());
    const MailTemplate written{tr("How are your projects going? %1").arg(round.title),
                               round.message.isEmpty() ? usualMessage() : round.message};
    const MailTemplate filled = mailtemplate::filled(written, values(form));
    MailDraft draft;
    draft.fromName = form.sender.name;
    draft.from = form.sender.mail;
    draft.to = form.mails;
    draft.subject = filled.subject;
    draft.text = filled.text;
    draft.attachments = {{fileSlug(form.identity.organisation) + u".xlsx"_s,
                          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", *workbook}};
    return draft;
}

Result<> ProgressMailing::writeOne(const ProgressRound &round, const ProgressForm &form, const Written &paths) const
{
    return draft(round, form).and_then([&](const MailDraft &mail) {
        return files::replace(paths.form, mail.attachments.constFirst().bytes).and_then([&]() -> Result<> {
            return paths.mail.isEmpty() ? Result<>() : files::replace(paths.mail, toEml(mail, form.writtenAt));
        });
    });
}

Result<QList<ProgressMailing::Written>> ProgressMailing::write(Id<ProgressRound> id, const QList<ProgressForm> &forms,
                                                               const QString &folder, Existing existing) const
{
    const auto round = m_workspace.progressRounds().byId(id);
    if (!round)
        return fail(round.error());
    if (const Result<> sound = check(round->message); !sound)
        return fail(sound.error());
    QStringList stems;
    QList<qint64> numbers;
    for (const ProgressForm &form : forms) {
        stems << u"fortschritt-"_s + fileSlug(form.identity.organisation);
        numbers << form.request.value;
    }
    const QDir directory(folder);
    const QStringList names = distinctFileNames(stems, numbers, {});
    QList<Written> written;
    QStringList paths;
    for (qsizetype place = 0; place < forms.size(); ++place) {
        const ProgressForm &form = forms[place];
        const QString path = directory.filePath(names[place]);
        written << Written{form.request, form.identity.organisation, path + u".xlsx"_s,
                           form.mails.isEmpty() ? QString() : path + u".eml"_s};
        paths << written.constLast().form << written.constLast().mail;
    }
    paths.removeAll(QString());
    if (existing == Existing::Keep) {
        if (const Result<> free = checkNotThere(paths); !free)
            return fail(free.error());
    }
    if (!directory.mkpath(u"."_s))
        return fail(files::whyNotWritten(folder));
    for (qsizetype place = 0; place < forms.size(); ++place) {
        if (const Result<> done = writeOne(*round, forms[place], written[place]); !done)
            return fail(done.error());
    }
    return written;
}

} // namespace inko

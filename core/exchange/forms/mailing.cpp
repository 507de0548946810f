#include "core/exchange/forms/mailing.h"

#include "core/base/text.h"
#include "core/exchange/forms/formdocument.h"
#include "core/exchange/sheets/text/csvwriter.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

struct Keys {
    QString subject;
    QString text;
};

Keys keysOf(Occasion occasion)
{
    switch (occasion) {
    case Occasion::Invitation: return {u"invitation_subject"_s, u"invitation_text"_s};
    case Occasion::Reminder: return {u"reminder_subject"_s, u"reminder_text"_s};
    }
    return {};
}

/// The parts between blank lines.
QStringList paragraphsOf(const QString &text)
{
    static const QRegularExpression blankLine(u"\\n\\s*\\n"_s);
    return text.split(blankLine, Qt::SkipEmptyParts);
}

document::Paragraph paragraph(const QString &text, document::Paragraph::Style style = document::Paragraph::Style::Body)
{
    return {document::plain(text), style};
}

} // namespace

QStringList Mailing::placeholders() const
{
    return {tr("Institution"), tr("Year"),   tr("Deadline"), tr("Town"),
            tr("Offers"),      tr("Sender"), tr("Mail"),     tr("Telephone")};
}

MailValues Mailing::values(const FormFrame &frame, const SurveyForm &form) const
{
    return {{tr("Institution"), form.identity.organisationName},
            {tr("Year"), QString::number(frame.year)},
            {tr("Deadline"), frame.deadline ? m_language.date(*frame.deadline) : QString()},
            {tr("Town"), frame.town},
            {tr("Offers"), QString::number(form.rows.size())},
            {tr("Sender"), frame.sender.name},
            {tr("Mail"), frame.sender.mail},
            {tr("Telephone"), frame.sender.telephone}};
}

QString Mailing::whoSends(const FormFrame &frame) const
{
    QStringList lines;
    if (!frame.sender.name.isEmpty())
        lines << tr("{Sender}");
    if (!frame.town.isEmpty())
        lines << tr("{Town}");
    return lines.join(u'\n');
}

MailTemplate Mailing::usual(Occasion occasion, const FormFrame &frame) const
{
    const QString greeting = tr("Good morning,");
    const QString telephone = tr("If that is easier: give us a ring, and we fill it in together on the telephone.");
    QString ending = tr("Kind regards");
    if (const QString sender = whoSends(frame); !sender.isEmpty())
        ending += u'\n' + sender;
    if (!frame.sender.telephone.isEmpty())
        ending += u'\n' + tr("{Telephone}");
    switch (occasion) {
    case Occasion::Invitation: {
        const QString request = frame.deadline
                                    ? tr("Please look through it, add what is new, and send it back by {Deadline}.")
                                    : tr("Please look through it, add what is new, and send it back.");
        return {tr("Survey {Year}: who does what for integration?"),
                QStringList{greeting,
                            tr("as every year we ask who offers what for integration. Enclosed is the form of "
                               "{Institution}, with your offers of last year.") +
                                u' ' + request,
                            telephone, ending}
                    .join(u"\n\n"_s)};
    }
    case Occasion::Reminder: {
        const QString request =
            frame.deadline ? tr("May we ask you for it by {Deadline}?") : tr("May we ask you for it?");
        return {
            tr("Reminder: survey {Year}, who does what for integration?"),
            QStringList{greeting,
                        tr("the answer of {Institution} has not reached us yet.") + u' ' + request + u' ' +
                            tr("The form is enclosed once more. If your answer is on its way, thank you very much!"),
                        telephone, ending}
                .join(u"\n\n"_s)};
    }
    }
    return {};
}

Result<MailTemplate> Mailing::stored(const Settings &settings, Occasion occasion, const FormFrame &frame) const
{
    const Keys keys = keysOf(occasion);
    return settings.content(keys.subject).and_then([&](const QString &subject) {
        return settings.content(keys.text).map([&](const QString &text) {
            const MailTemplate usualOne = usual(occasion, frame);
            return MailTemplate{subject.isEmpty() ? usualOne.subject : subject, text.isEmpty() ? usualOne.text : text};
        });
    });
}

Result<> Mailing::store(Workspace &workspace, Occasion occasion, const MailTemplate &written,
                        const FormFrame &frame) const
{
    if (const Result<> fine = mailtemplate::check(written, placeholders()); !fine)
        return fine;
    const Keys keys = keysOf(occasion);
    const MailTemplate usualOne = usual(occasion, frame);
    const QString step = QCoreApplication::translate("inko::Mailing", "Text of the mails changed");
    const QString subject = tidyLine(written.subject);
    const QString text = tidyLines(written.text);
    Settings &settings = workspace.settings();
    return workspace.store().write(step, [&](Transaction &) {
        return settings.setContent(step, keys.subject, subject == usualOne.subject ? QString() : subject).and_then([&] {
            return settings.setContent(step, keys.text, text == usualOne.text ? QString() : text);
        });
    });
}

Result<> Mailing::check(const MailTemplate &written, const FormFrame &frame) const
{
    if (const Result<> fine = mailtemplate::check(written, placeholders()); !fine)
        return fine;
    SurveyForm form;
    form.identity.organisationName = u"–"_s; // each has one
    const QStringList missing = mailtemplate::missingIn(written, values(frame, form));
    if (missing.isEmpty())
        return {};
    return fail(Error::Code::Invalid, QCoreApplication::translate(
                                          "inko::Mailing", "Nothing is known yet that could stand for {%1}. Enter it, "
                                                           "or take the placeholder out of the text.")
                                          .arg(missing.join(u"}, {"_s)));
}

QStringList Mailing::mailsOf(const SurveyForm &form)
{
    QStringList mails;
    for (const Contact &contact : form.contacts) {
        if (!contact.mail.isEmpty() && !mails.contains(contact.mail, Qt::CaseInsensitive))
            mails << contact.mail;
    }
    return mails;
}

MailDraft Mailing::draft(const MailTemplate &written, const FormFrame &frame, const SurveyForm &form) const
{
    const MailTemplate filled = mailtemplate::filled(written, values(frame, form));
    return {frame.sender.name, frame.sender.mail, mailsOf(form), filled.subject, filled.text, {}};
}

document::Document Mailing::letter(const MailTemplate &written, const FormFrame &frame, const SurveyForm &form) const
{
    using Style = document::Paragraph::Style;
    const MailTemplate filled = mailtemplate::filled(written, values(frame, form));
    document::Document letter = formDocument(frame, form, m_language);
    QStringList from{frame.town, frame.sender.name};
    from << frame.sender.address.split(u'\n');
    from.removeAll(QString());
    from.removeDuplicates();
    QStringList to{form.identity.organisationName};
    to << form.address.split(u'\n', Qt::SkipEmptyParts);
    std::vector<document::Block> blocks{paragraph(from.join(u" · "_s), Style::Note), paragraph(to.join(u'\n')),
                                        paragraph(m_language.date(frame.writtenAt.toLocalTime().date()), Style::Note),
                                        document::Paragraph{{document::Span{filled.subject, true}}, Style::Lead}};
    for (const QString &part : paragraphsOf(filled.text))
        blocks.push_back(paragraph(part));
    blocks.push_back(document::PageBreak{});
    letter.blocks.insert(letter.blocks.begin(), blocks.begin(), blocks.end());
    letter.title = filled.subject + u" – "_s + form.identity.organisationName;
    return letter;
}

QByteArray Mailing::addressList(const std::vector<SurveyForm> &forms, const QStringList &fileNames) const
{
    CsvWriter writer;
    writer.add({tr("Institution"), tr("Function"), tr("Name"), tr("Mail"), tr("Telephone"), tr("Address"), tr("File")});
    for (size_t at = 0; at < forms.size(); ++at) {
        const SurveyForm &form = forms[at];
        const QString fileName = fileNames.value(static_cast<qsizetype>(at));
        const QList<Contact> contacts = form.contacts.isEmpty() ? QList<Contact>{Contact()} : form.contacts;
        for (const Contact &contact : contacts)
            writer.add({form.identity.organisationName, contact.job, contact.name, contact.mail, contact.telephone,
                        form.address, fileName});
    }
    return writer.bytes();
}

} // namespace inko

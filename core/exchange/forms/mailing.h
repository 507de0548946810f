#pragma once

#include "core/exchange/forms/surveyforms.h"
#include "core/exchange/mail/maildraft.h"
#include "core/exchange/mail/mailtemplate.h"
#include "core/report/document.h"

namespace inko {

/// Why the forms go out.
enum class Occasion { Invitation, Reminder };

/// What carries the forms: for those with a mail address a draft with all kinds attached, for the others a letter with
/// the form for paper; and a list of all for a mail merge.
struct MailOrder {
    Occasion occasion = Occasion::Invitation;
    MailTemplate text;
};

/// The words that go with the forms: kept in the file, and what they say in each mail.
class Mailing {
public:
    explicit Mailing(const ReportLanguage &language) : m_language(language) {}

    /// What the text of an occasion can name, such as {Institution}; the same for all occasions.
    QStringList placeholders() const;
    /// What is written until somebody writes something else; it names nothing that is not known yet.
    MailTemplate usual(Occasion occasion, const FormFrame &frame) const;
    /// The text kept in the file; the usual one while there is none.
    Result<MailTemplate> stored(const Settings &settings, Occasion occasion, const FormFrame &frame) const;
    /// Invalid where check() is; the usual text is not kept, so that a better one reaches whoever never changed it.
    Result<> store(Workspace &workspace, Occasion occasion, const MailTemplate &written, const FormFrame &frame) const;

    /// Invalid, naming them, for placeholders that are none or say nothing in this round.
    Result<> check(const MailTemplate &written, const FormFrame &frame) const;

    /// The addresses that a form goes to; empty: it goes as a letter.
    static QStringList mailsOf(const SurveyForm &form);
    /// Without attachments; to nobody where the institution has no mail address.
    MailDraft draft(const MailTemplate &written, const FormFrame &frame, const SurveyForm &form) const;
    /// The same as a letter, with the form for paper behind it.
    document::Document letter(const MailTemplate &written, const FormFrame &frame, const SurveyForm &form) const;
    /// A line for each form, for a mail merge: whom it goes to, and the file's name.
    QByteArray addressList(const std::vector<SurveyForm> &forms, const QStringList &fileNames) const;

private:
    QString tr(const char *text) const { return m_language.translate("inko::Mailing", text); }
    QString whoSends(const FormFrame &frame) const;
    MailValues values(const FormFrame &frame, const SurveyForm &form) const;

    const ReportLanguage &m_language;
};

} // namespace inko

#pragma once

#include "core/exchange/mail/maildraft.h"
#include "core/exchange/mail/mailtemplate.h"
#include "core/exchange/progress/progressform.h"
#include "core/report/reportlanguage.h"

namespace inko {

class Workspace;

/// The forms of a progress round and the mails that carry them.
class ProgressMailing {
public:
    /// What was written for one institution.
    struct Written {
        Id<ProgressRequest> request;
        QString organisation;
        QString form; ///< path
        QString mail; ///< path of the draft; empty: nobody there has a mail address
        friend bool operator==(const Written &, const Written &) = default;
    };
    enum class Existing { Keep, Replace };

    ProgressMailing(Workspace &workspace, const ReportLanguage &language) : m_workspace(workspace), m_language(language)
    {
    }

    /// What the text of the mails can name: "{Institution}".
    QStringList placeholders() const;
    /// What the mails say until somebody writes something else in the round.
    QString usualMessage() const;
    /// Invalid, naming them, for placeholders that are none.
    Result<> check(const QString &message) const;

    /// A form for each request that is still open, of these only those that `only` names, if it does; by the
    /// institutions' names.
    Result<QList<ProgressForm>> formsOf(Id<ProgressRound> round,
                                        const std::optional<QList<Id<ProgressRequest>>> &only = {}) const;
    /// To nobody where nobody there has a mail address.
    Result<MailDraft> draft(const ProgressRound &round, const ProgressForm &form) const;
    /// A form and a mail for each, readable by the owner only; makes the folder where it is not there yet. Invalid,
    /// before anything is written, where one of the files is there and is to be kept.
    Result<QList<Written>> write(Id<ProgressRound> round, const QList<ProgressForm> &forms, const QString &folder,
                                 Existing existing) const;

private:
    QString tr(const char *text) const { return m_language.translate("inko::ProgressMailing", text); }
    MailValues values(const ProgressForm &form) const;
    Result<> writeOne(const ProgressRound &round, const ProgressForm &form, const Written &paths) const;

    Workspace &m_workspace;
    const ReportLanguage &m_language;
};

} // namespace inko

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>

namespace inko {

struct MailAttachment {
    QString fileName;
    QByteArray type; ///< "application/pdf"
    QByteArray bytes;
    friend bool operator==(const MailAttachment &, const MailAttachment &) = default;
};

/// A mail that has yet to be sent, by the person's own mail program.
struct MailDraft {
    QString fromName;
    QString from; ///< address; empty: the mail program's own
    QStringList to;
    QString subject;
    QString text; ///< lines
    QList<MailAttachment> attachments;
    QStringList hiddenTo = {}; ///< whom the others do not see
    friend bool operator==(const MailDraft &, const MailDraft &) = default;
};

/// As an .eml file (RFC 5322, RFC 2045 to 2047, RFC 2231), with "X-Unsent: 1", by which Outlook and Thunderbird open it
/// for sending. Nothing that stands in one of the texts can become a header of its own.
QByteArray toEml(const MailDraft &draft, const QDateTime &made);

} // namespace inko

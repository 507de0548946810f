#include "core/exchange/mail/maildraft.h"

#include "core/base/text.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lineLength = 76; ///< RFC 2045, 6.8
/// 52 letters of Base64 in the 75 of an encoded word, so that the header's name has room before the first: RFC 2047, 2.
constexpr qsizetype bytesInEncodedWord = 39;

bool isPlain(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(),
                       [](QChar letter) { return letter.unicode() >= 0x20 && letter.unicode() < 0x7f; });
}

/// One line; where it is not ASCII, as encoded words, none of which parts a letter.
QByteArray headerText(const QString &typed)
{
    const QString text = tidyLine(typed);
    if (isPlain(text) && !text.contains("=?"_L1) && text.size() <= lineLength)
        return text.toLatin1();
    QByteArrayList words;
    QByteArray word;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype length = text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
        const QByteArray letter = text.mid(at, length).toUtf8();
        at += length - 1;
        if (word.size() + letter.size() > bytesInEncodedWord)
            words << std::exchange(word, QByteArray());
        word += letter;
    }
    words << word;
    QByteArray encoded;
    for (const QByteArray &one : std::as_const(words))
        encoded += (encoded.isEmpty() ? "=?UTF-8?B?" : "\r\n =?UTF-8?B?") + one.toBase64() + "?=";
    return encoded;
}

/// Without what could end it or begin another: RFC 5322, 3.4.1.
QByteArray address(const QString &typed)
{
    QByteArray kept;
    for (QChar letter : typed.trimmed()) {
        if (letter.unicode() > 0x20 && letter.unicode() != 0x7f && !u"<>(),;:\\\"[]"_s.contains(letter))
            kept += QString(letter).toUtf8();
    }
    return kept;
}

QByteArray addresses(const QStringList &mails)
{
    QByteArrayList recipients;
    for (const QString &mail : mails)
        recipients << address(mail);
    return recipients.join(",\r\n ");
}

QByteArray mailbox(const QString &name, const QString &mail)
{
    const QString tidy = tidyLine(name);
    if (tidy.isEmpty())
        return address(mail);
    const QByteArray shown =
        isPlain(tidy) ? '"' + QString(tidy).remove(u'"').remove(u'\\').toLatin1() + '"' : headerText(tidy);
    return shown + " <" + address(mail) + '>';
}

QByteArray inLines(const QByteArray &bytes)
{
    const QByteArray encoded = bytes.toBase64();
    QByteArray lines;
    lines.reserve(encoded.size() + encoded.size() / lineLength * 2 + 2);
    for (qsizetype at = 0; at < encoded.size(); at += lineLength)
        lines += encoded.mid(at, lineLength) + "\r\n";
    return lines;
}

/// A parameter of any letters: RFC 2231, 4.
QByteArray parameter(const QByteArray &name, const QString &value)
{
    const QString tidy = tidyLine(value).remove(u'/').remove(u'\\');
    if (isPlain(tidy))
        return name + "=\"" + QString(tidy).remove(u'"').toLatin1() + '"';
    return name + "*=UTF-8''" + QUrl::toPercentEncoding(tidy);
}

QByteArray part(const QByteArray &headers, const QByteArray &bytes)
{
    return headers + "Content-Transfer-Encoding: base64\r\n\r\n" + inLines(bytes);
}

QByteArray textPart(const QString &text)
{
    const QString lines = tidyLines(text).replace(u'\n', u"\r\n"_s) + u"\r\n"_s;
    return part("Content-Type: text/plain; charset=utf-8\r\n", lines.toUtf8());
}

QByteArray attachmentPart(const MailAttachment &attachment)
{
    return part("Content-Type: " + attachment.type + "\r\nContent-Disposition: attachment;\r\n " +
                    parameter("filename", attachment.fileName) + "\r\n",
                attachment.bytes);
}

/// Stands in none of the parts, which are Base64, and is the same for the same mail.
QByteArray boundaryOf(const QList<QByteArray> &parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &one : parts)
        hash.addData(one);
    return "=_" + hash.result().toHex().left(32);
}

QByteArray date(const QDateTime &made)
{
    return QLocale::c().toString(made.toUTC(), u"ddd, d MMM yyyy HH:mm:ss '+0000'"_s).toLatin1();
}

} // namespace

QByteArray toEml(const MailDraft &draft, const QDateTime &made)
{
    QByteArray eml = "X-Unsent: 1\r\n";
    if (!draft.from.isEmpty())
        eml += "From: " + mailbox(draft.fromName, draft.from) + "\r\n";
    if (!draft.to.isEmpty() || draft.hiddenTo.isEmpty())
        eml += "To: " + addresses(draft.to) + "\r\n";
    if (!draft.hiddenTo.isEmpty())
        eml += "Bcc: " + addresses(draft.hiddenTo) + "\r\n";
    eml += "Subject: " + headerText(draft.subject) + "\r\n";
    eml += "Date: " + date(made) + "\r\nMIME-Version: 1.0\r\n";
    QByteArrayList parts{textPart(draft.text)};
    for (const MailAttachment &attachment : draft.attachments)
        parts << attachmentPart(attachment);
    if (parts.size() == 1)
        return eml + parts.front();
    const QByteArray boundary = boundaryOf(parts);
    eml += "Content-Type: multipart/mixed;\r\n boundary=\"" + boundary + "\"\r\n\r\n";
    for (const QByteArray &one : std::as_const(parts))
        eml += "--" + boundary + "\r\n" + one;
    return eml + "--" + boundary + "--\r\n";
}

} // namespace inko

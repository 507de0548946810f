#include "core/workspace/settings.h"

#include "core/base/text.h"
#include "core/directory/directoryrules.h"
#include "core/storage/database.h"

#include <QRegularExpression>

#include <array>

namespace inko {

using namespace Qt::StringLiterals;

const QString Settings::townKey = u"town"_s;
const QString Settings::logoKey = u"logo"_s;

namespace {

const QString accentKey = u"accent"_s;

/// Each is a setting of its own, so that none is lost where two are changed at once.
struct SenderPart {
    QString key;
    QString Sender::*field;
};
const std::array<SenderPart, 4> senderParts = {{{u"sender_name"_s, &Sender::name},
                                                {u"sender_mail"_s, &Sender::mail},
                                                {u"sender_telephone"_s, &Sender::telephone},
                                                {u"sender_address"_s, &Sender::address}}};

Sender tidied(const Sender &sender)
{
    return {tidyLine(sender.name), tidyLine(sender.mail), tidyLine(sender.telephone), tidyLines(sender.address)};
}

} // namespace

Result<QString> Settings::townName() const
{
    return content(townKey);
}

Result<> Settings::setTownName(const QString &name)
{
    return setContent(tr("Town's name changed"), townKey, name.trimmed());
}

Result<QString> Settings::accent() const
{
    return content(accentKey);
}

Result<> Settings::setAccent(const QString &color)
{
    static const QRegularExpression hexadecimal(u"^#?([0-9a-f]{3}|[0-9a-f]{6})$"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    const QString typed = color.trimmed().toLower();
    const QRegularExpressionMatch match = hexadecimal.match(typed);
    if (!typed.isEmpty() && !match.hasMatch())
        return fail(Error::Code::Invalid,
                    tr("A colour has six digits or letters from a to f, for example #0b5563. Leave the field empty "
                       "for Inko's own."));
    QString digits = match.captured(1);
    if (digits.size() == 3)
        digits = QString(2, digits[0]) + QString(2, digits[1]) + QString(2, digits[2]);
    return setContent(tr("Colour of the documents changed"), accentKey, digits.isEmpty() ? QString() : u'#' + digits);
}

Result<std::optional<Picture>> Settings::logo() const
{
    return content(logoKey).and_then([](const QString &kept) -> Result<std::optional<Picture>> {
        if (kept.isEmpty())
            return std::nullopt;
        return pictureFrom(kept).map([](const Picture &picture) { return std::optional(picture); });
    });
}

Result<> Settings::setLogo(const std::optional<Picture> &logo)
{
    return setContent(logo ? tr("Logo changed") : tr("Logo removed"), logoKey, logo ? toText(*logo) : QString());
}

Result<Sender> Settings::sender() const
{
    Sender sender;
    for (const SenderPart &part : senderParts) {
        const Result<QString> kept = content(part.key);
        if (!kept)
            return fail(kept.error());
        sender.*part.field = *kept;
    }
    return sender;
}

Result<> Settings::setSender(const Sender &sender)
{
    const Sender tidy = tidied(sender);
    if (const Result<QString> mail = directoryrules::mail(tidy.mail); !mail)
        return fail(mail.error());
    const QString stepName = tr("Sender of the survey changed");
    return m_store.write(stepName, [&](Transaction &) -> Result<> {
        return this->sender().and_then([&](const Sender &before) -> Result<> {
            for (const SenderPart &part : senderParts) {
                if (before.*part.field == tidy.*part.field)
                    continue;
                if (const Result<> stored = setContent(stepName, part.key, tidy.*part.field); !stored)
                    return stored;
            }
            return {};
        });
    });
}

Result<QString> Settings::workspaceMark() const
{
    return m_store.database().value(u"SELECT mark FROM workspace"_s).map([](const QVariant &mark) {
        return mark.toString();
    });
}

Result<QString> Settings::content(const QString &name) const
{
    return m_store.table<Setting>().where({u"name = ?"_s, {name}, {}}).map([](const QList<Setting> &found) {
        return found.isEmpty() ? QString() : found.first().content;
    });
}

Result<> Settings::setContent(const QString &stepName, const QString &name, const QString &content)
{
    return m_store.write(stepName, [&](Transaction &transaction) -> Result<> {
        auto table = transaction.table<Setting>();
        return table.where({u"name = ?"_s, {name}, {}}).and_then([&](QList<Setting> found) -> Result<> {
            if (content == (found.isEmpty() ? QString() : found.first().content))
                return {};
            if (found.isEmpty())
                return table.add({{}, 0, name, content}).map([](const Setting &) {});
            found.first().content = content;
            return table.update(found.first());
        });
    });
}

} // namespace inko

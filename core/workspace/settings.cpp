#include "core/workspace/settings.h"

#include <QRegularExpression>

namespace inko {

using namespace Qt::StringLiterals;

const QString Settings::townKey = u"town"_s;
const QString Settings::logoKey = u"logo"_s;

namespace {
const QString accentKey = u"accent"_s;
}

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
            if (found.isEmpty())
                return table.add({{}, 0, name, content}).map([](const Setting &) {});
            found.first().content = content;
            return table.update(found.first());
        });
    });
}

} // namespace inko

#include "core/exchange/mail/mailtemplate.h"

#include "core/base/placeholders.h"

#include <QCoreApplication>

namespace inko::mailtemplate {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::mailtemplate", text);
}

const QRegularExpression &placeholder()
{
    static const QRegularExpression pattern(u"\\{\\s*([^{}\\n]*?)\\s*\\}"_s);
    return pattern;
}

QStringList namesIn(const MailTemplate &written)
{
    QStringList names;
    for (const QString &text : {written.subject, written.text}) {
        for (auto match = placeholder().globalMatch(text); match.hasNext();)
            names << match.next().captured(1);
    }
    names.removeDuplicates();
    return names;
}

std::optional<QString> valueOf(const QString &name, const MailValues &values)
{
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        if (value.key().compare(name, Qt::CaseInsensitive) == 0)
            return *value;
    }
    return std::nullopt;
}

QString filledText(const QString &text, const MailValues &values)
{
    return replaced(text, placeholder(), [&](const QRegularExpressionMatch &match) {
        return valueOf(match.captured(1), values).value_or(match.captured());
    });
}

QString inBraces(const QStringList &names)
{
    return u'{' + names.join(u"}, {"_s) + u'}';
}

} // namespace

Result<> check(const MailTemplate &written, const QStringList &known)
{
    if (written.subject.trimmed().isEmpty() || written.text.trimmed().isEmpty())
        return fail(Error::Code::Invalid, tr("A mail has a subject and a text. Write both."));
    QStringList unknown;
    for (const QString &name : namesIn(written)) {
        if (!known.contains(name, Qt::CaseInsensitive))
            unknown << name;
    }
    if (!unknown.isEmpty())
        return fail(Error::Code::Invalid,
                    tr("%1 is no placeholder. There are: %2.").arg(inBraces(unknown), inBraces(known)));
    const QString rest = QString(written.subject + u'\n' + written.text).remove(placeholder());
    if (rest.contains(u'{') || rest.contains(u'}'))
        return fail(Error::Code::Invalid,
                    tr("A brace stands alone. A placeholder has one before and one behind it, such as {%1}.")
                        .arg(known.value(0)));
    return {};
}

QStringList missingIn(const MailTemplate &written, const MailValues &values)
{
    QStringList missing;
    for (const QString &name : namesIn(written)) {
        if (valueOf(name, values).value_or(QString()).trimmed().isEmpty())
            missing << name;
    }
    return missing;
}

MailTemplate filled(const MailTemplate &written, const MailValues &values)
{
    return {filledText(written.subject, values), filledText(written.text, values)};
}

} // namespace inko::mailtemplate

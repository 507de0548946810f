#include "core/directory/directoryrules.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace inko::directoryrules {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::directoryrules", text);
}

bool isWebAddress(const QString &text)
{
    const QUrl url = QUrl::fromUserInput(text);
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return web && url.isValid() && url.host().contains(u'.') && !text.contains(u' ');
}

bool isMailAddress(const QString &text)
{
    static const QRegularExpression pattern(uR"(^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]+$)"_s);
    return pattern.match(text).hasMatch();
}

bool mayBeSame(const QString &one, const QString &other)
{
    return one.isEmpty() || other.isEmpty() || searchable(one) == searchable(other);
}

/// "02324 / 204-0" and "02324 2040" ring the same telephone.
QString digitsOf(const QString &telephone)
{
    QString digits = telephone;
    return digits.removeIf([](QChar letter) { return !letter.isDigit() && letter != u'+'; });
}

QString firstTold(const QString &mine, const QString &theirs)
{
    return mine.isEmpty() ? theirs : mine;
}

} // namespace

Result<> checkOrganisationName(const QString &name)
{
    if (name.contains(u';'))
        return fail(
            Error::Code::Invalid,
            tr("“%1” has a semicolon in it, which separates several institutions in a cell. Use a comma instead.")
                .arg(name));
    return {};
}

Result<QString> website(const QString &typed)
{
    const QString address = typed.trimmed();
    if (!address.isEmpty() && !isWebAddress(address))
        return fail(Error::Code::Invalid, tr("“%1” is not a web address. Write it like www.example.org.").arg(address));
    return address;
}

Result<> checkPerson(const Contact &contact)
{
    if (contact.job.trimmed().isEmpty() && contact.name.trimmed().isEmpty())
        return fail(Error::Code::Invalid, tr("Give the contact a function or a name."));
    return {};
}

Result<QString> mail(const QString &typed)
{
    const QString address = typed.trimmed();
    if (!address.isEmpty() && !isMailAddress(address))
        return fail(Error::Code::Invalid,
                    tr("“%1” is not a mail address. Write it like name@example.org.").arg(address));
    return address;
}

Result<> checkConsent(const Contact &contact, QDate today)
{
    if (contact.consentGivenOn && *contact.consentGivenOn > today)
        return fail(Error::Code::Invalid,
                    tr("The consent is dated in the future. Enter the day on which it was given."));
    return {};
}

bool isSamePerson(const Contact &one, const Contact &other)
{
    if (one.name.isEmpty() != other.name.isEmpty())
        return false; // a function without a name may be held by somebody else
    return mayBeSame(one.name, other.name) && mayBeSame(one.job, other.job) && mayBeSame(one.mail, other.mail) &&
           mayBeSame(digitsOf(one.telephone), digitsOf(other.telephone)) &&
           mayBeSame(one.representsIn, other.representsIn);
}

Contact united(Contact into, const Contact &from)
{
    for (QString Contact::*field :
         {&Contact::job, &Contact::name, &Contact::mail, &Contact::telephone, &Contact::representsIn})
        into.*field = firstTold(into.*field, from.*field);
    if (!into.consentGivenOn || (from.consentGivenOn && *from.consentGivenOn < *into.consentGivenOn))
        into.consentGivenOn = from.consentGivenOn;
    return into;
}

Result<> checkValueName(const QString &name)
{
    if (name.contains(u';'))
        return fail(Error::Code::Invalid, tr("“%1” has a semicolon in it, which separates several "
                                             "values in a cell. Use a comma instead.")
                                              .arg(name));
    return {};
}

} // namespace inko::directoryrules

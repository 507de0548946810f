#include "core/directory/directoryrules.h"
#include "core/exchange/rows/tablerules.h"
#include "core/exchange/tables/tables.h"

namespace inko::tables {

using namespace Qt::StringLiterals;

namespace {

using Use = TableColumn<Contact>::Use;

CellResult<> readMail(Contact &contact, const QString &cell, ImportContext &)
{
    const Result<QString> mail = directoryrules::mail(cell);
    if (!mail)
        return refuseCell(mail.error().message);
    contact.mail = *mail;
    return {};
}

RowResult<> check(Contact &contact, const std::optional<Contact> &, ImportContext &context)
{
    if (const Result<> person = directoryrules::checkPerson(contact); !person)
        return refuseRow(u"Funktion"_s, {}, person.error().message);
    if (const Result<> consent = directoryrules::checkConsent(contact, context.today); !consent)
        return refuseRow(u"Einwilligung vom"_s, contact.consentGivenOn->toString(Qt::ISODate), consent.error().message);
    return {};
}

} // namespace

TableKind contacts()
{
    return kindWith(
        QT_TRANSLATE_NOOP("inko::tables", "Contacts"),
        recordRules<Contact>(
            {columns::organisation({u"Institution"_s, u"Organisation"_s}, Use::Identifying, &Contact::organisation),
             columns::line({u"Funktion"_s, u"Function"_s}, Use::Distinguishing, &Contact::job),
             columns::line({u"Name"_s}, Use::Distinguishing, &Contact::name),
             {{u"E-Mail"_s, u"Mail"_s}, Use::Optional, &readMail, {}},
             columns::line({u"Telefon"_s, u"Telephone"_s, u"Phone"_s}, Use::Optional, &Contact::telephone),
             columns::line({u"Vertretung in"_s, u"Represents in"_s}, Use::Optional, &Contact::representsIn),
             columns::day({u"Einwilligung vom"_s, u"Consent given on"_s}, &Contact::consentGivenOn)},
            &check));
}

} // namespace inko::tables

#include "core/exchange/tables/tablerows.h"
#include "core/exchange/tables/tables.h"

#include <QRegularExpression>

namespace inko::tables {

using namespace Qt::StringLiterals;

namespace {

using Use = TableColumn<Contact>::Use;

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::tables", text);
}

CellResult readMail(Contact &contact, const QString &cell, ImportContext &)
{
    static const QRegularExpression pattern(uR"(^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]+$)"_s);
    const QString trimmed = cell.trimmed();
    if (!trimmed.isEmpty() && !pattern.match(trimmed).hasMatch())
        return refuseCell(tr("This is not a mail address. Write it like name@example.org."));
    contact.mail = trimmed;
    return {};
}

RowResult<> check(Contact &contact, const std::optional<Contact> &, ImportContext &context)
{
    if (contact.job.isEmpty() && contact.name.isEmpty())
        return refuseRow(u"Funktion"_s, {}, tr("A contact needs a function or a name."));
    if (contact.consentGivenOn && *contact.consentGivenOn > context.today)
        return refuseRow(u"Einwilligung vom"_s, contact.consentGivenOn->toString(Qt::ISODate),
                         tr("The consent is dated in the future. Enter the day on which it was given."));
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

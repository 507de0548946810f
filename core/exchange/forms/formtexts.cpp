#include "core/exchange/forms/formtexts.h"

#include "core/exchange/columns/gridcolumns.h"

namespace inko {

using namespace Qt::StringLiterals;

QString FormTexts::title(const FormFrame &frame) const
{
    return tr("Who does what for integration? Survey %1").arg(frame.year);
}

QList<FormTexts::Answer> FormTexts::instructions(const FormFrame &frame, FormKind kind) const
{
    return {{tr("What is it for?"), purpose(frame)},
            {tr("What is to be done?"), task(kind)},
            {tr("By when?"), deadline(frame)},
            {tr("To whom?"), recipient(frame, kind)},
            {tr("What is published?"), published()}};
}

QString FormTexts::purpose(const FormFrame &frame) const
{
    const QString whose = frame.town.isEmpty() ? tr("Our town") : isolated(frame.town);
    return tr("%1 asks once a year who offers what for integration, for whom, where and toward which goals. The "
              "answers become an overview for all who work together and the yearly report to the council.")
        .arg(whose);
}

QString FormTexts::task(FormKind kind) const
{
    const QString rows =
        tr("Look through your offers of last year, one after the other. What has stayed the same gets "
           "“unverändert” under “Stand”. Correct what has changed, and choose “beendet” for what there "
           "is no longer.");
    const QString nothing = tr("If there is nothing to report, tell us so: that is an answer, too.");
    switch (kind) {
    case FormKind::Spreadsheet:
        return rows + u' ' + tr("They are on the second sheet, “%1”.").arg(offersSheet()) + u' ' +
               tr("New offers go into the empty rows below them.") + u' ' + nothing;
    case FormKind::WebPage:
        return rows + u' ' + tr("“Add an offer” makes room for a new one. At the end, save your answer as a file.") +
               u' ' + nothing;
    case FormKind::Paper: return rows + u' ' + tr("New offers go onto the empty lines at the end.") + u' ' + nothing;
    }
    return {};
}

QString FormTexts::deadline(const FormFrame &frame) const
{
    return frame.deadline ? tr("Please answer by %1.").arg(m_language.date(*frame.deadline))
                          : tr("Please answer as soon as you can.");
}

QString FormTexts::recipient(const FormFrame &frame, FormKind kind) const
{
    QStringList parts;
    for (const QString &part : {frame.sender.name, frame.sender.mail})
        parts << (part.isEmpty() ? QStringList() : QStringList(part));
    if (!frame.sender.telephone.isEmpty())
        parts << tr("telephone %1").arg(frame.sender.telephone);
    if (kind == FormKind::Paper && !frame.sender.address.isEmpty())
        parts << frame.sender.address.split(u'\n', Qt::SkipEmptyParts);
    const QString who = parts.isEmpty() ? tr("to whoever sent it to you") : parts.join(u", "_s);
    return kind == FormKind::Paper ? tr("Please send the pages back: %1.").arg(who)
                                   : tr("Please send the file back as an attachment: %1.").arg(who);
}

QString FormTexts::published() const
{
    return tr("Offers with all that is said of them may stand in the report and on the town's pages. Not “Bemerkung”, "
              "which is for us alone, and “Kontakt” only where you say “ja” under “Kontakt veröffentlichen”. Write a "
              "function rather than a name where you can.");
}

QString FormTexts::hint(qsizetype place) const
{
    using gridcolumns::placeOf;
    switch (place) {
    case placeOf(GridColumn::Title): return tr("What the offer is called.");
    case placeOf(GridColumn::Description): return tr("What happens there, in one or two sentences.");
    case placeOf(GridColumn::Goals): return tr("The numbers of the goals it serves, the main goal first: 1.2; 3.");
    case placeOf(GridColumn::TargetGroups): return tr("For whom it is.");
    case placeOf(GridColumn::Districts): return tr("Where it takes place.");
    case placeOf(GridColumn::FundingTypes): return tr("How it is paid.");
    case placeOf(GridColumn::Languages): return tr("The languages that are spoken there.");
    case placeOf(GridColumn::Funder): return tr("Who gives the money.");
    case placeOf(GridColumn::Starts): return tr("A day, a month or a year: 1.3.2026, 3/2026 or 2026.");
    case placeOf(GridColumn::Ends): return tr("Leave it empty if it goes on.");
    case placeOf(GridColumn::Participants):
        return tr("How many people took part in the last year, as a number. Leave it empty if you do not know.");
    case placeOf(GridColumn::Cooperations): return tr("Which institutions take part.");
    case placeOf(GridColumn::Contact): return tr("Whom one can ask: a function, telephone or mail address.");
    case placeOf(GridColumn::ContactPublic): return tr("“ja” if the contact may be published.");
    case placeOf(GridColumn::Status): return tr("What has become of it since last year.");
    case placeOf(GridColumn::Remark): return tr("For us; not published.");
    default: return {};
    }
}

QString FormTexts::instructionsSheet() const
{
    return tr("Guide");
}

QString FormTexts::offersSheet() const
{
    return tr("Offers");
}

QString FormTexts::choicesSheet() const
{
    return tr("Choices");
}

QString FormTexts::columnTitle() const
{
    return tr("Column");
}

QString FormTexts::hintTitle() const
{
    return tr("What belongs there");
}

QString FormTexts::goalsTitle() const
{
    return tr("The goals");
}

QString FormTexts::pageOf() const
{
    return tr("Page &P of &N");
}

QString FormTexts::severalHint() const
{
    return tr("Choose one, or type several with a semicolon between them.");
}

QString FormTexts::lastTitle() const
{
    return tr("Last told");
}

QString FormTexts::correctionTitle() const
{
    return tr("Your words");
}

QString FormTexts::offerSummary() const
{
    return tr("What was said of this offer last, and room for corrections");
}

QString FormTexts::newOfferSummary() const
{
    return tr("Room for a new offer");
}

QString FormTexts::newOffer() const
{
    return tr("New offer");
}

QString FormTexts::whoAnswers() const
{
    return tr("Who has filled this in?");
}

QString FormTexts::choicesTitle() const
{
    return tr("What can be named");
}

QString FormTexts::pageLabel() const
{
    return tr("Page %1 of %2");
}

QString FormTexts::continuation() const
{
    return tr("continued");
}

QString FormTexts::needsScript() const
{
    return tr(
        "This browser does not run the form. Open it in another one, or ask for it as a spreadsheet or on paper.");
}

QMap<QString, QString> FormTexts::ofPage(const FormFrame &frame) const
{
    const QString recipient = frame.sender.mail.isEmpty() ? tr("whoever sent you the form") : frame.sender.mail;
    return {
        {u"newOffer"_s, newOffer()},
        {u"addOffer"_s, tr("Add an offer")},
        {u"removeOffer"_s, tr("Remove this offer")},
        {u"nothingChosen"_s, tr("nothing chosen")},
        {u"other"_s, tr("%1: something else, several with a semicolon between them")},
        {u"nothingToReport"_s, tr("We have nothing to report.")},
        {u"persons"_s, whoAnswers()},
        {u"personsHint"_s, tr("The function is enough; several with a semicolon between them.")},
        {u"save"_s, tr("Save the answer")},
        {u"saved"_s, tr("Your browser has saved the answer as “%1”, usually among the downloads. Please send this file "
                        "to %2.")
                         .replace("%2"_L1, recipient)},
        {u"missing"_s, tr("“%1”: “%2” is still missing.")},
        {u"open"_s, tr("Go on with an answer that was saved before")},
        {u"notThisForm"_s, tr("This file is no answer to this form. Choose the one that was saved from it.")}};
}

} // namespace inko

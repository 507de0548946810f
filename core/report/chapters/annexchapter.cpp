#include "core/base/text.h"
#include "core/report/chapters/chapters.h"
#include "core/report/chapters/tablecells.h"

namespace inko::chapters {

using namespace Qt::StringLiterals;

namespace {

QString contactsOf(const ReportData &data, Id<Organisation> organisation)
{
    QStringList lines;
    for (const Contact &contact : data.contacts) {
        if (contact.organisation != organisation)
            continue;
        QStringList parts{contact.job, contact.name, contact.mail, contact.telephone};
        parts.removeIf([](const QString &part) { return part.trimmed().isEmpty(); });
        std::ranges::transform(parts, parts.begin(), &isolated);
        lines << parts.join(u", "_s);
    }
    return lines.join(u"; "_s);
}

document::Table directory(const ReportData &data, const ReportLanguage &language)
{
    using Align = document::Table::Align;
    document::Table table;
    table.summary = language.translate(
        "inko::report", "All institutions with their sector, public address and the contacts who agreed to be named");
    table.columns = {{Align::Start, 3}, {Align::Start, 2}, {Align::Start, 3}, {Align::Start, 4}};
    table.header = {{columnHeader(language.translate("inko::report", "Institution")),
                     columnHeader(language.translate("inko::report", "Sector")),
                     columnHeader(language.translate("inko::report", "Website")),
                     columnHeader(language.translate("inko::report", "Contact"))}};
    for (const Organisation &organisation : data.organisations) {
        const bool isAddress = organisation.website.startsWith("http"_L1);
        QString shown = organisation.website;
        shown.remove(u"https://"_s).remove(u"http://"_s);
        document::Cell website{
            {{ReportLanguage::textOrUnknown(shown), false, isAddress ? organisation.website : QString(),
              shown.isEmpty() ? QString() : language.ofEntered()}},
            false,
            1,
            1};
        table.rows.push_back(
            {enteredRowHeader(organisation.name, language),
             enteredCell(organisation.sector ? data.nameOf(*organisation.sector) : QString(), language), website,
             enteredCell(contactsOf(data, organisation.id), language)});
    }
    return table;
}

} // namespace

Blocks annex(const ReportData &data, const ReportLanguage &language)
{
    Blocks blocks{document::Heading{2, language.translate("inko::report", "All institutions"), u"institutions"_s}};
    if (data.organisations.isEmpty())
        blocks.push_back(paragraph(language.translate("inko::report", "No institutions are entered yet.")));
    else
        append(blocks,
               {directory(data, language),
                paragraph(language.translate(
                              "inko::report",
                              "Only contacts who have agreed to be published are named. “–” means: not stated."),
                          document::Paragraph::Style::Note)});
    if (data.entries.empty())
        return blocks;
    append(blocks,
           {document::Heading{2, language.translate("inko::report", "How the data was gathered"), u"method"_s},
            paragraph(language.translate(
                "inko::report",
                "The institutions report their own activities in a grid: who does what toward which goal, for whom, "
                "where, paid how, and with how many participants. They can answer by questionnaire, by telephone or in "
                "writing. What was not answered is shown as “–” or “not stated” and is never counted as zero.")),
            paragraph(language.translate("inko::report", "The figures are as of %1.").arg(language.date(data.asOf)))});
    const auto unknown =
        std::ranges::count_if(data.entries, [](const GridEntry &entry) { return !entry.participants; });
    blocks.push_back(
        paragraph(language.translate("inko::report", "The number of participants is known for %1 of %2 entries.")
                      .arg(language.number(static_cast<qint64>(data.entries.size()) - unknown),
                           language.number(static_cast<qint64>(data.entries.size())))));
    return blocks;
}

} // namespace inko::chapters

#include "core/report/kinds/checkingpages.h"

#include "core/base/text.h"
#include "core/grid/yearchanges.h"
#include "core/report/chapters/chapters.h"
#include "core/report/chapters/entrytexts.h"
#include "core/report/chapters/tablecells.h"
#include "core/report/kinds/frame.h"

namespace inko {

using namespace Qt::StringLiterals;
using namespace chapters;

namespace {

using Align = document::Table::Align;

/// An empty cell to write into; read out it says what it is for.
document::Cell blank()
{
    return {};
}

/// What was stated and, set off from it, what that has changed since the round before.
document::Text whatAndSince(const YearChange &change, const ReportLanguage &language)
{
    document::Text text = whatOf(change.entry(), language, Detail::Description);
    if (const QString since = wordsOn(change, language); !since.isEmpty()) {
        document::Text note = document::plain(u"\n"_s + since);
        note.front().strong = true;
        text.insert(text.end(), note.begin(), note.end());
    }
    return text;
}

document::Table activities(const std::vector<const YearChange *> &changes, const ReportData &data,
                           const ReportLanguage &language)
{
    document::Table table;
    table.summary = language.translate("inko::report", "For each activity what was stated last, and room for changes");
    table.columns = {{Align::Start, 4}, {Align::Start, 2}, {Align::Start, 1.8},
                     {Align::Start, 2}, {Align::End, 1.3}, {Align::Start, 2.6}};
    table.header = {{columnHeader(language.translate("inko::report", "What")),
                     columnHeader(language.translate("inko::report", "For whom")),
                     columnHeader(language.translate("inko::report", "Where")),
                     columnHeader(language.translate("inko::report", "Paid how")),
                     columnHeader(language.translate("inko::report", "People", "participants; short, a column title")),
                     columnHeader(language.translate("inko::report", "Correct? What has changed?"))}};
    for (const YearChange *change : changes) {
        const GridEntry &entry = change->entry();
        table.rows.push_back({{whatAndSince(*change, language), true, 1, 1, change->now ? entry.id.value : 0},
                              enteredCell(namesOf(entry.targetGroups, data), language),
                              enteredCell(namesOf(entry.districts, data), language),
                              enteredCell(namesOf(entry.fundingTypes, data), language),
                              cell(language.numberOrUnknown(entry.participants)),
                              blank()});
    }
    return table;
}

/// The round's entries and those that are missing in it; all as they were where no round is before.
std::vector<YearChange> changesIn(const ReportData &data)
{
    if (!data.earlier.empty())
        return yearChanges(data.earlier.front().entries, data.entries);
    std::vector<YearChange> changes;
    for (const GridEntry &entry : data.entries)
        changes.push_back({YearChange::Kind::Unchanged, nullptr, &entry});
    return changes;
}

/// Who answers and when, and what is missing, to be filled in by hand.
document::Table answer(const ReportLanguage &language)
{
    document::Table table;
    table.caption = language.translate("inko::report", "Your answer");
    table.summary =
        language.translate("inko::report", "Room for new activities, and for who checked this page and when");
    table.columns = {{Align::Start, 1.4}, {Align::Start, 3}};
    table.header = {{columnHeader(language.translate("inko::report", "Please fill in")),
                     columnHeader(language.translate("inko::report", "Your words"))}};
    for (const QString &line : {language.translate("inko::report", "New activities (what, for whom, where)"),
                                language.translate("inko::report", "Checked by (name, function)"),
                                language.translate("inko::report", "Day and signature")}) {
        document::Cell room{document::plain(u"\u00a0\n\u00a0\n\u00a0"_s), false, 1, 1};
        table.rows.push_back({rowHeader(line), room});
    }
    return table;
}

QString request(const ReportData &data, const ReportLanguage &language)
{
    QString text =
        language.translate("inko::report", "Please check what we keep of your activities, correct it by hand "
                                           "and send this page back to us.");
    if (data.round && data.round->deadline)
        text +=
            u' ' + language.translate("inko::report", "We need it by %1.").arg(language.date(*data.round->deadline));
    return text;
}

} // namespace

document::Document checkingPages(const ReportData &data, const ReportLanguage &language,
                                 std::optional<Id<Organisation>> only)
{
    const QString title = language.translate("inko::report", "Please check: grid %1").arg(data.year);
    document::Document report = emptyDocument(title, data, language);
    if (!data.round) {
        report.blocks = {document::Heading{1, title, u"checking"_s},
                         paragraph(language.translate("inko::report", "No survey was made for %1.").arg(data.year))};
        return report;
    }
    const std::vector<YearChange> changes = changesIn(data);
    for (const Organisation &organisation : data.organisations) {
        if (only && organisation.id != *only)
            continue;
        std::vector<const YearChange *> own;
        for (const YearChange &change : changes) {
            if (change.entry().organisation == organisation.id)
                own.push_back(&change);
        }
        append(report.blocks, {document::PageBreak{},
                               document::Heading{1, organisation.name, u"organisation-%1"_s.arg(organisation.id.value),
                                                 language.ofEntered()},
                               paragraph(request(data, language))});
        if (own.empty())
            report.blocks.push_back(
                paragraph(language.translate("inko::report", "We have no activities of yours yet.")));
        else
            append(report.blocks, {activities(own, data, language), legend(language)});
        report.blocks.push_back(answer(language));
    }
    return report;
}

} // namespace inko

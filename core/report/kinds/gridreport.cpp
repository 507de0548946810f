#include "core/report/kinds/gridreport.h"

#include "core/base/text.h"
#include "core/report/chapters/chapters.h"
#include "core/report/chapters/entrytexts.h"
#include "core/report/chapters/tablecells.h"
#include "core/report/kinds/frame.h"

namespace inko {

using namespace Qt::StringLiterals;
using namespace chapters;

namespace {

/// Entries that stand in one table.
struct Group {
    QString title;
    std::vector<const GridEntry *> entries;
    bool isEntered = true; ///< the title, by the town
};

std::vector<Group> byOrganisation(const ReportData &data)
{
    std::vector<Group> groups;
    Id<Organisation> last;
    for (const GridEntry &entry : data.entries) {
        if (groups.empty() || entry.organisation != last)
            groups.push_back({data.nameOf(entry.organisation), {}});
        last = entry.organisation;
        groups.back().entries.push_back(&entry);
    }
    return groups;
}

std::vector<Group> byGoal(const ReportData &data, const ReportLanguage &language)
{
    std::vector<Group> groups;
    for (const RootGoal &root : rootGoals(data)) {
        if (!root.main.empty())
            groups.push_back({titleOf(*root.goal), root.main});
    }
    Group without{language.translate("inko::report", "Not assigned to a goal yet"), {}, false};
    for (const GridEntry &entry : data.entries) {
        if (entry.goals.isEmpty())
            without.entries.push_back(&entry);
    }
    groups.push_back(without);
    return groups;
}

std::vector<Group> byDistrict(const ReportData &data, const ReportLanguage &language)
{
    std::vector<Group> groups;
    for (const CodeValue &value : data.codeValues) {
        if (value.list != CodeValue::List::District)
            continue;
        Group group{value.name, {}};
        for (const GridEntry &entry : data.entries) {
            if (entry.districts.contains(value.id))
                group.entries.push_back(&entry);
        }
        groups.push_back(group);
    }
    Group without{language.translate("inko::report", "Where is not stated"), {}, false};
    for (const GridEntry &entry : data.entries) {
        if (entry.districts.isEmpty())
            without.entries.push_back(&entry);
    }
    groups.push_back(without);
    return groups;
}

QString payment(const GridEntry &entry, const ReportData &data)
{
    const QString types = namesOf(entry.fundingTypes, data);
    const QString funder = entry.funder.simplified();
    return funder.isEmpty() ? types : types + u" ("_s + isolated(funder) + u')';
}

QString period(const GridEntry &entry, const ReportLanguage &language)
{
    if (entry.starts.isEmpty() && entry.ends.isEmpty())
        return {};
    if (entry.ends.isEmpty())
        return language.translate("inko::report", "since %1").arg(entry.starts.toLocal());
    return (entry.starts.isEmpty() ? QString() : entry.starts.toLocal()) + u" – "_s + entry.ends.toLocal();
}

QString partners(const GridEntry &entry, const ReportData &data)
{
    QStringList names;
    for (const Id<Organisation> partner : entry.cooperations)
        names << isolated(data.nameOf(partner));
    return names.join(u"; "_s);
}

document::Table tableOf(const Group &group, bool namesInstitutions, const ReportData &data,
                        const ReportLanguage &language)
{
    using Align = document::Table::Align;
    document::Table table;
    table.summary = language.translate(
        "inko::report", "For each activity its goals, target groups, districts, payment, languages, period, "
                        "participants and partners");
    const auto addColumn = [&](const QString &title, double weight, Align align = Align::Start) {
        table.columns.push_back({align, weight});
        table.header.front().push_back(columnHeader(title));
    };
    table.header.emplace_back();
    if (namesInstitutions)
        addColumn(language.translate("inko::report", "Who"), 2.4);
    addColumn(language.translate("inko::report", "What"), 4.6);
    addColumn(language.translate("inko::report", "Goals"), 1.2);
    addColumn(language.translate("inko::report", "For whom"), 2.2);
    addColumn(language.translate("inko::report", "Where"), 1.9);
    addColumn(language.translate("inko::report", "Paid how"), 2.4);
    addColumn(language.translate("inko::report", "Languages"), 1.6);
    addColumn(language.translate("inko::report", "When"), 1.5);
    addColumn(language.translate("inko::report", "People", "participants; short, a column title"), 1.4, Align::End);
    addColumn(language.translate("inko::report", "With whom"), 2.2);
    for (const GridEntry *entry : group.entries) {
        document::Table::Row row;
        if (namesInstitutions)
            row.push_back(enteredRowHeader(data.nameOf(entry->organisation), language, entry->id));
        row.push_back({whatOf(*entry, language, Detail::Description), !namesInstitutions, 1, 1,
                       namesInstitutions ? 0 : entry->id.value});
        row.push_back(cell(goalNumbersOf(*entry, data)));
        for (const QString &names : {namesOf(entry->targetGroups, data), namesOf(entry->districts, data),
                                     payment(*entry, data), namesOf(entry->languages, data)})
            row.push_back(enteredCell(names, language));
        row.push_back(cell(period(*entry, language)));
        row.push_back(cell(language.numberOrUnknown(entry->participants)));
        row.push_back(enteredCell(partners(*entry, data), language));
        table.rows.push_back(row);
    }
    return table;
}

QString titleOf(GridGroups groups, int year, const ReportLanguage &language)
{
    switch (groups) {
    case GridGroups::Organisations: return language.translate("inko::report", "Grid %1 by institution").arg(year);
    case GridGroups::Goals: return language.translate("inko::report", "Grid %1 by goal").arg(year);
    case GridGroups::Districts: return language.translate("inko::report", "Grid %1 by district").arg(year);
    }
    return {};
}

} // namespace

document::Document gridReport(const ReportData &data, const ReportLanguage &language, GridGroups groups)
{
    const QString title = titleOf(groups, data.year, language);
    document::Document report = emptyDocument(title, data, language);
    report.blocks = {document::PageBreak{document::PageBreak::Orientation::Landscape},
                     document::Heading{1, title, u"grid"_s}};
    if (data.entries.empty()) {
        report.blocks.push_back(paragraph(language.translate("inko::report", "No activities were reported.")));
        return report;
    }
    report.blocks.push_back(legend(language));
    const std::vector<Group> all = groups == GridGroups::Organisations ? byOrganisation(data)
                                   : groups == GridGroups::Goals       ? byGoal(data, language)
                                                                       : byDistrict(data, language);
    for (size_t i = 0; i < all.size(); ++i) {
        if (all[i].entries.empty())
            continue;
        report.blocks.push_back(document::Heading{2, all[i].title, u"group-%1"_s.arg(i),
                                                  all[i].isEntered ? language.ofEntered() : QString()});
        report.blocks.push_back(tableOf(all[i], groups != GridGroups::Organisations, data, language));
    }
    return report;
}

} // namespace inko

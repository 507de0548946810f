#include "core/base/text.h"
#include "core/report/chapters/chapters.h"
#include "core/report/chapters/charts.h"
#include "core/report/chapters/entrytexts.h"
#include "core/report/chapters/tablecells.h"

namespace inko::chapters {

using namespace Qt::StringLiterals;

namespace {

using Align = document::Table::Align;

QString nameOf(GridColumn::Value column, const ReportLanguage &language)
{
    switch (column) {
    case GridColumn::Organisation: return language.translate("inko::report", "Institution");
    case GridColumn::Title: return language.translate("inko::report", "Title");
    case GridColumn::Description: return language.translate("inko::report", "Description");
    case GridColumn::Goals: return language.translate("inko::report", "Goals");
    case GridColumn::TargetGroups: return language.translate("inko::report", "For whom");
    case GridColumn::Districts: return language.translate("inko::report", "Where");
    case GridColumn::FundingTypes: return language.translate("inko::report", "Paid how");
    case GridColumn::Languages: return language.translate("inko::report", "Languages");
    case GridColumn::Funder: return language.translate("inko::report", "Funder");
    case GridColumn::Starts: return language.translate("inko::report", "Start");
    case GridColumn::Ends: return language.translate("inko::report", "End");
    case GridColumn::Participants: return language.translate("inko::report", "Participants");
    case GridColumn::Cooperations: return language.translate("inko::report", "Cooperation");
    case GridColumn::Contact:
    case GridColumn::ContactPublic: return language.translate("inko::report", "Contact");
    case GridColumn::Status:
    case GridColumn::Remark:
    case GridColumn::Count: break;
    }
    return {};
}

/// "+3", "−2", "0"; unknown where one of both is.
QString difference(std::optional<int> before, std::optional<int> now, const ReportLanguage &language)
{
    if (!before || !now)
        return ReportLanguage::unknown();
    const int more = *now - *before;
    if (more == 0)
        return language.number(0);
    return (more > 0 ? u"+"_s : QString(QChar(0x2212))) + language.number(qAbs(more));
}

/// Which columns changed; of the participants, which a council asks for, how.
QString whatChanged(const YearChange &activity, const ReportLanguage &language)
{
    QStringList names;
    for (const GridColumn::Value column : activity.columns) {
        QString name = nameOf(column, language);
        if (column == GridColumn::Participants)
            name += u" "_s + language.numberOrUnknown(activity.before->participants) + u" → "_s +
                    language.numberOrUnknown(activity.now->participants);
        if (!names.contains(name))
            names << name;
    }
    return names.join(u"; "_s);
}

document::Table bothYears(const std::vector<ComparedGoal> &goals, const ReportData &data,
                          const ReportLanguage &language)
{
    const int before = data.earlier.front().year;
    document::Table table;
    table.caption = language.translate("inko::report", "Entries and participants by main goal");
    table.summary = language.translate("inko::report", "For each goal the entries and the participants, as far as "
                                                       "stated, of both years and the difference");
    table.columns = {{Align::Start, 3}, {Align::End, 1.4}, {Align::End, 1.4}, {Align::End, 1.6},
                     {Align::End, 1.4}, {Align::End, 1.4}, {Align::End, 1.6}};
    const auto entries = [&](int year) {
        return columnHeader(language.translate("inko::report", "Entries %1").arg(year));
    };
    const auto participants = [&](int year) {
        return columnHeader(
            language.translate("inko::report", "People %1", "participants in a year; short, a column title").arg(year));
    };
    const document::Cell change = columnHeader(language.translate("inko::report", "Difference"));
    table.header = {{columnHeader(language.translate("inko::report", "Goal")), entries(before), entries(data.year),
                     change, participants(before), participants(data.year), change}};
    for (const ComparedGoal &goal : goals)
        table.rows.push_back({goal.goal ? enteredRowHeader(titleOf(*goal.goal), language)
                                        : rowHeader(language.translate("inko::report", "without a goal")),
                              cell(language.number(goal.entriesBefore)), cell(language.number(goal.entriesNow)),
                              cell(difference(goal.entriesBefore, goal.entriesNow, language)),
                              cell(language.numberOrUnknown(goal.participantsBefore)),
                              cell(language.numberOrUnknown(goal.participantsNow)),
                              cell(difference(goal.participantsBefore, goal.participantsNow, language))});
    return table;
}

document::Table byYear(const ReportData &data, const ReportLanguage &language)
{
    document::Table table;
    table.caption = language.translate("inko::report", "Participants by year");
    table.summary = language.translate("inko::report", "For each year the entries, how many of them state their "
                                                       "participants, and the sum of these");
    table.columns = {{Align::Start, 1}, {Align::End, 1}, {Align::End, 1.4}, {Align::End, 1}};
    table.header = {{columnHeader(language.translate("inko::report", "Year")),
                     columnHeader(language.translate("inko::report", "Entries")),
                     columnHeader(language.translate("inko::report", "with a number")),
                     columnHeader(language.translate("inko::report", "Participants"))}};
    const auto add = [&](int year, const std::vector<GridEntry> &entries) {
        const auto stated =
            std::ranges::count_if(entries, [](const GridEntry &entry) { return entry.participants.has_value(); });
        table.rows.push_back({rowHeader(QString::number(year)), cell(language.number(qint64(entries.size()))),
                              cell(language.number(stated)),
                              cell(language.numberOrUnknown(knownParticipants(entries)))});
    };
    for (auto earlier = data.earlier.rbegin(); earlier != data.earlier.rend(); ++earlier)
        add(earlier->year, earlier->entries);
    add(data.year, data.entries);
    return table;
}

/// What became of a goal's activities, those of a kind below each other.
document::Table changesOf(const ComparedGoal &goal, const ReportData &data, const ReportLanguage &language)
{
    document::Table table;
    table.summary =
        language.translate("inko::report", "Which activities are new, changed, ended or not reported again");
    table.columns = {{Align::Start, 2.4}, {Align::Start, 4}, {Align::Start, 2.8}};
    table.header = {{columnHeader(language.translate("inko::report", "Who")),
                     columnHeader(language.translate("inko::report", "What")),
                     columnHeader(language.translate("inko::report", "Changed"))}};
    const auto add = [&](const QString &kind, const std::vector<YearChange> &activities) {
        if (!activities.empty())
            table.rows.push_back({groupHeader(kind, 3)});
        for (const YearChange &activity : activities) {
            const GridEntry &entry = activity.now ? *activity.now : *activity.before;
            document::Text what = whatOf(entry, language, Detail::Title);
            what.resize(1);
            what.front().strong = false;
            QString changed = whatChanged(activity, language);
            if (entry.status == GridEntry::Status::Ended && activity.now)
                changed = entry.ends.toLocal();
            table.rows.push_back(
                {enteredRowHeader(data.nameOf(entry.organisation), language, activity.now ? entry.id : Id<GridEntry>()),
                 {what, false, 1, 1},
                 {document::plain(changed), false, 1, 1}});
        }
    };
    add(language.translate("inko::report", "New"), goal.added);
    add(language.translate("inko::report", "Changed"), goal.changed);
    add(language.translate("inko::report", "Ended"), goal.ended);
    add(language.translate("inko::report", "Not reported again"), goal.notReported);
    return table;
}

QString sums(const std::vector<ComparedGoal> &goals, const ReportData &data, const ReportLanguage &language)
{
    int added = 0, changed = 0, ended = 0, notReported = 0, notConfirmed = 0;
    for (const ComparedGoal &goal : goals) {
        added += int(goal.added.size());
        changed += int(goal.changed.size());
        ended += int(goal.ended.size());
        notReported += int(goal.notReported.size());
        notConfirmed += goal.notConfirmed;
    }
    QStringList sentences{language.translate("inko::report", "Compared with %1, %n activities are new.", nullptr, added)
                              .arg(data.earlier.front().year),
                          language.translate("inko::report", "%n have changed.", nullptr, changed),
                          language.translate("inko::report", "%n have ended.", nullptr, ended)};
    if (notReported > 0)
        sentences << language.translate("inko::report", "%n were not reported again.", nullptr, notReported);
    if (notConfirmed > 0)
        sentences << language.translate("inko::report", "%n are as reported last year and not confirmed yet.", nullptr,
                                        notConfirmed);
    return sentences.join(u' ');
}

} // namespace

Blocks comparison(const ReportData &data, const ReportLanguage &language, Extent extent)
{
    const std::vector<ComparedGoal> goals = comparedGoals(data);
    if (goals.empty())
        return {paragraph(language.translate("inko::report", "No activities were reported."))};
    if (extent == Extent::Short)
        return {paragraph(sums(goals, data, language)), bothYears(goals, data, language), legend(language)};
    Blocks blocks{paragraph(sums(goals, data, language)), entriesInBothYears(goals, data, language),
                  bothYears(goals, data, language),       legend(language),
                  participantsByYear(data, language),     byYear(data, language)};
    blocks.push_back(
        paragraph(language.translate("inko::report", "Only stated numbers are added up: more participants may mean "
                                                     "more people or only more answers."),
                  document::Paragraph::Style::Note));
    for (const ComparedGoal &goal : goals) {
        if (!goal.hasChanges())
            continue;
        const QString title =
            goal.goal ? titleOf(*goal.goal) : language.translate("inko::report", "Not assigned to a goal yet");
        const QString anchor = goal.goal ? anchorOf(*goal.goal) : u"goal-none"_s;
        append(blocks,
               {document::Heading{2, title, anchor + u"-changes"_s, goal.goal ? language.ofEntered() : QString()},
                changesOf(goal, data, language)});
    }
    return blocks;
}

QString wordsOn(const YearChange &change, const ReportLanguage &language)
{
    switch (change.kind) {
    case YearChange::Kind::New: return language.translate("inko::report", "New");
    case YearChange::Kind::Changed:
        return language.translate("inko::report", "Changed") + u": "_s + whatChanged(change, language);
    case YearChange::Kind::NotReported: return language.translate("inko::report", "Not reported again");
    case YearChange::Kind::Ended:
    case YearChange::Kind::NotConfirmed:
    case YearChange::Kind::Unchanged: break;
    }
    return {};
}

} // namespace inko::chapters

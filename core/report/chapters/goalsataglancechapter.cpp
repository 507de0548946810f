#include "core/report/chapters/chapters.h"
#include "core/report/chapters/charts.h"
#include "core/report/chapters/entrytexts.h"
#include "core/report/chapters/tablecells.h"

#include <QSet>

namespace inko::chapters {

namespace {

document::Table tableOf(const std::vector<RootGoal> &roots, const ReportLanguage &language)
{
    using Align = document::Table::Align;
    document::Table table;
    table.summary = language.translate(
        "inko::report", "For each goal the number of entries that name it and of the institutions they come from");
    table.columns = {{Align::Start, 1}, {Align::Start, 7}, {Align::End, 1.4}, {Align::End, 1.8}};
    table.header = {{columnHeader(language.translate("inko::report", "No.")),
                     columnHeader(language.translate("inko::report", "Goal")),
                     columnHeader(language.translate("inko::report", "Entries")),
                     columnHeader(language.translate("inko::report", "Institutions"))}};
    for (const RootGoal &root : roots) {
        document::Cell title{
            {{root.goal->title, false, u'#' + anchorOf(*root.goal), language.ofEntered()}}, true, 1, 1};
        table.rows.push_back({cell(root.goal->number), title,
                              cell(language.number(static_cast<qint64>(root.entries()))),
                              cell(language.number(static_cast<qint64>(root.organisations())))});
    }
    return table;
}

QString sums(const ReportData &data, const ReportLanguage &language)
{
    if (data.entries.empty())
        return language.translate("inko::report", "No activities were reported.");
    QSet<Id<Organisation>> organisations;
    int ended = 0;
    int notConfirmed = 0;
    for (const GridEntry &entry : data.entries) {
        organisations << entry.organisation;
        ended += entry.status == GridEntry::Status::Ended ? 1 : 0;
        notConfirmed += entry.status == GridEntry::Status::NotConfirmed ? 1 : 0;
    }
    const int entryCount = static_cast<int>(data.entries.size());
    const int organisationCount = static_cast<int>(organisations.size());
    QStringList sentences;
    sentences
        << language.translate("inko::report", "The grid of %1 has %n entries.", nullptr, entryCount).arg(data.year);
    sentences << language.translate("inko::report", "They come from %n institutions.", nullptr, organisationCount);
    if (ended > 0)
        sentences << language.translate("inko::report", "%n of the activities have ended.", nullptr, ended);
    if (notConfirmed > 0)
        sentences << language.translate("inko::report", "%n are as reported last year and not confirmed yet.", nullptr,
                                        notConfirmed);
    return sentences.join(u' ');
}

QString howCounted(const std::vector<RootGoal> &roots, const ReportData &data, const ReportLanguage &language)
{
    QStringList sentences{language.translate("inko::report", "An entry counts once for each goal that it names, itself "
                                                             "or by one of the goals beneath it.")};
    size_t counted = 0;
    for (const RootGoal &root : roots)
        counted += root.entries();
    if (counted > data.entries.size())
        sentences << language.translate("inko::report",
                                        "The columns therefore add up to more than the number of entries.");
    return sentences.join(u' ');
}

} // namespace

Blocks goalsAtAGlance(const ReportData &data, const ReportLanguage &language)
{
    const std::vector<RootGoal> roots = rootGoals(data);
    Blocks blocks{paragraph(sums(data, language))};
    if (roots.empty()) {
        blocks.push_back(noGoals(language));
        return blocks;
    }
    if (!data.entries.empty())
        blocks.push_back(entriesByGoal(roots, data, language));
    for (const Concept &source : data.concepts) {
        std::vector<RootGoal> own;
        std::ranges::copy_if(roots, std::back_inserter(own),
                             [&](const RootGoal &root) { return root.goal->concept_ == source.id; });
        if (own.empty())
            continue;
        document::Table table = tableOf(own, language);
        table.caption = source.title;
        table.captionLanguage = language.ofEntered();
        blocks.push_back(table);
    }
    blocks.push_back(paragraph(howCounted(roots, data, language), document::Paragraph::Style::Note));
    return blocks;
}

} // namespace inko::chapters

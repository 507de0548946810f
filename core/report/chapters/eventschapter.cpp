#include "core/base/text.h"
#include "core/monitoring/events/eventfigures.h"
#include "core/report/chapters/chapters.h"
#include "core/report/chapters/entrytexts.h"
#include "core/report/chapters/tablecells.h"

namespace inko::chapters {

namespace {

QString sums(const EventFigures &figures, const ReportData &data, const ReportLanguage &language)
{
    QStringList sentences{
        language.translate("inko::report", "%n public events took place in %1.", nullptr, figures.held).arg(data.year)};
    if (figures.held > figures.unknown)
        sentences << language.translate("inko::report", "%n participations were counted or estimated.", nullptr,
                                        figures.participants);
    if (figures.unknown > 0)
        sentences << language.translate("inko::report", "Of %n events nobody knows how many came.", nullptr,
                                        figures.unknown);
    if (figures.cancelled > 0)
        sentences << language.translate("inko::report", "%n were called off.", nullptr, figures.cancelled);
    return sentences.join(u' ');
}

document::Table tableOf(const std::vector<EventsOfName> &compared, const ReportData &data,
                        const ReportLanguage &language)
{
    using Align = document::Table::Align;
    document::Table table;
    table.summary = language.translate(
        "inko::report",
        "For each event how often it took place, how many came, beside the year before, and its rating");
    table.columns = {{Align::Start, 5}, {Align::End, 1.5}, {Align::End, 2}, {Align::End, 2}, {Align::End, 1.6}};
    table.header = {{columnHeader(language.translate("inko::report", "Event")),
                     columnHeader(language.translate("inko::report", "Held")),
                     columnHeader(language.translate("inko::report", "People %1").arg(data.year)),
                     columnHeader(language.translate("inko::report", "People %1").arg(data.year - 1)),
                     columnHeader(language.translate("inko::report", "Rating"))}};
    const auto people = [&](const EventFigures &figures) {
        return cell(figures.held > figures.unknown ? language.number(figures.participants) : ReportLanguage::unknown());
    };
    for (const EventsOfName &one : compared) {
        const auto now = one.years.find(data.year);
        if (now == one.years.end() || now->second.held == 0)
            continue;
        const auto before = one.years.find(data.year - 1);
        const auto mean = now->second.meanRating();
        table.rows.push_back({enteredRowHeader(one.title, language), cell(language.number(now->second.held)),
                              people(now->second), people(before == one.years.end() ? EventFigures() : before->second),
                              cell(mean ? language.decimal(*mean) : ReportLanguage::unknown())});
    }
    return table;
}

/// What people said and may be printed.
Blocks comments(const ReportData &data, const ReportLanguage &language)
{
    document::List list;
    for (const EventFeedback &said : data.feedback) {
        const auto event = std::ranges::find(data.events, said.event, &Event::id);
        if (!said.isPublished || said.comment.trimmed().isEmpty() || event == data.events.cend() ||
            event->day.year() != data.year)
            continue;
        list.items.push_back({{event->title + QStringLiteral(": "), true, {}, language.ofEntered()},
                              {said.comment.simplified(), false, {}, language.ofEntered()}});
    }
    if (list.items.empty())
        return {};
    return {document::Heading{2, language.translate("inko::report", "What those who came said"),
                              QStringLiteral("event-comments")},
            list};
}

} // namespace

Blocks events(const ReportData &data, const ReportLanguage &language)
{
    const EventFigures figures = figuresOf(data.year, data.events, data.feedback, data.asOf);
    if (figures.held == 0)
        return {};
    Blocks blocks{
        paragraph(sums(figures, data, language)),
        tableOf(comparedByName(data.events, data.eventSeries, data.feedback, data.asOf), data, language),
        paragraph(language.translate("inko::report", "Ratings go from 1 (not content) to 5 (very content). Who "
                                                     "came to several events counts at each of them."),
                  document::Paragraph::Style::Note),
        legend(language)};
    append(blocks, comments(data, language));
    return blocks;
}

} // namespace inko::chapters

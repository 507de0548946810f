#include "core/base/text.h"
#include "core/report/chapters/chapters.h"
#include "core/report/chapters/charts.h"
#include "core/report/chapters/tablecells.h"

namespace inko::chapters {

namespace {

QString nameOf(Return::Channel channel, const ReportLanguage &language)
{
    switch (channel) {
    case Return::Channel::Questionnaire: return language.translate("inko::report", "by questionnaire");
    case Return::Channel::Telephone: return language.translate("inko::report", "by telephone");
    case Return::Channel::Written: return language.translate("inko::report", "in writing");
    }
    return {};
}

document::Table channelTable(const SurveyFigures &figures, const ReportLanguage &language)
{
    using Align = document::Table::Align;
    document::Table table;
    table.caption = language.translate("inko::report", "Returns and the persons who gave them");
    table.summary =
        language.translate("inko::report", "For each channel the number of returns and of persons, and their sums");
    table.columns = {{Align::Start, 3}, {Align::End, 1}, {Align::End, 1}};
    table.header = {{columnHeader(language.translate("inko::report", "Channel")),
                     columnHeader(language.translate("inko::report", "Returns")),
                     columnHeader(language.translate("inko::report", "Persons"))}};
    int otherReturns = figures.answered;
    int otherPersons = figures.persons;
    for (const auto channel : {Return::Channel::Questionnaire, Return::Channel::Telephone, Return::Channel::Written}) {
        const int returns = figures.byChannel.value(channel);
        const int persons = figures.personsByChannel.value(channel);
        otherReturns -= returns;
        otherPersons -= persons;
        table.rows.push_back(
            {rowHeader(nameOf(channel, language)), cell(language.number(returns)), cell(language.number(persons))});
    }
    if (otherReturns > 0 || otherPersons > 0)
        table.rows.push_back({rowHeader(language.translate("inko::report", "nothing to report, channel not noted")),
                              cell(language.number(otherReturns)), cell(language.number(otherPersons))});
    table.rows.push_back({groupHeader(language.translate("inko::report", "Together"), 1),
                          {{{language.number(figures.answered), true, {}}}, false, 1, 1},
                          {{{language.number(figures.persons), true, {}}}, false, 1, 1}});
    return table;
}

QString answers(const ReportData &data, const ReportLanguage &language)
{
    const SurveyFigures &figures = data.figures;
    if (figures.answered == 0)
        return language.translate("inko::report", "There are no answers yet.");
    const QString text =
        language.translate("inko::report", "%n have answered (return rate %1).", nullptr, figures.answered)
            .arg(language.percent(figures.answered, figures.asked));
    if (!data.round->deadline)
        return text;
    return text + u' ' +
           (figures.answeredInTime == figures.answered
                ? language.translate("inko::report", "All %n answers came in time.", nullptr, figures.answered)
                : language.translate("inko::report", "%n of the answers came in time.", nullptr,
                                     figures.answeredInTime));
}

QString course(const ReportData &data, const ReportLanguage &language)
{
    const SurveyFigures &figures = data.figures;
    QString text = data.round->deadline
                       ? language.translate("inko::report", "The survey for %1 began on %2; deadline for answers: %3.")
                             .arg(data.year)
                             .arg(language.date(data.round->openedOn), language.date(*data.round->deadline))
                       : language.translate("inko::report", "The survey for %1 began on %2.")
                             .arg(data.year)
                             .arg(language.date(data.round->openedOn));
    if (figures.asked == 0)
        return text + u' ' + language.translate("inko::report", "No institution has been asked yet.");
    text += u' ' + language.translate("inko::report", "The survey is about %n institutions.", nullptr, figures.asked);
    const int notSent = static_cast<int>(figures.notSent.size());
    if (notSent == figures.asked)
        text += u' ' + language.translate("inko::report", "The grid has not been sent to any of them yet.");
    else if (notSent > 0)
        text += u' ' +
                language.translate("inko::report", "The grid has not been sent to %n of them yet.", nullptr, notSent);
    text += u' ' + answers(data, language);
    if (figures.declined > 0)
        text += u' ' + language.translate("inko::report", "%n institutions did not wish to take part this time.",
                                          nullptr, figures.declined);
    return text;
}

document::Table ratesByYear(const ReportData &data, const ReportLanguage &language)
{
    using Align = document::Table::Align;
    document::Table table;
    table.caption = language.translate("inko::report", "Return rate by year");
    table.summary = language.translate("inko::report", "For each year the institutions asked, those who answered, and "
                                                       "their share");
    table.columns = {{Align::Start, 2}, {Align::End, 1}, {Align::End, 1}, {Align::End, 1}};
    table.header = {{columnHeader(language.translate("inko::report", "Year")),
                     columnHeader(language.translate("inko::report", "Asked")),
                     columnHeader(language.translate("inko::report", "Answered")),
                     columnHeader(language.translate("inko::report", "Return rate"))}};
    const auto add = [&](int year, const SurveyFigures &figures) {
        if (figures.asked > 0)
            table.rows.push_back({rowHeader(QString::number(year)), cell(language.number(figures.asked)),
                                  cell(language.number(figures.answered)),
                                  cell(language.percent(figures.answered, figures.asked))});
    };
    for (auto earlier = data.earlier.rbegin(); earlier != data.earlier.rend(); ++earlier)
        add(earlier->year, earlier->figures);
    add(data.year, data.figures);
    return table;
}

} // namespace

Blocks survey(const ReportData &data, const ReportLanguage &language, Extent extent)
{
    if (!data.round)
        return {paragraph(language.translate("inko::report", "No survey was made for %1.").arg(data.year))};
    if (data.figures.asked == 0)
        return {paragraph(course(data, language))};
    Blocks blocks{paragraph(course(data, language))};
    if (data.figures.notSent.size() < data.figures.asked)
        append(blocks, {answersByYear(data, language), ratesByYear(data, language)});
    if (extent == Extent::Short)
        return blocks;
    if (data.figures.answered > 0)
        append(
            blocks,
            {channelTable(data.figures, language),
             paragraph(language.translate("inko::report",
                                          "What is counted: a return is the answer of one institution. Several persons "
                                          "may have given it together, so returns and persons are two numbers."),
                       document::Paragraph::Style::Note)});
    if (data.figures.open.isEmpty())
        return blocks;
    blocks.push_back(
        document::Heading{2, language.translate("inko::report", "Not answered yet"), QStringLiteral("not-answered")});
    blocks.push_back(
        paragraph(language.translate("inko::report", "Taking part is voluntary. By %1 there was no answer yet from:")
                      .arg(language.date(data.asOf))));
    document::List list;
    for (const Id<Organisation> organisation : data.figures.open) {
        document::Text item = entered(isolated(data.nameOf(organisation)), language);
        if (data.figures.notSent.contains(organisation))
            item.push_back({u' ' + language.translate("inko::report", "(not sent yet)"), false, {}});
        list.items.push_back(item);
    }
    blocks.push_back(list);
    return blocks;
}

} // namespace inko::chapters

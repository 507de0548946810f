#include "core/base/text.h"
#include "core/monitoring/satisfaction/satisfactionresults.h"
#include "core/report/chapters/chapters.h"
#include "core/report/chapters/entrytexts.h"
#include "core/report/chapters/tablecells.h"

namespace inko::chapters {

using namespace Qt::StringLiterals;

namespace {

using Align = document::Table::Align;

QString scaleOf(const SatisfactionQuestion &question, const ReportLanguage &language)
{
    if (question.lowest.isEmpty() && question.highest.isEmpty())
        return language.translate("inko::report", "Scale from 1 to %1.").arg(question.steps);
    return language.translate("inko::report", "Scale from 1 (%1) to %2 (%3).")
        .arg(isolated(ReportLanguage::textOrUnknown(question.lowest)))
        .arg(question.steps)
        .arg(isolated(ReportLanguage::textOrUnknown(question.highest)));
}

/// "3 · 0 · 12": persons for each step, from 1 up.
QString spreadOf(const SatisfactionResult &result, const ReportLanguage &language)
{
    QStringList persons;
    for (const int count : result.distribution)
        persons << language.number(count);
    return persons.join(u" · "_s);
}

void addRow(document::Table &table, const document::Cell &name, const SatisfactionResult &result,
            const ReportLanguage &language)
{
    if (result.isHidden) {
        table.rows.push_back({name, cell(language.translate("inko::report", "too few", "answers, to be shown")),
                              cell({}), cell({}), cell({})});
        return;
    }
    const auto mean = result.mean();
    table.rows.push_back({name, cell(mean ? language.decimal(*mean) : ReportLanguage::unknown()),
                          cell(spreadOf(result, language)), cell(language.number(result.answered())),
                          cell(language.number(result.noAnswer))});
}

document::Table tableOf(const QuestionResults &results, const ReportLanguage &language)
{
    document::Table table;
    table.caption = results.question.text;
    table.captionLanguage = language.ofEntered();
    table.summary =
        language.translate("inko::report", "For all and for each group the mean, how many gave which answer, "
                                           "how many answered and how many did not");
    table.columns = {{Align::Start, 4}, {Align::End, 1.4}, {Align::End, 3}, {Align::End, 1.4}, {Align::End, 1.6}};
    table.header = {{columnHeader(language.translate("inko::report", "Group")),
                     columnHeader(language.translate("inko::report", "Mean")),
                     columnHeader(language.translate("inko::report", "Answers, from 1 up")),
                     columnHeader(language.translate("inko::report", "Persons")),
                     columnHeader(language.translate("inko::report", "No answer"))}};
    addRow(table, rowHeader(language.translate("inko::report", "All")), results.all, language);
    for (const SatisfactionResult &group : results.groups)
        addRow(table, enteredRowHeader(group.group, language), group, language);
    return table;
}

document::Figure meansOf(const std::vector<QuestionResults> &results, const SatisfactionSurvey &survey,
                         const ReportLanguage &language)
{
    document::Figure figure{.kind = document::Figure::Kind::Bars,
                            .title = survey.title,
                            .alternative = language.translate("inko::report",
                                                              "The mean of the answers to each question. All figures "
                                                              "stand in the tables."),
                            .titleLanguage = language.ofEntered()};
    document::Figure::Series series{language.translate("inko::report", "All"), {}};
    for (const QuestionResults &one : results) {
        figure.categories << one.question.text;
        const auto mean = one.all.isHidden ? std::nullopt : one.all.mean();
        series.values.push_back(mean ? std::optional(std::round(*mean * 100) / 100) : std::nullopt);
    }
    figure.series = {series};
    return figure;
}

} // namespace

Blocks satisfaction(const ReportData &data, const ReportLanguage &language)
{
    Blocks blocks;
    for (const SatisfactionSurvey &survey : data.satisfactionSurveys) {
        const auto results = resultsOf(survey, data.satisfactionQuestions, data.satisfactionCounts);
        if (results.empty())
            continue;
        blocks.push_back(
            document::Heading{2, survey.title, u"satisfaction-%1"_s.arg(survey.id.value), language.ofEntered()});
        if (survey.asked)
            blocks.push_back(
                paragraph(language.translate("inko::report", "%n persons were asked.", nullptr, *survey.asked)));
        blocks.push_back(meansOf(results, survey, language));
        for (const QuestionResults &one : results) {
            blocks.push_back(tableOf(one, language));
            blocks.push_back(paragraph(scaleOf(one.question, language), document::Paragraph::Style::Note));
        }
        blocks.push_back(
            paragraph(language.translate("inko::report",
                                         "Groups of fewer than %n persons are not shown, nor others from which they "
                                         "could be worked out.",
                                         nullptr, survey.threshold),
                      document::Paragraph::Style::Note));
    }
    return blocks;
}

} // namespace inko::chapters

#include "core/report/chapters/charts.h"

#include "core/base/text.h"
#include "core/monitoring/indicators/indicatorseries.h"
#include "core/report/chapters/entrytexts.h"

#include <algorithm>

namespace inko::chapters {

using namespace Qt::StringLiterals;
using document::Figure;

namespace {

QString gridSource(const ReportData &data, const ReportLanguage &language)
{
    return language.translate("inko::report", "Source: grid of %1, as of %2.")
        .arg(data.year)
        .arg(language.date(data.asOf));
}

QString surveySource(const ReportData &data, const ReportLanguage &language)
{
    return language.translate("inko::report", "Source: the survey's returns, as of %1.").arg(language.date(data.asOf));
}

QString tableHasAll(const ReportLanguage &language)
{
    return language.translate("inko::report", "All figures stand in the table.");
}

/// "Most: … (12). Fewest: … (1)."
QString extremes(const QStringList &names, const std::vector<std::optional<double>> &values,
                 const ReportLanguage &language)
{
    std::optional<size_t> most, least;
    for (size_t i = 0; i < values.size(); ++i) {
        if (!values[i])
            continue;
        if (!most || *values[i] > *values[*most])
            most = i;
        if (!least || *values[i] < *values[*least])
            least = i;
    }
    if (!most || *values[*most] == *values[*least])
        return {};
    const auto named = [&](size_t i) {
        return u"%1 (%2)"_s.arg(isolated(names[qsizetype(i)]), language.number(qint64(*values[i])));
    };
    return language.translate("inko::report", "Most: %1. Fewest: %2.").arg(named(*most), named(*least));
}

QString joined(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

/// A year's survey, oldest first.
struct SurveyYear {
    int year;
    const SurveyFigures *figures;
};

std::vector<SurveyYear> surveyYears(const ReportData &data)
{
    std::vector<SurveyYear> years;
    for (auto earlier = data.earlier.rbegin(); earlier != data.earlier.rend(); ++earlier) {
        if (earlier->figures.asked > 0)
            years.push_back({earlier->year, &earlier->figures});
    }
    years.push_back({data.year, &data.figures});
    return years;
}

} // namespace

Figure answersByYear(const ReportData &data, const ReportLanguage &language)
{
    using Channel = Return::Channel;
    Figure figure{.kind = Figure::Kind::StackedBars};
    figure.title = language.translate("inko::report", "Answers and return rate by year");
    figure.unit = language.translate("inko::report", "institutions");
    figure.source = surveySource(data, language);
    figure.series = {{language.translate("inko::report", "by questionnaire"), {}},
                     {language.translate("inko::report", "by telephone"), {}},
                     {language.translate("inko::report", "in writing"), {}},
                     {language.translate("inko::report", "channel not noted"), {}},
                     {language.translate("inko::report", "no answer"), {}}};
    QStringList sentences;
    for (const auto &[year, figures] : surveyYears(data)) {
        figure.categories << language.translate("inko::report", "%1 (%2 answered)")
                                 .arg(QString::number(year), language.percent(figures->answered, figures->asked));
        int elsewhere = figures->answered;
        for (const auto &[place, channel] :
             {std::pair(size_t(0), Channel::Questionnaire), {1, Channel::Telephone}, {2, Channel::Written}}) {
            const int answers = figures->byChannel.value(channel);
            figure.series[place].values.emplace_back(answers);
            elsewhere -= answers;
        }
        figure.series[3].values.emplace_back(elsewhere);
        figure.series[4].values.emplace_back(figures->asked - figures->answered);
        sentences << language.translate("inko::report", "%1: %2 of %3 institutions answered, %4.")
                         .arg(QString::number(year), language.number(figures->answered),
                              language.number(figures->asked), language.percent(figures->answered, figures->asked));
    }
    std::erase_if(figure.series, [](const Figure::Series &series) {
        return std::ranges::all_of(series.values, [](const auto &value) { return value == 0.0; });
    });
    figure.alternative = joined({language.translate("inko::report", "A bar for each year."), joined(sentences)});
    return figure;
}

Figure entriesByGoal(const std::vector<RootGoal> &roots, const ReportData &data, const ReportLanguage &language)
{
    Figure figure{.kind = Figure::Kind::Bars};
    figure.title = language.translate("inko::report", "Entries by goal");
    figure.unit = language.translate("inko::report", "entries");
    figure.source = gridSource(data, language);
    Figure::Series series;
    for (const RootGoal &root : roots) {
        figure.categories << titleOf(*root.goal);
        series.values.emplace_back(root.entries());
    }
    figure.alternative = joined({language.translate("inko::report", "A bar for each goal."),
                                 extremes(figure.categories, series.values, language), tableHasAll(language)});
    figure.series = {series};
    return figure;
}

Figure entriesInBothYears(const std::vector<ComparedGoal> &goals, const ReportData &data,
                          const ReportLanguage &language)
{
    Figure figure{.kind = Figure::Kind::Bars};
    const int before = data.earlier.front().year;
    figure.title = language.translate("inko::report", "Entries by main goal in %1 and %2").arg(before).arg(data.year);
    figure.unit = language.translate("inko::report", "entries");
    figure.source = gridSource(data, language);
    figure.series = {{QString::number(before), {}}, {QString::number(data.year), {}}};
    int more = 0, fewer = 0;
    for (const ComparedGoal &goal : goals) {
        figure.categories << (goal.goal ? titleOf(*goal.goal) : language.translate("inko::report", "without a goal"));
        figure.series[0].values.emplace_back(goal.entriesBefore);
        figure.series[1].values.emplace_back(goal.entriesNow);
        more += goal.entriesNow > goal.entriesBefore ? 1 : 0;
        fewer += goal.entriesNow < goal.entriesBefore ? 1 : 0;
    }
    figure.alternative =
        joined({language.translate("inko::report", "Two bars for each goal, one for each year."),
                language.translate("inko::report", "Goals with more entries than the year before: %1; with fewer: %2.")
                    .arg(language.number(more), language.number(fewer)),
                tableHasAll(language)});
    return figure;
}

Figure participantsByYear(const ReportData &data, const ReportLanguage &language)
{
    Figure figure{.kind = Figure::Kind::Lines};
    figure.title = language.translate("inko::report", "Participants by year, as far as stated");
    figure.unit = language.translate("inko::report", "persons");
    figure.source = joined(
        {gridSource(data, language), language.translate("inko::report", "A gap means: nobody stated how many.")});
    Figure::Series series;
    QStringList sentences;
    const auto add = [&](int year, const std::vector<GridEntry> &entries) {
        const std::optional<int> known = knownParticipants(entries);
        figure.categories << QString::number(year);
        series.values.push_back(known ? std::optional<double>(*known) : std::nullopt);
        sentences << u"%1: %2."_s.arg(QString::number(year), known ? language.number(*known)
                                                                   : language.translate("inko::report", "not stated"));
    };
    for (auto earlier = data.earlier.rbegin(); earlier != data.earlier.rend(); ++earlier)
        add(earlier->year, earlier->entries);
    add(data.year, data.entries);
    figure.series = {series};
    figure.alternative = joined({language.translate("inko::report", "A line over the years."), joined(sentences)});
    return figure;
}

Figure indicatorByYear(const ReportedIndicator &reported, const ReportData &data, const ReportLanguage &language)
{
    const Indicator &indicator = reported.indicator;
    Figure figure{.kind = Figure::Kind::Lines};
    figure.title = indicator.title;
    figure.titleLanguage = language.ofEntered();
    figure.unit = indicator.unit;
    if (!indicator.source.isEmpty())
        figure.source = language.translate("inko::report", "Source: %1").arg(isolated(indicator.source));
    Figure::Series values{language.translate("inko::report", "Value"), {}};
    Figure::Series target{language.translate("inko::report", "Target"), {}};
    QStringList sentences;
    for (const YearValue &year : yearValues(indicator, reported.values, 0)) {
        if (year.year > data.year)
            break;
        figure.categories << QString::number(year.year);
        values.values.push_back(year.value);
        target.values.push_back(indicator.target);
        sentences << language.translate("inko::report", "%1: %2.", "a year and a value")
                         .arg(QString::number(year.year), year.value
                                                              ? language.decimal(*year.value)
                                                              : language.translate("inko::report", "not stated"));
    }
    figure.series = {values};
    if (indicator.target) {
        figure.series.push_back(target);
        if (indicator.corridorEnd)
            figure.series.push_back({language.translate("inko::report", "Target up to"),
                                     std::vector(target.values.size(), indicator.corridorEnd)});
        sentences << language.translate("inko::report", "Target: %1.").arg(language.decimal(*indicator.target));
    }
    figure.alternative = joined({language.translate("inko::report", "A line over the years."), joined(sentences)});
    return figure;
}

Figure groupsByGoal(const std::vector<GroupRow> &rows, const QStringList &goals, const ReportData &data,
                    const ReportLanguage &language)
{
    Figure figure{.kind = Figure::Kind::HeatMap};
    figure.title = language.translate("inko::report", "Where many entries meet, and where none do");
    figure.unit = language.translate("inko::report", "entries by target group and goal");
    figure.source = gridSource(data, language);
    for (const QString &goal : goals)
        figure.series.push_back({goal, {}});
    int empty = 0;
    QStringList places;
    std::vector<std::optional<double>> values;
    for (const GroupRow &row : rows) {
        figure.categories << row.group;
        for (size_t i = 0; i < row.entries.size(); ++i) {
            figure.series[i].values.emplace_back(row.entries[i]);
            empty += row.entries[i] == 0 ? 1 : 0;
            places << language.translate("inko::report", "%1, goal %2").arg(isolated(row.group), goals[qsizetype(i)]);
            values.emplace_back(row.entries[i]);
        }
    }
    figure.alternative = joined(
        {language.translate("inko::report", "A field for each target group and goal, the darker the more entries."),
         extremes(places, values, language),
         language.translate("inko::report", "Fields without an entry: %1.").arg(language.number(empty)),
         tableHasAll(language)});
    return figure;
}

} // namespace inko::chapters

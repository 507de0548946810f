#include "core/monitoring/indicators/indicatorseries.h"
#include "core/report/chapters/chapters.h"
#include "core/report/chapters/charts.h"
#include "core/report/chapters/entrytexts.h"
#include "core/report/chapters/tablecells.h"

namespace inko::chapters {

using namespace Qt::StringLiterals;

namespace {

/// As many columns of years as a page has room for.
constexpr int mostYears = 4;
/// Population data stays short (the source of this project's rules asks for it): so many, all on one page.
constexpr size_t mostOfContext = 6;

using Reported = std::vector<const ReportedIndicator *>;

QString nameOf(const IndicatorStatus &status, const ReportLanguage &language)
{
    using Value = IndicatorStatus::Value;
    switch (status.value) {
    case Value::Unknown:
        return status.reason == IndicatorStatus::Reason::NoTarget ? ReportLanguage::unknown()
                                                                  : language.translate("inko::report", "not known");
    case Value::Behind: return language.translate("inko::report", "behind");
    case Value::OnTrack: return language.translate("inko::report", "on track");
    case Value::Reached: return language.translate("inko::report", "reached");
    }
    return {};
}

document::Cell number(const std::optional<double> &value, const ReportLanguage &language)
{
    return cell(value ? language.decimal(*value) : ReportLanguage::unknown());
}

QString targetOf(const Indicator &indicator, const ReportLanguage &language)
{
    if (!indicator.target)
        return ReportLanguage::unknown();
    QString target = language.decimal(*indicator.target);
    if (indicator.corridorEnd)
        target += u'–' + language.decimal(*indicator.corridorEnd);
    if (!indicator.targetYear)
        return target;
    return language.translate("inko::report", "%1 by %2", "a target and its year")
        .arg(target)
        .arg(*indicator.targetYear);
}

/// The title, and behind it the unit.
document::Cell title(const Indicator &indicator, const ReportLanguage &language)
{
    const QString text = indicator.unit.isEmpty() ? indicator.title : u"%1 (%2)"_s.arg(indicator.title, indicator.unit);
    return enteredRowHeader(text, language);
}

/// The last years that any of them has something to say of, oldest first.
QList<int> yearsOf(const Reported &indicators, int upTo)
{
    QList<int> years;
    for (int year = upTo; year > upTo - 10 && years.size() < mostYears; --year) {
        const bool isKnown = std::ranges::any_of(indicators, [&](const ReportedIndicator *one) {
            return valueIn(year, one->indicator, one->values).has_value();
        });
        if (isKnown)
            years.prepend(year);
    }
    return years;
}

enum class Way { Shown, Hidden }; ///< baseline, target and status

document::Table tableOf(const Reported &indicators, Way way, int upTo, const ReportLanguage &language)
{
    using Align = document::Table::Align;
    const QList<int> years = yearsOf(indicators, upTo);
    document::Table table;
    table.summary = language.translate("inko::report", "For each indicator its values by year, and how far it is");
    table.columns = {{Align::Start, 5}};
    table.header = {{columnHeader(language.translate("inko::report", "Indicator"))}};
    const auto addColumn = [&](const QString &heading, Align align, double weight) {
        table.columns.push_back({align, weight});
        table.header.front().push_back(columnHeader(heading));
    };
    if (way == Way::Shown)
        addColumn(language.translate("inko::report", "Baseline"), Align::End, 1.8);
    for (const int year : years)
        addColumn(QString::number(year), Align::End, 1.5);
    if (way == Way::Shown) {
        addColumn(language.translate("inko::report", "Target"), Align::End, 2.4);
        addColumn(language.translate("inko::report", "State"), Align::Start, 2.2);
    }
    for (const ReportedIndicator *one : indicators) {
        document::Table::Row row;
        row.push_back(title(one->indicator, language));
        if (way == Way::Shown)
            row.push_back(number(one->indicator.baseline, language));
        for (const int year : years)
            row.push_back(number(valueIn(year, one->indicator, one->values), language));
        if (way == Way::Shown) {
            row.push_back(cell(targetOf(one->indicator, language)));
            row.push_back(cell(nameOf(statusIn(upTo, one->indicator, one->values), language)));
        }
        table.rows.push_back(row);
    }
    return table;
}

/// A single value makes no line.
bool hasLine(const ReportedIndicator &one, int upTo)
{
    const auto years = yearValues(one.indicator, one.values, upTo);
    return std::ranges::count_if(years, [](const YearValue &year) { return year.value.has_value(); }) > 1;
}

} // namespace

Blocks indicatorsOf(const Goal &root, const ReportData &data, const ReportLanguage &language)
{
    Reported found;
    for (const ReportedIndicator &one : data.indicators) {
        const bool isOfGoal = data.rootOf(one.indicator.goals.value(0)) == root.id;
        if (isOfGoal && one.indicator.kind != Indicator::Kind::Context)
            found.push_back(&one);
    }
    if (found.empty())
        return {};
    Blocks blocks{
        document::Heading{3, language.translate("inko::report", "Indicators"), anchorOf(root) + u"-indicators"_s}};
    for (const ReportedIndicator *one : found) {
        if (one->indicator.target && hasLine(*one, data.year))
            blocks.push_back(indicatorByYear(*one, data, language));
    }
    blocks.push_back(tableOf(found, Way::Shown, data.year, language));
    blocks.push_back(legend(language));
    return blocks;
}

Blocks context(const ReportData &data, const ReportLanguage &language)
{
    Reported found;
    for (const ReportedIndicator &one : data.indicators) {
        if (one.indicator.kind == Indicator::Kind::Context)
            found.push_back(&one);
    }
    if (found.empty())
        return {};
    const auto hidden = static_cast<int>(found.size()) - static_cast<int>(mostOfContext);
    found.resize(std::min(found.size(), mostOfContext));
    Blocks blocks{tableOf(found, Way::Hidden, data.year, language), legend(language)};
    document::List list;
    for (const ReportedIndicator *one : found) {
        QStringList parts{one->indicator.definition.simplified(), one->indicator.source};
        parts.removeAll(QString());
        const QString said = parts.join(u" – "_s);
        if (!said.isEmpty())
            list.items.push_back({{one->indicator.title + u": "_s, true, {}, language.ofEntered()},
                                  {said, false, {}, language.ofEntered()}});
    }
    if (!list.items.empty())
        blocks.push_back(list);
    if (hidden > 0)
        blocks.push_back(
            paragraph(language.translate("inko::report", "%n more figure(s) are left out here to keep this short.",
                                         nullptr, hidden),
                      document::Paragraph::Style::Note));
    return blocks;
}

} // namespace inko::chapters

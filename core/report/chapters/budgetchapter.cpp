#include "core/monitoring/budget/spending.h"
#include "core/report/chapters/chapters.h"
#include "core/report/chapters/entrytexts.h"
#include "core/report/chapters/tablecells.h"

namespace inko::chapters {

using namespace Qt::StringLiterals;

namespace {

using Align = document::Table::Align;

std::vector<SpendingPart> partsIn(int year, const ReportData &data)
{
    return spendingIn(year, data.budgetProducts, data.budgetFigures, data.budgetShares);
}

QString nameOf(Id<BudgetProduct> id, const ReportData &data)
{
    const auto product = std::ranges::find(data.budgetProducts, id, &BudgetProduct::id);
    return product == data.budgetProducts.cend() ? QString() : product->number + u' ' + product->title;
}

QString reasonOf(SpendingPart::Kind kind, const ReportLanguage &language)
{
    switch (kind) {
    case SpendingPart::Kind::Attributed: return {};
    case SpendingPart::Kind::NoGoal: return language.translate("inko::report", "serves no goal that was named");
    case SpendingPart::Kind::NoShares:
        return language.translate("inko::report", "serves several goals, the parts are not known");
    case SpendingPart::Kind::Rest: return language.translate("inko::report", "what serves no named goal");
    }
    return {};
}

/// A row for each line: its name, what was spent the year before, and what was planned and spent in the year.
class SpendingTable {
public:
    SpendingTable(const QString &heading, const QString &summary, const ReportData &data,
                  const ReportLanguage &language)
        : m_language(language)
    {
        const QString year = QString::number(data.year);
        m_table.summary = summary;
        m_table.columns = {{Align::Start, 6}, {Align::End, 2}, {Align::End, 2}, {Align::End, 2}};
        m_table.header = {{columnHeader(heading),
                           columnHeader(language.translate("inko::report", "Spent %1").arg(data.year - 1)),
                           columnHeader(language.translate("inko::report", "Planned %1").arg(year)),
                           columnHeader(language.translate("inko::report", "Spent %1").arg(year))}};
    }
    void add(const document::Cell &name, const Spending &before, const Spending &now)
    {
        m_table.rows.push_back({name, cell(m_language.euros(before.actual)), cell(m_language.euros(now.planned)),
                                cell(m_language.euros(now.actual))});
    }
    bool isEmpty() const { return m_table.rows.empty(); }
    document::Table take() { return std::move(m_table); }

private:
    const ReportLanguage &m_language;
    document::Table m_table;
};

/// Sums of the parts that belong together, this year's and last year's, in the order in which they first appear.
template<class Key>
class BothYears {
public:
    struct Line {
        Key key;
        Spending before;
        Spending now;
    };
    Line &line(const Key &key)
    {
        const auto found = std::ranges::find(m_lines, key, &Line::key);
        return found == m_lines.end() ? m_lines.emplace_back(Line{key, {}, {}}) : *found;
    }
    const std::vector<Line> &lines() const { return m_lines; }

private:
    std::vector<Line> m_lines;
};

} // namespace

Blocks spendingOn(const Goal &root, const ReportData &data, const ReportLanguage &language)
{
    BothYears<Id<BudgetProduct>> products;
    for (const int year : {data.year, data.year - 1}) {
        for (const SpendingPart &part : partsIn(year, data)) {
            if (part.goal && data.rootOf(*part.goal) == root.id)
                (year == data.year ? products.line(part.product).now : products.line(part.product).before) +=
                    part.spending;
        }
    }
    if (products.lines().empty())
        return {};
    SpendingTable table(language.translate("inko::report", "Budget product"),
                        language.translate("inko::report", "For each budget product what it has for this goal"), data,
                        language);
    for (const auto &line : products.lines())
        table.add(enteredRowHeader(nameOf(line.key, data), language), line.before, line.now);
    return {document::Heading{3, language.translate("inko::report", "Budget"), anchorOf(root) + u"-budget"_s},
            table.take()};
}

Blocks budget(const ReportData &data, const ReportLanguage &language)
{
    BothYears<Id<Goal>> goals;
    BothYears<std::pair<Id<BudgetProduct>, SpendingPart::Kind>> without;
    Spending before;
    Spending now;
    for (const int year : {data.year, data.year - 1}) {
        for (const SpendingPart &part : partsIn(year, data)) {
            const bool isNow = year == data.year;
            (isNow ? now : before) += part.spending;
            if (part.goal)
                (isNow ? goals.line(data.rootOf(*part.goal)).now : goals.line(data.rootOf(*part.goal)).before) +=
                    part.spending;
            else
                (isNow ? without.line({part.product, part.kind}).now
                       : without.line({part.product, part.kind}).before) += part.spending;
        }
    }
    SpendingTable table(language.translate("inko::report", "Guiding goal"),
                        language.translate("inko::report", "What was planned and spent for each guiding goal, and what "
                                                           "cannot be attributed to one"),
                        data, language);
    for (const Goal &goal : data.goals) {
        for (const auto &line : goals.lines()) {
            if (line.key == goal.id)
                table.add(enteredRowHeader(titleOf(goal), language), line.before, line.now);
        }
    }
    for (const auto &line : without.lines())
        table.add(rowHeader(language.translate("inko::report", "Not attributable: %1 (%2)")
                                .arg(nameOf(line.key.first, data), reasonOf(line.key.second, language))),
                  line.before, line.now);
    if (table.isEmpty())
        return {};
    table.add({{{language.translate("inko::report", "Together"), true, {}}}, true, 1, 1}, before, now);
    return {table.take(), paragraph(language.translate("inko::report",
                                                       "In whole euros. A product that serves several goals counts at "
                                                       "each with the part that was said of it."),
                                    document::Paragraph::Style::Note)};
}

} // namespace inko::chapters

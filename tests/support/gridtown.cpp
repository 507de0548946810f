#include "tests/support/gridtown.h"

#include "tests/support/records.h"
#include "tests/support/result.h"

namespace inko::test {

using namespace Qt::StringLiterals;

GridTown::GridTown() : m_store(m_file.open()), m_entries(*m_store)
{
    const auto filled = m_store->write(u"Town"_s, [&](Transaction &) -> Result<> {
        fill();
        return {};
    });
    if (!filled)
        qFatal("%s", wordsOf(filled).constData());
}

void GridTown::fill()
{
    for (int year = 2024; year <= 2026; ++year)
        m_rounds[year] = valueOf(addRecord(*m_store, SurveyRound{{}, 0, year, QDate(year, 2, 1), {}})).id;
    const Id<Concept> town =
        valueOf(addRecord(*m_store, Concept{{}, 0, u"INKO"_s, Concept::Level::Town, {}, {}, 0})).id;
    const Id<Goal> language = addGoal(town, Goal::Level::Guiding, u"1"_s, u"Sprache und Bildung"_s);
    const Id<Goal> courses = addGoal(town, Goal::Level::Action, u"1.1"_s, u"Kurse in jedem Stadtteil"_s, language);
    addGoal(town, Goal::Level::Annual, u"1.1.1"_s, u"Zwei neue Abendkurse"_s, courses);
    addGoal(town, Goal::Level::Guiding, u"2"_s, u"Arbeit"_s);
    addGoal(town, Goal::Level::Guiding, u"10"_s, u"Gesundheit"_s);
    (void)entry({}); // makes what every entry refers to
}

Id<Goal> GridTown::addGoal(Id<Concept> town, Goal::Level level, const QString &number, const QString &title,
                           std::optional<Id<Goal>> parent)
{
    Goal goal;
    goal.concept_ = town;
    goal.parent = parent;
    goal.level = level;
    goal.number = number;
    goal.title = title;
    if (level == Goal::Level::Annual)
        goal.year = 2026;
    return m_goals[number] = valueOf(addRecord(*m_store, goal)).id;
}

Id<Organisation> GridTown::organisation(const QString &name)
{
    if (!m_organisations.contains(name))
        m_organisations[name] = valueOf(addRecord(*m_store, Organisation{{}, 0, name, {}, {}, {}, {}, {}, {}})).id;
    return m_organisations[name];
}

Id<CodeValue> GridTown::value(CodeValue::List list, const QString &name)
{
    const auto key = std::pair(list, name);
    if (m_values.count(key) == 0) {
        const int position = static_cast<int>(m_values.size());
        m_values[key] = valueOf(addRecord(*m_store, CodeValue{{}, 0, list, name, {}, position, false})).id;
    }
    return m_values[key];
}

GridEntry GridTown::entry(const QString &title, int year)
{
    GridEntry entry;
    entry.round = round(year);
    entry.organisation = organisation(u"Volkshochschule"_s);
    entry.title = title;
    entry.starts = PartialDate::ofYear(year);
    entry.participants = 12;
    entry.goals = {goal(u"1.1"_s)};
    entry.targetGroups = {value(CodeValue::List::TargetGroup, u"Erwachsene"_s)};
    entry.districts = {value(CodeValue::List::District, u"Mitte"_s)};
    entry.fundingTypes = {value(CodeValue::List::FundingType, u"Land"_s)};
    return entry;
}

GridEntry GridTown::add(const GridEntry &entry)
{
    return valueOf(m_entries.add(entry));
}

GridFilter GridTown::filter(const QString &text, int year) const
{
    GridFilter filter;
    filter.round = round(year);
    filter.text = text;
    return filter;
}

QStringList GridTown::titlesOf(const std::vector<Id<GridEntry>> &ids)
{
    QStringList titles;
    for (const GridEntry &entry : valueOf(m_entries.byIds(ids)))
        titles << entry.title;
    return titles;
}

QStringList GridTown::find(const GridFilter &filter, const GridOrder &order)
{
    return titlesOf(valueOf(m_entries.find(filter, order)));
}

} // namespace inko::test

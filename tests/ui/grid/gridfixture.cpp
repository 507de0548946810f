#include "tests/ui/grid/gridfixture.h"

#include <QLocale>

namespace inko::test {

using namespace Qt::StringLiterals;

GridFixture::GridFixture() : m_workspace(m_file.open())
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QCoreApplication::setOrganizationName(u"inko-test"_s);
    QCoreApplication::setApplicationName(u"grid"_s);
    fill();
}

void GridFixture::fill()
{
    Store &file = store();
    for (int year : {2025, 2026})
        m_rounds[year] = addRecord(file, SurveyRound{{}, 0, year, QDate(year, 9, 1), {}}).value().id;
    for (const QString &name : {u"Volkshochschule"_s, u"Jugendamt"_s, u"Sportbund"_s})
        m_organisations[name] = addRecord(file, Organisation{{}, 0, name, {}, {}, {}, {}, {}, {}}).value().id;
    Concept concept_;
    concept_.title = u"INKO"_s;
    const Id<Concept> document = addRecord(file, concept_).value().id;
    for (const auto &[number, title] :
         {std::pair(u"1"_s, u"Sprache und Bildung"_s), {u"2"_s, u"Arbeit"_s}, {u"10"_s, u"Gesundheit"_s}}) {
        Goal goal;
        goal.concept_ = document;
        goal.number = number;
        goal.title = title;
        m_goals[number] = addRecord(file, goal).value().id;
    }
    int position = 0;
    for (const auto &[list, name] : {std::pair(CodeValue::List::TargetGroup, u"Erwachsene"_s),
                                     {CodeValue::List::TargetGroup, u"Jugendliche"_s},
                                     {CodeValue::List::TargetGroup, u"Kinder"_s},
                                     {CodeValue::List::District, u"Mitte"_s},
                                     {CodeValue::List::FundingType, u"Land"_s},
                                     {CodeValue::List::Language, u"Deutsch"_s}}) {
        m_values[name] = addRecord(file, CodeValue{{}, 0, list, name, {}, position++, false}).value().id;
    }
}

GridEntry GridFixture::add(const QString &title, const QString &organisationName, int year)
{
    GridEntry entry;
    entry.round = round(year);
    entry.organisation = organisation(organisationName.isEmpty() ? u"Volkshochschule"_s : organisationName);
    entry.title = title;
    entry.starts = PartialDate::ofYear(year);
    entry.participants = 1200;
    entry.goals = {goal(u"1"_s)};
    entry.targetGroups = {value(u"Erwachsene"_s)};
    entry.districts = {value(u"Mitte"_s)};
    entry.fundingTypes = {value(u"Land"_s)};
    return m_workspace.gridEntries().add(entry).value();
}

QString GridFixture::text(const GridEntry &entry, GridColumn::Value column)
{
    return EntryNames::load(store()).value().text(entry, column, EntryNames::Style::Written);
}

GridScreen &GridFixture::open()
{
    m_screen = std::make_unique<GridScreen>(m_workspace);
    m_screen->resize(1366, 768);
    m_screen->showYear(2026);
    m_screen->show();
    if (!QTest::qWaitForWindowActive(m_screen.get()))
        qFatal("the window did not come");
    return *m_screen;
}

void GridFixture::select(int row, GridColumn::Value column, int lastRow, GridColumn::Value lastColumn)
{
    choose(row, column);
    view().selectionModel()->select(QItemSelection(model().index(row, column), model().index(lastRow, lastColumn)),
                                    QItemSelectionModel::ClearAndSelect);
}

void GridFixture::type(const QString &text)
{
    for (QChar letter : text)
        QTest::keyClick(focus(), letter.toLatin1());
}

QString GridFixture::shown(int row, GridColumn::Value column)
{
    return model().index(row, column).data().toString();
}

} // namespace inko::test

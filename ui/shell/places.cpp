#include "ui/shell/places.h"

#include "ui/directory/listsscreen.h"
#include "ui/directory/organisationsscreen.h"
#include "ui/goals/goalsscreen.h"
#include "ui/grid/coverage/coveragescreen.h"
#include "ui/grid/gridscreen.h"
#include "ui/monitoring/budget/budgetscreen.h"
#include "ui/monitoring/events/eventsscreen.h"
#include "ui/monitoring/monitoringscreen.h"
#include "ui/overview/overviewscreen.h"
#include "ui/report/reportscreen.h"
#include "ui/steering/consultationsscreen.h"
#include "ui/steering/mattersscreen.h"
#include "ui/steering/sessionsscreen.h"
#include "ui/survey/changesscreen.h"
#include "ui/survey/returnsscreen.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace inko {

namespace {

template<class T>
Screen *make(Workspace &workspace, QWidget *parent)
{
    return new T(workspace, parent);
}

constexpr auto none = "";
constexpr auto collect = QT_TRANSLATE_NOOP("inko::places", "Collect");
constexpr auto goals = QT_TRANSLATE_NOOP("inko::places", "Goals");
constexpr auto consult = QT_TRANSLATE_NOOP("inko::places", "Consult");
constexpr auto publish = QT_TRANSLATE_NOOP("inko::places", "Publish");

} // namespace

const QList<PlaceEntry> &places()
{
    static const QList<PlaceEntry> entries{
        {Place::Overview, Icon::Overview, QT_TRANSLATE_NOOP("inko::places", "Overview"), none, &make<OverviewScreen>},
        {Place::Grid, Icon::Grid, QT_TRANSLATE_NOOP("inko::places", "Grid"), collect, &make<GridScreen>},
        {Place::Returns, Icon::Returns, QT_TRANSLATE_NOOP("inko::places", "Returns"), collect, &make<ReturnsScreen>},
        {Place::Organisations, Icon::Institutions, QT_TRANSLATE_NOOP("inko::places", "Institutions"), collect,
         &make<OrganisationsScreen>},
        {Place::Changes, Icon::Changes, QT_TRANSLATE_NOOP("inko::places", "Changes"), collect, &make<ChangesScreen>},
        {Place::Goals, Icon::Goals, QT_TRANSLATE_NOOP("inko::places", "Goals"), goals, &make<GoalsScreen>},
        {Place::Indicators, Icon::Indicators, QT_TRANSLATE_NOOP("inko::places", "Indicators"), goals,
         &make<MonitoringScreen>},
        {Place::Coverage, Icon::Coverage, QT_TRANSLATE_NOOP("inko::places", "Gaps and cooperation"), goals,
         &make<CoverageScreen>},
        {Place::Budget, Icon::Budget, QT_TRANSLATE_NOOP("inko::places", "Budget and impact"), goals,
         &make<BudgetScreen>},
        {Place::Sessions, Icon::Sessions, QT_TRANSLATE_NOOP("inko::places", "Sessions"), consult,
         &make<SessionsScreen>},
        {Place::Matters, Icon::Matters, QT_TRANSLATE_NOOP("inko::places", "Recommendations and tasks"), consult,
         &make<MattersScreen>},
        {Place::Consultations, Icon::Statements, QT_TRANSLATE_NOOP("inko::places", "Statements"), consult,
         &make<ConsultationsScreen>},
        {Place::Report, Icon::Report, QT_TRANSLATE_NOOP("inko::places", "Report"), publish, &make<ReportScreen>},
        {Place::Events, Icon::Calendar, QT_TRANSLATE_NOOP("inko::places", "Events"), publish, &make<EventsScreen>},
        {Place::Lists, Icon::Lists, QT_TRANSLATE_NOOP("inko::places", "Lists and settings"), none, &make<ListsScreen>},
    };
    return entries;
}

QString titleOf(const PlaceEntry &entry)
{
    return QCoreApplication::translate("inko::places", entry.title);
}

QString groupOf(const PlaceEntry &entry)
{
    return *entry.group ? QCoreApplication::translate("inko::places", entry.group) : QString();
}

QKeySequence shortcutOf(Place place)
{
    constexpr std::array digits{Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5,
                                Qt::Key_6, Qt::Key_7, Qt::Key_8, Qt::Key_9, Qt::Key_0};
    const auto found = std::ranges::find(places(), place, &PlaceEntry::place);
    const auto number = static_cast<size_t>(found - places().cbegin());
    return number < digits.size() ? QKeySequence(Qt::CTRL | digits[number]) : QKeySequence();
}

QString keyOf(Place place)
{
    for (const PlaceEntry &entry : places()) {
        if (entry.place == place)
            return QString::fromLatin1(entry.title);
    }
    return {};
}

Place placeOfKey(const QString &key)
{
    for (const PlaceEntry &entry : places()) {
        if (key == QLatin1String(entry.title))
            return entry.place;
    }
    return Place::Overview;
}

} // namespace inko

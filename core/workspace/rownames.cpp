#include "core/workspace/rownames.h"

#include "core/monitoring/effort/efforts.h"
#include "core/storage/database.h"
#include "core/workspace/settings.h"

#include <QCoreApplication>

namespace inko::rownames {

using namespace Qt::StringLiterals;

namespace {

struct Names {
    const char *table;
    const char *one;
    const char *all;
};

/// Longer names first where one begins as another: the lists of a table begin with its name.
constexpr Names known[] = {
    {"organisation", QT_TRANSLATE_NOOP("inko::rownames", "Institution"),
     QT_TRANSLATE_NOOP("inko::rownames", "Institutions")},
    {"contact", QT_TRANSLATE_NOOP("inko::rownames", "Contact"), QT_TRANSLATE_NOOP("inko::rownames", "Contacts")},
    {"code_value", QT_TRANSLATE_NOOP("inko::rownames", "List value"), QT_TRANSLATE_NOOP("inko::rownames", "Lists")},
    {"concept", QT_TRANSLATE_NOOP("inko::rownames", "Concept"), QT_TRANSLATE_NOOP("inko::rownames", "Concepts")},
    {"goal_relation", QT_TRANSLATE_NOOP("inko::rownames", "Relation between goals"),
     QT_TRANSLATE_NOOP("inko::rownames", "Relations between goals")},
    {"goal", QT_TRANSLATE_NOOP("inko::rownames", "Goal"), QT_TRANSLATE_NOOP("inko::rownames", "Goals")},
    {"milestone", QT_TRANSLATE_NOOP("inko::rownames", "Milestone"), QT_TRANSLATE_NOOP("inko::rownames", "Milestones")},
    {"survey_round", QT_TRANSLATE_NOOP("inko::rownames", "Survey round"),
     QT_TRANSLATE_NOOP("inko::rownames", "Survey rounds")},
    {"return_person", QT_TRANSLATE_NOOP("inko::rownames", "Person who answered"),
     QT_TRANSLATE_NOOP("inko::rownames", "Persons who answered")},
    {"return", QT_TRANSLATE_NOOP("inko::rownames", "Return"), QT_TRANSLATE_NOOP("inko::rownames", "Returns")},
    {"follow_up", QT_TRANSLATE_NOOP("inko::rownames", "Note of a call"),
     QT_TRANSLATE_NOOP("inko::rownames", "Notes of calls")},
    {"activity", QT_TRANSLATE_NOOP("inko::rownames", "Activity"), QT_TRANSLATE_NOOP("inko::rownames", "Activities")},
    {"grid_entry", QT_TRANSLATE_NOOP("inko::rownames", "Row of the grid"), QT_TRANSLATE_NOOP("inko::rownames", "Grid")},
    {"dismissed_chance", QT_TRANSLATE_NOOP("inko::rownames", "Chance put aside"),
     QT_TRANSLATE_NOOP("inko::rownames", "Chances put aside")},
    {"indicator", QT_TRANSLATE_NOOP("inko::rownames", "Indicator"), QT_TRANSLATE_NOOP("inko::rownames", "Indicators")},
    {"measurement", QT_TRANSLATE_NOOP("inko::rownames", "Value of an indicator"),
     QT_TRANSLATE_NOOP("inko::rownames", "Values of indicators")},
    {"year_theme", QT_TRANSLATE_NOOP("inko::rownames", "Theme of a year"),
     QT_TRANSLATE_NOOP("inko::rownames", "Themes of years")},
    {"event_series", QT_TRANSLATE_NOOP("inko::rownames", "Series of events"),
     QT_TRANSLATE_NOOP("inko::rownames", "Series of events")},
    {"event_group", QT_TRANSLATE_NOOP("inko::rownames", "Participants of a group"),
     QT_TRANSLATE_NOOP("inko::rownames", "Participants by group")},
    {"event_feedback", QT_TRANSLATE_NOOP("inko::rownames", "Feedback on an event"),
     QT_TRANSLATE_NOOP("inko::rownames", "Feedback on events")},
    {"event", QT_TRANSLATE_NOOP("inko::rownames", "Event"), QT_TRANSLATE_NOOP("inko::rownames", "Events")},
    {"satisfaction_survey", QT_TRANSLATE_NOOP("inko::rownames", "Satisfaction survey"),
     QT_TRANSLATE_NOOP("inko::rownames", "Satisfaction surveys")},
    {"satisfaction_question", QT_TRANSLATE_NOOP("inko::rownames", "Question of a satisfaction survey"),
     QT_TRANSLATE_NOOP("inko::rownames", "Questions of satisfaction surveys")},
    {"satisfaction_count", QT_TRANSLATE_NOOP("inko::rownames", "Answer to a satisfaction survey"),
     QT_TRANSLATE_NOOP("inko::rownames", "Answers to satisfaction surveys")},
    {"budget_product", QT_TRANSLATE_NOOP("inko::rownames", "Budget product"),
     QT_TRANSLATE_NOOP("inko::rownames", "Budget products")},
    {"budget_figure", QT_TRANSLATE_NOOP("inko::rownames", "Figures of a budget product"),
     QT_TRANSLATE_NOOP("inko::rownames", "Figures of budget products")},
    {"budget_share", QT_TRANSLATE_NOOP("inko::rownames", "Goal of a budget product"),
     QT_TRANSLATE_NOOP("inko::rownames", "Goals of budget products")},
    {"impact_question", QT_TRANSLATE_NOOP("inko::rownames", "Question of the check list"),
     QT_TRANSLATE_NOOP("inko::rownames", "Check list")},
    {"impact_check", QT_TRANSLATE_NOOP("inko::rownames", "Impact check"),
     QT_TRANSLATE_NOOP("inko::rownames", "Impact checks")},
    {"impact_answer", QT_TRANSLATE_NOOP("inko::rownames", "Answer of an impact check"),
     QT_TRANSLATE_NOOP("inko::rownames", "Answers of impact checks")},
    {"effort", QT_TRANSLATE_NOOP("inko::rownames", "Effort"), QT_TRANSLATE_NOOP("inko::rownames", "Effort")},
    {"demand", QT_TRANSLATE_NOOP("inko::rownames", "Demand"), QT_TRANSLATE_NOOP("inko::rownames", "Demands")},
    {"support_chain", QT_TRANSLATE_NOOP("inko::rownames", "Support chain"),
     QT_TRANSLATE_NOOP("inko::rownames", "Support chains")},
    {"chain_step", QT_TRANSLATE_NOOP("inko::rownames", "Step of a support chain"),
     QT_TRANSLATE_NOOP("inko::rownames", "Steps of support chains")},
    {"body_member", QT_TRANSLATE_NOOP("inko::rownames", "Member of a body"),
     QT_TRANSLATE_NOOP("inko::rownames", "Members of bodies")},
    {"body", QT_TRANSLATE_NOOP("inko::rownames", "Body"), QT_TRANSLATE_NOOP("inko::rownames", "Bodies")},
    {"session", QT_TRANSLATE_NOOP("inko::rownames", "Session"), QT_TRANSLATE_NOOP("inko::rownames", "Sessions")},
    {"agenda_item", QT_TRANSLATE_NOOP("inko::rownames", "Agenda item"),
     QT_TRANSLATE_NOOP("inko::rownames", "Agenda items")},
    {"attendance", QT_TRANSLATE_NOOP("inko::rownames", "Attendance"),
     QT_TRANSLATE_NOOP("inko::rownames", "Attendance")},
    {"agenda_paper", QT_TRANSLATE_NOOP("inko::rownames", "Paper of an agenda item"),
     QT_TRANSLATE_NOOP("inko::rownames", "Papers of agenda items")},
    {"amendment", QT_TRANSLATE_NOOP("inko::rownames", "Amendment to minutes"),
     QT_TRANSLATE_NOOP("inko::rownames", "Amendments to minutes")},
    {"approved_minutes", QT_TRANSLATE_NOOP("inko::rownames", "Approved minutes"),
     QT_TRANSLATE_NOOP("inko::rownames", "Approved minutes")},
    {"recommendation_step", QT_TRANSLATE_NOOP("inko::rownames", "What became of a recommendation"),
     QT_TRANSLATE_NOOP("inko::rownames", "What became of recommendations")},
    {"recommendation", QT_TRANSLATE_NOOP("inko::rownames", "Recommendation"),
     QT_TRANSLATE_NOOP("inko::rownames", "Recommendations")},
    {"task", QT_TRANSLATE_NOOP("inko::rownames", "Task"), QT_TRANSLATE_NOOP("inko::rownames", "Tasks")},
    {"school_holiday", QT_TRANSLATE_NOOP("inko::rownames", "School holidays"),
     QT_TRANSLATE_NOOP("inko::rownames", "School holidays")},
    {"topic", QT_TRANSLATE_NOOP("inko::rownames", "Topic for a session"),
     QT_TRANSLATE_NOOP("inko::rownames", "Topics for sessions")},
    {"consultation_response", QT_TRANSLATE_NOOP("inko::rownames", "Answer to a consultation"),
     QT_TRANSLATE_NOOP("inko::rownames", "Answers to consultations")},
    {"consultation", QT_TRANSLATE_NOOP("inko::rownames", "Consultation"),
     QT_TRANSLATE_NOOP("inko::rownames", "Consultations")},
    {"draft_chapter", QT_TRANSLATE_NOOP("inko::rownames", "Chapter of a draft"),
     QT_TRANSLATE_NOOP("inko::rownames", "Chapters of drafts")},
    {"statement_group", QT_TRANSLATE_NOOP("inko::rownames", "Group of statements"),
     QT_TRANSLATE_NOOP("inko::rownames", "Groups of statements")},
    {"statement", QT_TRANSLATE_NOOP("inko::rownames", "Statement"), QT_TRANSLATE_NOOP("inko::rownames", "Statements")},
    {"progress_round", QT_TRANSLATE_NOOP("inko::rownames", "Progress round"),
     QT_TRANSLATE_NOOP("inko::rownames", "Progress rounds")},
    {"progress_request", QT_TRANSLATE_NOOP("inko::rownames", "Answer on progress"),
     QT_TRANSLATE_NOOP("inko::rownames", "Answers on progress")},
    {"progress_report", QT_TRANSLATE_NOOP("inko::rownames", "Progress of a project"),
     QT_TRANSLATE_NOOP("inko::rownames", "Progress of projects")},
    {"cycle_step", QT_TRANSLATE_NOOP("inko::rownames", "Step of the year"),
     QT_TRANSLATE_NOOP("inko::rownames", "Steps of the year")},
    {"report_section", QT_TRANSLATE_NOOP("inko::rownames", "Section of the report"),
     QT_TRANSLATE_NOOP("inko::rownames", "Sections of the report")},
    {"edition_document", QT_TRANSLATE_NOOP("inko::rownames", "Document of a frozen edition"),
     QT_TRANSLATE_NOOP("inko::rownames", "Documents of frozen editions")},
    {"edition", QT_TRANSLATE_NOOP("inko::rownames", "Frozen edition"),
     QT_TRANSLATE_NOOP("inko::rownames", "Frozen editions")},
    {"setting", QT_TRANSLATE_NOOP("inko::rownames", "Setting"), QT_TRANSLATE_NOOP("inko::rownames", "Settings")},
    {"workspace", QT_TRANSLATE_NOOP("inko::rownames", "Mark of the file"),
     QT_TRANSLATE_NOOP("inko::rownames", "Mark of the file")},
    {"change_", QT_TRANSLATE_NOOP("inko::rownames", "Step of the history"),
     QT_TRANSLATE_NOOP("inko::rownames", "History")},
};
constexpr Names others{"", QT_TRANSLATE_NOOP("inko::rownames", "Entry"),
                       QT_TRANSLATE_NOOP("inko::rownames", "Other data")};

const Names &namesOf(const QString &table)
{
    for (const Names &names : known) {
        if (table.startsWith(QLatin1StringView(names.table)))
            return names;
    }
    return others;
}

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::rownames", text);
}

/// As much of a text as says which one it is.
QString shown(const QVariant &text)
{
    constexpr qsizetype most = 60;
    const QString line = text.toString().simplified();
    return line.size() > most ? line.first(most) + u'…' : line;
}

/// One column of the row that another row names; empty where it cannot be read.
QString named(Database &database, const char *sql, const QVariant &id)
{
    return shown(database.value(QString::fromLatin1(sql), {id}).value_or(QVariant()));
}

QString organisation(Database &database, const QVariant &id)
{
    return named(database, "SELECT name FROM organisation WHERE id = ?", id);
}

QString year(Database &database, const QVariant &round)
{
    return named(database, "SELECT year FROM survey_round WHERE id = ?", round);
}

QString indicator(Database &database, const QVariant &id)
{
    return named(database, "SELECT title FROM indicator WHERE id = ?", id);
}

QString body(Database &database, const QVariant &id)
{
    return named(database, "SELECT name FROM body WHERE id = ?", id);
}

QString session(Database &database, const QVariant &id)
{
    return named(database,
                 "SELECT b.name || ' ' || s.day FROM session s JOIN body b ON b.id = s.body_id WHERE s.id = ?", id);
}

QString consultation(Database &database, const QVariant &id)
{
    return named(database, "SELECT title FROM consultation WHERE id = ?", id);
}

QString goal(Database &database, const QVariant &id)
{
    return named(database, "SELECT number || ' ' || title FROM goal WHERE id = ?", id);
}

QString product(Database &database, const QVariant &id)
{
    return named(database, "SELECT number || ' ' || title FROM budget_product WHERE id = ?", id);
}

QString event(Database &database, const QVariant &id)
{
    return named(database, "SELECT title || ', ' || day FROM event WHERE id = ?", id);
}

/// A row's own name, and what tells it from others of that name.
struct Label {
    QString name;
    QStringList beside;
};

Label labelOf(Database &database, const AnyRow &row)
{
    const auto value = [&](const QString &column) { return row.content.value(column); };
    const auto text = [&](const QString &column) { return shown(value(column)); };
    const QString &table = row.table;
    if (table == "contact"_L1)
        return {text(u"name"_s).isEmpty() ? text(u"job"_s) : text(u"name"_s),
                {organisation(database, value(u"organisation_id"_s))}};
    if (table == "goal"_L1)
        return {(text(u"number"_s) + u' ' + text(u"title"_s)).trimmed(), {}};
    if (table == "milestone"_L1)
        return {text(u"title"_s), {goal(database, value(u"goal_id"_s))}};
    if (table == "measurement"_L1)
        return {text(u"period"_s), {indicator(database, value(u"indicator_id"_s))}};
    if (table == "satisfaction_question"_L1)
        return {text(u"text"_s), {}};
    if (table == "satisfaction_count"_L1)
        return {named(database, "SELECT text FROM satisfaction_question WHERE id = ?", value(u"question_id"_s)), {}};
    if (table == "budget_product"_L1)
        return {(text(u"number"_s) + u' ' + text(u"title"_s)).trimmed(), {}};
    if (table == "budget_figure"_L1)
        return {text(u"year"_s), {product(database, value(u"product_id"_s))}};
    if (table == "budget_share"_L1)
        return {goal(database, value(u"goal_id"_s)), {product(database, value(u"product_id"_s))}};
    if (table == "impact_question"_L1)
        return {text(u"text"_s), {}};
    if (table == "impact_answer"_L1)
        return {text(u"question"_s),
                {named(database, "SELECT title FROM impact_check WHERE id = ?", value(u"check_id"_s))}};
    if (table == "effort"_L1)
        return {text(u"note"_s), {text(u"year"_s)}};
    if (table == "chain_step"_L1)
        return {text(u"title"_s),
                {named(database, "SELECT title FROM support_chain WHERE id = ?", value(u"chain_id"_s))}};
    if (table == "event"_L1)
        return {text(u"title"_s), {text(u"day"_s)}};
    if (table == "event_group"_L1)
        return {text(u"name"_s), {event(database, value(u"event_id"_s))}};
    if (table == "event_feedback"_L1)
        return {{}, {event(database, value(u"event_id"_s))}};
    if (table == "body_member"_L1)
        return {organisation(database, value(u"organisation_id"_s)), {body(database, value(u"body_id"_s))}};
    if (table == "session"_L1)
        return {body(database, value(u"body_id"_s)), {text(u"day"_s)}};
    if (table == "agenda_item"_L1 || table == "attendance"_L1)
        return {table == "attendance"_L1 ? text(u"name"_s) : text(u"title"_s),
                {session(database, value(u"session_id"_s))}};
    if (table == "agenda_paper"_L1)
        return {text(u"title"_s),
                {named(database, "SELECT title FROM agenda_item WHERE id = ?", value(u"agenda_item_id"_s))}};
    if (table == "approved_minutes"_L1)
        return {session(database, value(u"session_id"_s)), {}};
    if (table == "amendment"_L1)
        return {text(u"text"_s), {session(database, value(u"session_id"_s))}};
    if (table == "recommendation_step"_L1)
        return {named(database, "SELECT title FROM recommendation WHERE id = ?", value(u"recommendation_id"_s)),
                {text(u"day"_s)}};
    if (table == "consultation_response"_L1)
        return {value(u"organisation_id"_s).isNull() ? text(u"respondent"_s)
                                                     : organisation(database, value(u"organisation_id"_s)),
                {consultation(database, value(u"consultation_id"_s))}};
    if (table == "statement"_L1 || table == "statement_group"_L1 || table == "draft_chapter"_L1)
        return {table == "statement"_L1 ? text(u"text"_s) : text(u"title"_s),
                {consultation(database, value(u"consultation_id"_s))}};
    if (table == "progress_request"_L1)
        return {organisation(database, value(u"organisation_id"_s)),
                {named(database, "SELECT title FROM progress_round WHERE id = ?", value(u"round_id"_s))}};
    if (table == "progress_report"_L1)
        return {text(u"title"_s),
                {named(database,
                       "SELECT name FROM organisation WHERE id = "
                       "(SELECT organisation_id FROM progress_request WHERE id = ?)",
                       value(u"request_id"_s))}};
    if (table == "cycle_step"_L1)
        return {Efforts::nameOf(SqlValue<Effort::Step>::from(value(u"step"_s))), {text(u"year"_s)}};
    if (table == "year_theme"_L1)
        return {text(u"theme"_s), {text(u"year"_s)}};
    if (table == "dismissed_chance"_L1)
        return {{}, {goal(database, value(u"goal_id"_s))}};
    if (table == "goal_relation"_L1)
        return {{}, {goal(database, value(u"goal_id"_s)), goal(database, value(u"other_goal_id"_s))}};
    if (table == "return"_L1)
        return {{}, {organisation(database, value(u"organisation_id"_s)), year(database, value(u"round_id"_s))}};
    if (table == "activity"_L1)
        return {named(database, "SELECT title FROM grid_entry WHERE activity_id = ? ORDER BY id DESC", row.id), {}};
    if (table == "grid_entry"_L1)
        return {text(u"title"_s),
                {organisation(database, value(u"organisation_id"_s)), year(database, value(u"round_id"_s))}};
    if (table == "survey_round"_L1 || table == "report_section"_L1)
        return {{}, {text(u"year"_s)}};
    if (table == "edition"_L1)
        return {text(u"name"_s), {text(u"year"_s)}};
    if (table == "edition_document"_L1)
        return {named(database, "SELECT name FROM edition WHERE id = ?", value(u"edition_id"_s)), {}};
    if (table == "setting"_L1)
        return {value(u"name"_s) == Settings::logoKey ? tr("Logo") : text(u"content"_s), {}};
    return {text(u"name"_s).isEmpty() ? text(u"title"_s) : text(u"name"_s), {}};
}

} // namespace

QString ofRow(Database &database, const AnyRow &row)
{
    Label label = labelOf(database, row);
    label.beside.removeAll(QString());
    if (label.name.isEmpty() && label.beside.isEmpty())
        return tr("%1 no. %2").arg(ofOne(row.table)).arg(row.id);
    QString words = ofOne(row.table);
    if (!label.name.isEmpty())
        words = tr("%1 “%2”").arg(words, label.name);
    if (!label.beside.isEmpty())
        words = tr("%1 (%2)").arg(words, label.beside.join(u", "_s));
    return words;
}

QString ofOne(const QString &table)
{
    return tr(namesOf(table).one);
}

QString ofAll(const QString &table)
{
    return tr(namesOf(table).all);
}

} // namespace inko::rownames

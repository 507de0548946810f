#include "core/directory/usage.h"

#include "core/storage/references.h"

#include <QCoreApplication>

namespace inko::usage {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    const char *table;
    const char *words;
};

/// In the order in which a message names them.
constexpr Words known[] = {
    {"organisation", QT_TRANSLATE_NOOP("inko::usage", "institutions")},
    {"contact", QT_TRANSLATE_NOOP("inko::usage", "contacts")},
    {"goal", QT_TRANSLATE_NOOP("inko::usage", "goals")},
    {"milestone", QT_TRANSLATE_NOOP("inko::usage", "milestones")},
    {"goal_relation", QT_TRANSLATE_NOOP("inko::usage", "relations between goals")},
    {"dismissed_chance", QT_TRANSLATE_NOOP("inko::usage", "chances put aside")},
    {"dismissed_chance_organisation", QT_TRANSLATE_NOOP("inko::usage", "chances put aside")},
    {"indicator", QT_TRANSLATE_NOOP("inko::usage", "indicators")},
    {"indicator_goal", QT_TRANSLATE_NOOP("inko::usage", "indicators")},
    {"measurement", QT_TRANSLATE_NOOP("inko::usage", "values of indicators")},
    {"event", QT_TRANSLATE_NOOP("inko::usage", "events")},
    {"event_goal", QT_TRANSLATE_NOOP("inko::usage", "events")},
    {"event_target_group", QT_TRANSLATE_NOOP("inko::usage", "events")},
    {"budget_product", QT_TRANSLATE_NOOP("inko::usage", "budget products")},
    {"budget_figure", QT_TRANSLATE_NOOP("inko::usage", "figures of budget products")},
    {"satisfaction_question", QT_TRANSLATE_NOOP("inko::usage", "questions of satisfaction surveys")},
    {"satisfaction_count", QT_TRANSLATE_NOOP("inko::usage", "answers to satisfaction surveys")},
    {"event_group", QT_TRANSLATE_NOOP("inko::usage", "participants by group")},
    {"event_feedback", QT_TRANSLATE_NOOP("inko::usage", "feedback on events")},
    {"impact_answer", QT_TRANSLATE_NOOP("inko::usage", "answers of impact checks")},
    {"chain_step", QT_TRANSLATE_NOOP("inko::usage", "support chains")},
    {"budget_share", QT_TRANSLATE_NOOP("inko::usage", "budget products")},
    {"budget_product_activity", QT_TRANSLATE_NOOP("inko::usage", "budget products")},
    {"budget_product_indicator", QT_TRANSLATE_NOOP("inko::usage", "budget products")},
    {"demand", QT_TRANSLATE_NOOP("inko::usage", "demands")},
    {"chain_step_activity", QT_TRANSLATE_NOOP("inko::usage", "support chains")},
    {"edition_document", QT_TRANSLATE_NOOP("inko::usage", "frozen editions")},
    {"body_member", QT_TRANSLATE_NOOP("inko::usage", "members of bodies")},
    {"session", QT_TRANSLATE_NOOP("inko::usage", "sessions")},
    {"attendance", QT_TRANSLATE_NOOP("inko::usage", "attendance at sessions")},
    {"agenda_item", QT_TRANSLATE_NOOP("inko::usage", "agenda items")},
    {"agenda_item_goal", QT_TRANSLATE_NOOP("inko::usage", "agenda items")},
    {"agenda_item_activity", QT_TRANSLATE_NOOP("inko::usage", "agenda items")},
    {"agenda_item_indicator", QT_TRANSLATE_NOOP("inko::usage", "agenda items")},
    {"agenda_item_milestone", QT_TRANSLATE_NOOP("inko::usage", "agenda items")},
    {"agenda_item_relation", QT_TRANSLATE_NOOP("inko::usage", "agenda items")},
    {"agenda_item_recommendation", QT_TRANSLATE_NOOP("inko::usage", "agenda items")},
    {"agenda_item_task", QT_TRANSLATE_NOOP("inko::usage", "agenda items")},
    {"agenda_paper", QT_TRANSLATE_NOOP("inko::usage", "papers of agenda items")},
    {"amendment", QT_TRANSLATE_NOOP("inko::usage", "amendments to minutes")},
    {"approved_minutes", QT_TRANSLATE_NOOP("inko::usage", "approved minutes")},
    {"recommendation", QT_TRANSLATE_NOOP("inko::usage", "recommendations")},
    {"recommendation_goal", QT_TRANSLATE_NOOP("inko::usage", "recommendations")},
    {"recommendation_step", QT_TRANSLATE_NOOP("inko::usage", "what became of recommendations")},
    {"task", QT_TRANSLATE_NOOP("inko::usage", "tasks")},
    {"topic", QT_TRANSLATE_NOOP("inko::usage", "topics for sessions")},
    {"topic_goal", QT_TRANSLATE_NOOP("inko::usage", "topics for sessions")},
    {"draft_chapter", QT_TRANSLATE_NOOP("inko::usage", "chapters of drafts")},
    {"consultation_response", QT_TRANSLATE_NOOP("inko::usage", "answers to consultations")},
    {"statement_group", QT_TRANSLATE_NOOP("inko::usage", "groups of statements")},
    {"statement", QT_TRANSLATE_NOOP("inko::usage", "statements")},
    {"progress_round", QT_TRANSLATE_NOOP("inko::usage", "progress rounds")},
    {"progress_request", QT_TRANSLATE_NOOP("inko::usage", "answers on progress")},
    {"progress_report", QT_TRANSLATE_NOOP("inko::usage", "answers on progress")},
    {"return", QT_TRANSLATE_NOOP("inko::usage", "returns to a survey")},
    {"return_person", QT_TRANSLATE_NOOP("inko::usage", "persons who answered")},
    {"follow_up", QT_TRANSLATE_NOOP("inko::usage", "notes of calls")},
    {"grid_entry", QT_TRANSLATE_NOOP("inko::usage", "entries of the grid")},
    {"grid_entry_goal", QT_TRANSLATE_NOOP("inko::usage", "entries of the grid")},
    {"grid_entry_target_group", QT_TRANSLATE_NOOP("inko::usage", "entries of the grid")},
    {"grid_entry_district", QT_TRANSLATE_NOOP("inko::usage", "entries of the grid")},
    {"grid_entry_funding_type", QT_TRANSLATE_NOOP("inko::usage", "entries of the grid")},
    {"grid_entry_language", QT_TRANSLATE_NOOP("inko::usage", "entries of the grid")},
    {"grid_entry_cooperation", QT_TRANSLATE_NOOP("inko::usage", "cooperations in the grid")},
};

QString counted(const QString &words, qint64 count)
{
    return QCoreApplication::translate("inko::usage", "%1 (%2)", "what is counted, and how many")
        .arg(words, QString::number(count));
}

} // namespace

QString wordsFor(const QString &table)
{
    for (const Words &entry : known) {
        if (table == QLatin1StringView(entry.table))
            return QCoreApplication::translate("inko::usage", entry.words);
    }
    return QCoreApplication::translate("inko::usage", "other data");
}

Result<QString> of(Database &database, const QString &table, qint64 id)
{
    return references::countTo(database, table, id).map([](QHash<QString, qint64> counts) {
        QStringList parts;
        for (const Words &entry : known) {
            const QString name = QString::fromLatin1(entry.table);
            if (const qint64 count = counts.take(name); count > 0)
                parts << counted(wordsFor(name), count);
        }
        qint64 others = 0;
        for (qint64 count : counts)
            others += count;
        if (others > 0)
            parts << counted(wordsFor({}), others);
        return parts.join(u", "_s);
    });
}

} // namespace inko::usage

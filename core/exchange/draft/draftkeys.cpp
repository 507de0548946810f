#include "core/exchange/draft/draftkeys.h"

#include "core/base/text.h"
#include "core/goals/goalrules.h"

namespace inko::draftkeys {

using namespace Qt::StringLiterals;

namespace {

/// Parts that cannot run into each other: the separator does not survive searchable().
QString joined(std::initializer_list<QString> parts)
{
    return QStringList(parts).join(u'\n');
}

template<class T>
QString text(Id<T> id)
{
    return QString::number(id.value);
}

} // namespace

QString ofCodeValue(CodeValue::List list, const QString &name)
{
    return joined({QString::number(static_cast<int>(list)), searchable(name)});
}

QString ofName(const QString &name)
{
    return searchable(name);
}

QString ofNumber(const QString &number)
{
    return u"#\n"_s + searchable(number);
}

QString ofYear(int year)
{
    return QString::number(year);
}

QString ofReturn(Id<SurveyRound> round, Id<Organisation> organisation)
{
    return joined({text(round), text(organisation)});
}

QString ofRequest(Id<ProgressRound> round, Id<Organisation> organisation)
{
    return joined({text(round), text(organisation)});
}

QString ofCycleStep(int year, Effort::Step step)
{
    return joined({QString::number(year), QString::number(static_cast<int>(step))});
}

QString ofEntry(Id<SurveyRound> round, Id<Activity> activity)
{
    return joined({text(round), text(activity)});
}

QString ofEntryTitle(Id<SurveyRound> round, Id<Organisation> organisation, const QString &title)
{
    return joined({text(round), text(organisation), searchable(title)});
}

QString ofEvent(const QString &title, QDate day, std::optional<QTime> startsAt)
{
    return joined(
        {day.toString(Qt::ISODate), startsAt ? startsAt->toString(u"HH:mm"_s) : QString(), searchable(title)});
}

QString ofSection(int year, const QString &kind)
{
    return joined({QString::number(year), kind});
}

QStringList of(const Setting &setting)
{
    return {setting.name};
}

QStringList of(const CodeValue &value)
{
    QStringList keys = {ofCodeValue(value.list, value.name)};
    for (const QString &alias : value.aliases)
        keys << ofCodeValue(value.list, alias);
    keys.removeDuplicates();
    return keys;
}

QStringList of(const Organisation &organisation)
{
    QStringList keys = {ofName(organisation.name)};
    for (const QString &name : QStringList(organisation.shortName) + organisation.aliases) {
        if (const QString key = ofName(name); !key.isEmpty())
            keys << key;
    }
    keys.removeDuplicates();
    return keys;
}

QStringList of(const Contact &contact)
{
    return {joined({text(contact.organisation), searchable(contact.job), searchable(contact.name)})};
}

QStringList of(const Concept &document)
{
    return {ofName(document.title)};
}

QStringList of(const Goal &goal)
{
    return {ofNumber(goal.number)};
}

QStringList of(const YearTheme &theme)
{
    return {ofYear(theme.year)};
}

QStringList of(const Milestone &milestone)
{
    return {joined({text(milestone.goal), searchable(milestone.title)})};
}

QStringList of(const GoalRelation &relation)
{
    const bool swapped = !goalrules::hasDirection(relation.kind) && relation.otherGoal < relation.goal;
    const QString kind = QString::number(static_cast<int>(relation.kind));
    return {joined({text(swapped ? relation.otherGoal : relation.goal),
                    text(swapped ? relation.goal : relation.otherGoal), kind})};
}

QStringList of(const SurveyRound &round)
{
    return {ofYear(round.year)};
}

QStringList of(const Return &answer)
{
    return {ofReturn(answer.round, answer.organisation)};
}

QStringList of(const ReturnPerson &)
{
    return {};
}

QStringList of(const Activity &)
{
    return {};
}

QStringList of(const GridEntry &entry)
{
    return {ofEntry(entry.round, entry.activity), ofEntryTitle(entry.round, entry.organisation, entry.title)};
}

QStringList of(const Indicator &indicator)
{
    return {ofName(indicator.title)};
}

QStringList of(const Measurement &measurement)
{
    return {joined({text(measurement.indicator), measurement.period.toText(),
                    text(measurement.groupValue.value_or(Id<CodeValue>())), searchable(measurement.group)})};
}

QStringList of(const EventSeries &series)
{
    return {ofName(series.title)};
}

QStringList of(const Event &event)
{
    return {ofEvent(event.title, event.day, event.startsAt)};
}

QStringList of(const EventGroup &group)
{
    return {joined({text(group.event), searchable(group.name)})};
}

QStringList of(const EventFeedback &feedback)
{
    return {joined({text(feedback.event), QString::number(feedback.rating.value_or(0)), searchable(feedback.comment)})};
}

QStringList of(const SatisfactionSurvey &survey)
{
    return {ofName(survey.title)};
}

QStringList of(const SatisfactionQuestion &question)
{
    return {ofPart(question.survey, question.text)};
}

QStringList of(const SatisfactionCount &count)
{
    return {joined({text(count.question), searchable(count.grouping), searchable(count.group),
                    QString::number(count.answer.value_or(0))})};
}

QStringList of(const BudgetProduct &product)
{
    return {ofNumber(product.number)};
}

QStringList of(const BudgetFigure &figure)
{
    return {joined({text(figure.product), ofYear(figure.year)})};
}

QStringList of(const BudgetShare &share)
{
    return {joined({text(share.product), text(share.goal)})};
}

QStringList of(const ImpactQuestion &question)
{
    return {ofName(question.text)};
}

QStringList of(const ImpactCheck &check)
{
    return {joined({searchable(check.number), searchable(check.title)})};
}

QStringList of(const ImpactAnswer &answer)
{
    return {ofPart(answer.check, answer.question)};
}

QStringList of(const Effort &effort)
{
    return {joined({ofYear(effort.year), QString::number(static_cast<int>(effort.step)),
                    effort.day.value_or(QDate()).toString(Qt::ISODate), searchable(effort.note)})};
}

QStringList of(const Demand &demand)
{
    return {ofName(demand.title)};
}

QStringList of(const SupportChain &chain)
{
    return {ofName(chain.title)};
}

QStringList of(const ChainStep &step)
{
    return {ofPart(step.chain, step.title)};
}

QString ofSession(Id<Body> body, QDate day)
{
    return joined({text(body), day.toString(Qt::ISODate)});
}

QStringList of(const Body &body)
{
    return {ofName(body.name)};
}

QStringList of(const BodyMember &member)
{
    return {
        joined({text(member.body), text(member.organisation), QString::number(static_cast<int>(member.role)),
                text(member.contact.value_or(Id<Contact>())), member.since.value_or(QDate()).toString(Qt::ISODate)})};
}

QStringList of(const Session &session)
{
    return {ofSession(session.body, session.day)};
}

QStringList of(const AgendaItem &item)
{
    return {ofPart(item.session, item.title)};
}

QStringList of(const AgendaPaper &paper)
{
    return {ofPart(paper.agendaItem, paper.title)};
}

QStringList of(const Attendance &attendance)
{
    return {ofPart(attendance.session,
                   text(attendance.organisation.value_or(Id<Organisation>())) + u' ' + attendance.name)};
}

QStringList of(const Recommendation &recommendation)
{
    return {joined({searchable(recommendation.title), recommendation.proposedOn.toString(Qt::ISODate)})};
}

QStringList of(const RecommendationStep &step)
{
    return {joined(
        {text(step.recommendation), step.day.toString(Qt::ISODate), QString::number(static_cast<int>(step.state))})};
}

QStringList of(const Task &task)
{
    return {joined({searchable(task.title), task.dueOn.value_or(QDate()).toString(Qt::ISODate)})};
}

QStringList of(const Topic &topic)
{
    return {ofName(topic.title)};
}

QStringList of(const Consultation &consultation)
{
    return {ofName(consultation.title)};
}

QStringList of(const DraftChapter &chapter)
{
    return {ofPart(chapter.consultation, chapter.title)};
}

QStringList of(const Response &response)
{
    return {ofPart(response.consultation, response.label)};
}

QStringList of(const StatementGroup &group)
{
    return {ofPart(group.consultation, group.title)};
}

QStringList of(const Statement &statement)
{
    return {ofPart(statement.consultation, text(statement.chapter.value_or(Id<DraftChapter>())) + u' ' +
                                               text(statement.response.value_or(Id<Response>())) + u' ' +
                                               statement.text)};
}

QStringList of(const ProgressRound &round)
{
    return {ofName(round.title)};
}

QStringList of(const ProgressRequest &request)
{
    return {ofRequest(request.round, request.organisation)};
}

QStringList of(const ProgressReport &report)
{
    return {ofPart(report.request, report.title)};
}

QStringList of(const CycleStep &step)
{
    return {ofCycleStep(step.year, step.step)};
}

QStringList of(const ReportSection &section)
{
    return {ofSection(section.year, section.kind)};
}

} // namespace inko::draftkeys

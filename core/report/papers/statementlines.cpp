#include "core/report/papers/statementlines.h"

#include "core/report/papers/paperparts.h"

namespace inko::papers {

using namespace Qt::StringLiterals;

QString nameOf(Statement::Kind kind)
{
    switch (kind) {
    case Statement::Kind::Approval: return german().translate("inko::papers", "Approval");
    case Statement::Kind::Criticism: return german().translate("inko::papers", "Criticism");
    case Statement::Kind::Addition: return german().translate("inko::papers", "Additions");
    case Statement::Kind::NewGoal: return german().translate("inko::papers", "New goals");
    case Statement::Kind::Proposal: return german().translate("inko::papers", "Proposals");
    case Statement::Kind::Question: return german().translate("inko::papers", "Questions");
    case Statement::Kind::OpenDecision: return german().translate("inko::papers", "To be decided");
    }
    return {};
}

QString nameOf(Statement::Decision decision)
{
    switch (decision) {
    case Statement::Decision::Open: return german().translate("inko::papers", "open");
    case Statement::Decision::TakenOver: return german().translate("inko::papers", "taken over");
    case Statement::Decision::PartlyTakenOver: return german().translate("inko::papers", "partly taken over");
    case Statement::Decision::NotTakenOver: return german().translate("inko::papers", "not taken over");
    }
    return {};
}

QString nameOf(Return::Channel channel)
{
    switch (channel) {
    case Return::Channel::Questionnaire: return german().translate("inko::papers", "By questionnaire");
    case Return::Channel::Telephone: return german().translate("inko::papers", "By telephone");
    case Return::Channel::Written: return german().translate("inko::papers", "In writing");
    }
    return {};
}

document::Text saidIn(const Statement &statement, const ConsultationRecord &record)
{
    const QString said = statement.text.simplified();
    QString line = statement.isVerbatim ? u"„"_s + said + u"“"_s : said;
    QStringList more;
    if (const Response *response = record.responseOf(statement)) {
        if (const QString name = record.publicNameOf(*response); !name.isEmpty())
            more << name;
    }
    if (statement.goal)
        more << german().translate("inko::papers", "on goal %1").arg(record.goals.value(*statement.goal));
    if (!more.isEmpty())
        line += u" ("_s + more.join(u"; "_s) + u')';
    return document::plain(line);
}

QString answerTo(const Statement &statement, const ConsultationRecord &record)
{
    if (statement.decision == Statement::Decision::Open)
        return {};
    QString answer = nameOf(statement.decision);
    if (!statement.decidedBy.isEmpty())
        answer += u" ("_s + statement.decidedBy + u')';
    if (!statement.reason.isEmpty())
        answer += u": "_s + statement.reason.simplified();
    QStringList became;
    const auto add = [&](const QString &words, const auto &id, const auto &titles) {
        if (id)
            became << words.arg(titles.value(*id));
    };
    add(german().translate("inko::papers", "goal “%1”"), statement.becameGoal, record.goals);
    add(german().translate("inko::papers", "indicator “%1”"), statement.becameIndicator, record.indicators);
    add(german().translate("inko::papers", "task “%1”"), statement.becameTask, record.tasks);
    add(german().translate("inko::papers", "topic “%1” for a session"), statement.becameTopic, record.topics);
    add(german().translate("inko::papers", "demand “%1”"), statement.becameDemand, record.demands);
    if (!became.isEmpty())
        answer += u" – "_s + german().translate("inko::papers", "It became: %1").arg(became.join(u", "_s));
    return answer;
}

} // namespace inko::papers

#include "core/base/text.h"
#include "core/directory/ordering.h"
#include "core/steering/consultations/consultationrules.h"
#include "core/steering/consultations/consultations.h"
#include "core/storage/database.h"
#include "core/storage/references.h"

namespace inko {

using namespace Qt::StringLiterals;

QString Consultations::nameOf(StatementGroup::Kind kind)
{
    switch (kind) {
    case StatementGroup::Kind::Similar: return tr("much the same");
    case StatementGroup::Kind::Tension: return tr("a tension");
    }
    return {};
}

QString Consultations::nameOf(Statement::Kind kind)
{
    switch (kind) {
    case Statement::Kind::Approval: return tr("approval");
    case Statement::Kind::Criticism: return tr("criticism");
    case Statement::Kind::Addition: return tr("addition");
    case Statement::Kind::NewGoal: return tr("new goal");
    case Statement::Kind::Proposal: return tr("proposal");
    case Statement::Kind::Question: return tr("question");
    case Statement::Kind::OpenDecision: return tr("open decision");
    }
    return {};
}

QString Consultations::nameOf(Statement::Decision decision)
{
    switch (decision) {
    case Statement::Decision::Open: return tr("open");
    case Statement::Decision::TakenOver: return tr("taken over");
    case Statement::Decision::PartlyTakenOver: return tr("partly taken over");
    case Statement::Decision::NotTakenOver: return tr("not taken over");
    }
    return {};
}

Result<QList<StatementGroup>> Consultations::groupsOf(Id<Consultation> consultation) const
{
    return m_store.table<StatementGroup>().where({u"consultation_id = ?"_s, {consultation.value}, u"title, id"_s});
}

Result<QList<Statement>> Consultations::statementsOf(Id<Consultation> consultation) const
{
    return m_store.table<Statement>().where({u"consultation_id = ?"_s, {consultation.value}, u"position, id"_s});
}

Result<Statement> Consultations::statement(Id<Statement> id) const
{
    return m_store.table<Statement>().byId(id);
}

Result<Statement> Consultations::checked(const Statement &statement) const
{
    Statement tidy = consultationrules::completed(statement, today());
    tidy.text = tidyLines(statement.text);
    tidy.decidedBy = tidyLine(statement.decidedBy);
    tidy.reason = tidyLines(statement.reason);
    return consultationrules::check(tidy, today()).map([&] { return tidy; });
}

Result<Statement> Consultations::add(const Statement &added)
{
    return m_store.write(tr("Statement added"), [&](Transaction &transaction) {
        return checked(added).and_then([&](Statement tidy) {
            return statementsOf(tidy.consultation).and_then([&](const QList<Statement> &others) {
                tidy.position = positionAfter(others);
                return transaction.table<Statement>().add(tidy);
            });
        });
    });
}

Result<> Consultations::update(const Statement &changed)
{
    return m_store.write(tr("Statement changed"), [&](Transaction &transaction) -> Result<> {
        const auto before = statement(changed.id);
        auto tidy = checked(changed);
        if (const auto error = firstErrorOf(before, tidy))
            return fail(*error);
        tidy->position = before->position;
        return transaction.table<Statement>().update(*before, *tidy).and_then([&] {
            return removeEmptyGroups(transaction, tidy->consultation);
        });
    });
}

Result<> Consultations::remove(Id<Statement> id)
{
    return m_store.write(tr("Statement removed"), [&](Transaction &transaction) {
        return statement(id).and_then([&](const Statement &removed) {
            return transaction.table<Statement>().remove(removed).and_then(
                [&] { return removeEmptyGroups(transaction, removed.consultation); });
        });
    });
}

Result<> Consultations::removeEmptyGroups(Transaction &transaction, Id<Consultation> consultation)
{
    return transaction.table<StatementGroup>().removeWhere(
        {u"consultation_id = ? AND NOT EXISTS (SELECT 1 FROM statement WHERE group_id = statement_group.id)"_s,
         {consultation.value},
         {}});
}

Result<> Consultations::group(const QList<Id<Statement>> &statements, const QString &title, StatementGroup::Kind kind)
{
    const QString tidy = tidyLine(title);
    if (tidy.isEmpty())
        return fail(Error::Code::Invalid, tr("Say in a few words what they have in common."));
    if (statements.isEmpty())
        return {};
    return m_store.write(tr("Statements put together"), [&](Transaction &transaction) -> Result<> {
        const auto first = statement(statements.front());
        if (!first)
            return fail(first.error());
        auto groups = transaction.table<StatementGroup>();
        const auto known =
            groups.where({u"consultation_id = ? AND title = ?"_s, {first->consultation.value, tidy}, {}});
        if (!known)
            return fail(known.error());
        StatementGroup group =
            known->isEmpty() ? StatementGroup{{}, 0, first->consultation, tidy, kind} : known->front();
        group.kind = kind;
        const auto stored = known->isEmpty() ? groups.add(group) : groups.update(group).map([&] { return group; });
        if (!stored)
            return fail(stored.error());
        for (Id<Statement> id : statements) {
            const Result<> moved = statement(id).and_then([&](Statement member) {
                member.group = stored->id;
                return transaction.table<Statement>().update(member);
            });
            if (!moved)
                return moved;
        }
        return removeEmptyGroups(transaction, first->consultation);
    });
}

Result<> Consultations::ungroup(const QList<Id<Statement>> &statements)
{
    return m_store.write(tr("Statements taken apart"), [&](Transaction &) -> Result<> {
        for (Id<Statement> id : statements) {
            const Result<> alone = statement(id).and_then([&](Statement member) {
                member.group.reset();
                return update(member);
            });
            if (!alone)
                return alone;
        }
        return {};
    });
}

Result<> Consultations::decide(const QList<Id<Statement>> &statements, Statement::Decision decision,
                               const QString &decidedBy, const QString &reason)
{
    return m_store.write(tr("Statements decided"), [&](Transaction &) -> Result<> {
        for (Id<Statement> id : statements) {
            const Result<> decided = statement(id).and_then([&](Statement one) {
                if (one.decision != decision)
                    one.decidedOn.reset();
                one.decision = decision;
                one.decidedBy = decidedBy;
                one.reason = reason;
                return update(one);
            });
            if (!decided)
                return decided;
        }
        return {};
    });
}

} // namespace inko

#pragma once

#include "core/steering/consultations/statement.h"
#include "core/storage/store.h"

#include <QCoreApplication>

namespace inko {

/// Drafts on which institutions were consulted, with what they said.
class Consultations {
    Q_DECLARE_TR_FUNCTIONS(inko::Consultations)
public:
    explicit Consultations(Store &store) : m_store(store) {}

    static QString nameOf(Response::Attribution attribution);
    static QString nameOf(StatementGroup::Kind kind);
    static QString nameOf(Statement::Kind kind);
    static QString nameOf(Statement::Decision decision);

    Result<QList<Consultation>> all() const; ///< newest first
    Result<Consultation> byId(Id<Consultation> id) const;
    /// Invalid without a title, with one that is there, or where it closes before it opens.
    Result<Consultation> add(const Consultation &added);
    Result<> update(const Consultation &changed);
    /// With its chapters. Invalid while it has responses or statements.
    Result<> remove(Id<Consultation> id);

    Result<QList<DraftChapter>> chaptersOf(Id<Consultation> consultation) const; ///< in order
    /// Added last. Invalid without a title, and with a level that is none of 1 to 6.
    Result<DraftChapter> add(const DraftChapter &added);
    Result<> update(const DraftChapter &changed);
    Result<> remove(Id<DraftChapter> id); ///< Invalid while there are statements on it
    Result<> move(Id<DraftChapter> id, int position);
    /// Adds a whole draft behind the chapters that are there, as one step.
    Result<> add(Id<Consultation> consultation, const QList<DraftChapter> &chapters);

    Result<QList<Response>> responsesOf(Id<Consultation> consultation) const; ///< in the order they were entered
    /// Without a label it gets the next number. Invalid with one that is there; without saying who answered unless
    /// nobody is to know, and with it where nobody is; received in the future; from less than one person.
    Result<Response> add(const Response &added);
    Result<> update(const Response &changed);
    Result<> remove(Id<Response> id); ///< Invalid while it has statements

    Result<QList<StatementGroup>> groupsOf(Id<Consultation> consultation) const; ///< by title
    Result<QList<Statement>> statementsOf(Id<Consultation> consultation) const;  ///< in order
    Result<Statement> statement(Id<Statement> id) const;
    /// Added last. Invalid without a text. Once it is decided it says since when: today, if nothing else is given.
    Result<Statement> add(const Statement &added);
    Result<> update(const Statement &changed); ///< its place stays
    Result<> remove(Id<Statement> id);

    /// Puts statements of one consultation together under this title, as one step; a group of that title takes them in.
    /// Groups that this leaves empty go. Invalid without a title.
    Result<> group(const QList<Id<Statement>> &statements, const QString &title, StatementGroup::Kind kind);
    /// Takes statements out of their groups.
    Result<> ungroup(const QList<Id<Statement>> &statements);

    /// What was decided on these statements, with the same reason, by the same people, as one step.
    Result<> decide(const QList<Id<Statement>> &statements, Statement::Decision decision, const QString &decidedBy,
                    const QString &reason);

private:
    QDate today() const { return m_store.now().toLocalTime().date(); }
    Result<Consultation> checked(const Consultation &consultation) const;
    Result<DraftChapter> checked(const DraftChapter &chapter) const;
    Result<Response> checked(const Response &response) const;
    Result<Statement> checked(const Statement &statement) const;
    Result<> removeEmptyGroups(Transaction &transaction, Id<Consultation> consultation);

    Store &m_store;
};

} // namespace inko

#pragma once

#include "core/steering/sessions/session.h"
#include "core/storage/store.h"

#include <QCoreApplication>

namespace inko {

/// Sessions with their agenda, who came, and their minutes.
class Sessions {
    Q_DECLARE_TR_FUNCTIONS(inko::Sessions)
public:
    explicit Sessions(Store &store) : m_store(store) {}

    static QString nameOf(Session::State state);
    static QString nameOf(AgendaItem::Visibility visibility);
    static QString nameOf(AgendaItem::Outcome outcome);
    static QString nameOf(Attendance::Presence presence);

    Result<QList<Session>> all() const; ///< by day and time
    Result<Session> byId(Id<Session> id) const;
    /// Invalid without a body or a day, ending before it begins, held in the future, or invited after it. Approved
    /// minutes stay approved, and the session stays when and where it was. Once it is invited or approved it says
    /// since when: today, if nothing else is given.
    Result<Session> add(const Session &added);
    Result<> update(const Session &changed);
    /// Adds it with the time and place that are usual for its body, where it says none, and expects the members.
    Result<Session> plan(const Session &planned);
    /// With its agenda and those expected. Invalid once it was held: it stays, or is called off.
    Result<> remove(Id<Session> id);

    Result<QList<AgendaItem>> items() const;                      ///< of all sessions, in order
    Result<QList<AgendaItem>> itemsOf(Id<Session> session) const; ///< in order
    Result<AgendaItem> item(Id<AgendaItem> id) const;
    /// Added last. Invalid without a title, with a duration or votes that cannot be, and once the minutes are approved.
    Result<AgendaItem> add(const AgendaItem &added);
    Result<> update(const AgendaItem &changed); ///< its place stays: see move()
    Result<> remove(Id<AgendaItem> id);         ///< Invalid while tasks, recommendations or amendments come from it
    Result<> move(Id<AgendaItem> id, int position);

    Result<QList<AgendaPaper>>
    papersOf(Id<Session> session) const; ///< of all its items, in the order they were entered
    Result<QList<AgendaPaper>> papersOf(Id<AgendaItem> item) const;
    /// Invalid without a title, and once the minutes are approved.
    Result<AgendaPaper> add(const AgendaPaper &added);
    Result<> update(const AgendaPaper &changed);
    Result<> remove(Id<AgendaPaper> id);

    Result<QList<Attendance>> attendanceOf(Id<Session> session) const;
    /// Invalid without a name or an institution, for a person who is there already, and once the minutes are approved.
    Result<Attendance> add(const Attendance &added);
    Result<> update(const Attendance &changed);
    Result<> remove(Id<Attendance> id);
    /// Expects whoever is a member of the body on the session's day and is not there yet; returns how many were added.
    Result<int> expectMembers(Id<Session> session);
    /// Whoever is still expected was there; returns how many that were.
    Result<int> markExpectedPresent(Id<Session> session);

    Result<QList<Amendment>> amendmentsOf(Id<Session> session) const; ///< by day
    /// Added today. Invalid without a text, and while the minutes can be edited.
    Result<Amendment> add(const Amendment &added);

private:
    QDate today() const { return m_store.now().toLocalTime().date(); }
    Result<Session> checked(const Session &session) const;
    Result<> checkCourse(const Session &before, const Session &after) const;
    Result<AgendaItem> checked(const AgendaItem &item) const;
    Result<Attendance> checked(const Attendance &attendance) const;
    Result<AgendaPaper> checked(const AgendaPaper &paper) const;
    Result<> checkOpen(Id<AgendaItem> item) const;
    Result<> checkOpen(Id<Session> session) const;

    Store &m_store;
};

/// How many institutions take part in decisions: guests and those who are not there do not, and an institution that
/// came with its representative and a deputy counts once.
int votingInstitutions(const QList<Attendance> &attendance);

/// "Steering group, 12 March 2026", in the program's language; with its title where it has one.
QString titleOf(const Session &session, const Body &body);

} // namespace inko

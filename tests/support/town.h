#pragma once

#include "core/directory/organisation.h"
#include "core/goals/goal.h"
#include "core/grid/gridentry.h"
#include "core/survey/surveyround.h"
#include "tests/support/storefile.h"

namespace inko::test {

/// A file to fill with as little as a test needs. Each function adds one record past the repositories, with
/// what its table demands; the test ends where that fails.
class Town {
public:
    Town() : m_store(m_file.open()) {}

    Store &store() { return *m_store; }
    const StoreFile &file() const { return m_file; }

    CodeValue value(CodeValue::List list, const QString &name);
    Organisation organisation(const QString &name);
    Contact contact(Id<Organisation> organisation, const QString &job);
    Concept document(const QString &title); ///< a Concept; the word itself belongs to C++
    Goal goal(Id<Concept> document, const QString &number, std::optional<Id<Goal>> parent = {});
    SurveyRound round(int year); ///< opened on 1 March of the year, deadline 30 April
    Return answer(Id<SurveyRound> round, Id<Organisation> organisation, Return::State state = Return::State::NotSent);
    ReturnPerson person(Id<Return> answer, const QString &name);
    GridEntry entry(Id<SurveyRound> round, Id<Organisation> organisation, const QString &title);

    template<class T>
    T stored(Id<T> id)
    {
        return m_store->table<T>().byId(id).value();
    }
    template<class T>
    QList<T> all()
    {
        return m_store->table<T>().all().value();
    }
    template<class T>
    T add(const T &record);

private:
    StoreFile m_file;
    std::unique_ptr<Store> m_store;
};

template<class T>
T Town::add(const T &record)
{
    const Result<T> added =
        m_store->write(QStringLiteral("Added"), [&](Transaction &tx) { return tx.table<T>().add(record); });
    if (!added)
        qFatal("%s", qPrintable(added.error().message + added.error().detail));
    return *added;
}

} // namespace inko::test

#pragma once

#include "core/grid/gridentries.h"
#include "core/survey/surveyround.h"
#include "tests/support/storefile.h"

#include <QHash>

#include <map>

namespace inko::test {

/// A file with three rounds (2024 to 2026) and what entries refer to, by short names for the tests.
/// Goals: 1 → 1.1 → 1.1.1 (annual, 2026), 2, 10.
class GridTown {
public:
    GridTown();

    Store &store() { return *m_store; }
    GridEntries &entries() { return m_entries; }
    QString path() const { return m_file.path(); }

    Id<SurveyRound> round(int year) const { return m_rounds[year]; }
    Id<Organisation> organisation(const QString &name); ///< made when first named
    Id<Goal> goal(const QString &number) const { return m_goals[number]; }
    Id<CodeValue> value(CodeValue::List list, const QString &name); ///< made when first named

    /// An entry of this year that lacks nothing; not stored yet.
    GridEntry entry(const QString &title, int year = 2026);
    /// The same, stored.
    GridEntry add(const QString &title, int year = 2026) { return add(entry(title, year)); }
    GridEntry add(const GridEntry &entry);

    GridFilter filter(const QString &text = {}, int year = 2026) const;
    QStringList titlesOf(const std::vector<Id<GridEntry>> &ids);
    QStringList find(const GridFilter &filter, const GridOrder &order = {}); ///< titles

private:
    void fill();
    Id<Goal> addGoal(Id<Concept> town, Goal::Level level, const QString &number, const QString &title,
                     std::optional<Id<Goal>> parent = {});

    StoreFile m_file;
    std::unique_ptr<Store> m_store;
    GridEntries m_entries;
    QHash<int, Id<SurveyRound>> m_rounds;
    QHash<QString, Id<Goal>> m_goals;
    QHash<QString, Id<Organisation>> m_organisations;
    std::map<std::pair<CodeValue::List, QString>, Id<CodeValue>> m_values;
};

} // namespace inko::test

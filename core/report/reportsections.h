#pragma once

#include "core/report/reportsection.h"
#include "core/storage/store.h"

#include <QCoreApplication>

#include <functional>

namespace inko {

/// The sections of a year's report: which are printed, in which order, with which introduction.
class ReportSections {
    Q_GADGET
    Q_DECLARE_TR_FUNCTIONS(inko::ReportSections)
public:
    /// In the order in which a new report has them; ReportSection::kind holds the key.
    enum class Kind {
        Foreword,
        Survey,
        GoalsAtAGlance,
        GuidingGoals,
        Organisations,
        TargetGroups,
        GapsAndChances,
        Contradictions,
        Conference,
        Events,
        Satisfaction,
        Budget,
        Population,
        Comparison,
        Annex
    };
    Q_ENUM(Kind)

    explicit ReportSections(Store &store) : m_store(store) {}

    static QString keyOf(Kind kind);
    static std::optional<Kind> kindOf(const QString &key);
    static QString nameOf(Kind kind);   ///< translated, for the screen
    static QString anchorOf(Kind kind); ///< of the section's heading

    /// All sections in their order. Those never touched (with id 0) stand where a new report has them: behind the
    /// section that comes before them there.
    Result<QList<ReportSection>> ofYear(int year) const;

    Result<> include(int year, Kind kind);
    Result<> leaveOut(int year, Kind kind);
    Result<> introduce(int year, Kind kind, const QString &introduction);
    /// Moves the section to this place; the others close up.
    Result<> move(int year, Kind kind, int position);

private:
    Result<QList<ReportSection>> stored(int year) const;
    Result<> change(const QString &stepName, int year, Kind kind, const std::function<void(ReportSection &)> &changing);
    Result<> put(const QString &stepName, int year, const QList<ReportSection> &sections);

    Store &m_store;
};

} // namespace inko

#pragma once

#include "core/grid/coverage/coverage.h"
#include "core/workspace/namedsettings.h"
#include "core/workspace/workspace.h"
#include "ui/grid/coverage/coveragemodel.h"

namespace inko {

/// How the matrix is looked at; the year is the one above.
struct CoverageView {
    CoverageDimension::Value rows = CoverageDimension::GuidingGoal;
    CoverageDimension::Value columns = CoverageDimension::TargetGroup;
    CoverageMeasure measure = CoverageMeasure::Entries;
    CoverageQuery::Ended ended = CoverageQuery::Ended::LeftOut;
    friend bool operator==(const CoverageView &, const CoverageView &) = default;
};

/// The views that a file remembers under names.
class CoverageViews {
    Q_DECLARE_TR_FUNCTIONS(inko::CoverageViews)
public:
    explicit CoverageViews(Workspace &workspace);

    Result<QMap<QString, CoverageView>> all() const;
    /// In place of one of the same name. Invalid without a name.
    Result<> save(const QString &name, const CoverageView &view);
    Result<> remove(const QString &name);

private:
    NamedSettings m_kept;
};

} // namespace inko

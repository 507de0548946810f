#pragma once

#include <QCoreApplication>

namespace inko {

/// What offers can be counted by.
class CoverageDimension {
    Q_GADGET
    Q_DECLARE_TR_FUNCTIONS(inko::CoverageDimension)
public:
    enum Value {
        GuidingGoal, ///< the goals at the top of the tree, each with all that name a goal beneath it
        Goal,        ///< every goal, each with all that name a goal beneath it
        TargetGroup,
        District,
        Organisation, ///< who reported it
        Sector,       ///< of the organisation
        FundingType,
        Language,
        Year ///< of the survey
    };
    Q_ENUM(Value)
    static constexpr int count = Year + 1;

    static QString nameOf(Value dimension); ///< translated, plural: "Target groups"
    /// As saved views and the command line name it: "TargetGroup".
    static QString keyOf(Value dimension);
    static std::optional<Value> ofKey(const QString &key);
};

} // namespace inko

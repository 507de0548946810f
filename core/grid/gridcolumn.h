#pragma once

#include <QObject>

namespace inko {

/// The grid's columns, in the order of the screen and of exchange.md.
class GridColumn {
    Q_GADGET
public:
    enum Value {
        Organisation,
        Title,
        Description,
        Goals,
        TargetGroups,
        Districts,
        FundingTypes,
        Languages,
        Funder,
        Starts,
        Ends,
        Participants,
        Cooperations,
        Contact,
        ContactPublic,
        Status,
        Remark,
        Count
    };
    Q_ENUM(Value)
};

} // namespace inko

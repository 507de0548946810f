#pragma once

#include "core/storage/record.h"

namespace inko {

/// A value of one of the lists that the coordinator edits. A retired value stays on old rows and is not
/// offered for new ones.
struct CodeValue {
    Q_GADGET
public:
    enum class List { TargetGroup, District, FundingType, Language, Sector };
    Q_ENUM(List)

    Id<CodeValue> id;
    int version = 0;
    List list = List::TargetGroup;
    QString name;        ///< unique in its list
    QStringList aliases; ///< other spellings that imports take for it
    int position = 0;    ///< order in the list, from 0
    bool retired = false;
    friend bool operator==(const CodeValue &, const CodeValue &) = default;
};

template<>
struct Record<CodeValue> {
    static constexpr auto table = "code_value";
    static constexpr auto columns = std::tuple{
        Column{"list", &CodeValue::list}, Column{"name", &CodeValue::name}, Column{"aliases", &CodeValue::aliases},
        Column{"position", &CodeValue::position}, Column{"retired", &CodeValue::retired}};
};

} // namespace inko

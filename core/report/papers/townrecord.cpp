#include "core/report/papers/townrecord.h"

#include "core/workspace/workspace.h"

namespace inko {

Result<TownRecord> TownRecord::read(Workspace &workspace)
{
    const auto town = workspace.settings().townName();
    const auto accent = workspace.settings().accent();
    const auto logo = workspace.settings().logo();
    const auto sender = workspace.settings().sender();
    if (const auto error = firstErrorOf(town, accent, logo, sender))
        return fail(*error);
    return TownRecord{*town, *accent, *logo, *sender, workspace.store().now().toLocalTime().date()};
}

} // namespace inko

#pragma once

#include "core/base/picture.h"
#include "core/workspace/settings.h"

#include <QDate>

namespace inko {

class Workspace;

/// Whose papers they are, and as of when.
struct TownRecord {
    QString town;
    QString accent; ///< the colour of headings, as document::Document has it
    std::optional<Picture> logo;
    Sender sender;
    QDate asOf;

    static Result<TownRecord> read(Workspace &workspace);
};

} // namespace inko

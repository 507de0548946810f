#pragma once

#include "core/grid/network/cooperationnetwork.h"
#include "core/report/document.h"
#include "core/report/reportlanguage.h"

namespace inko {

/// Who works with whom in a year.
struct NetworkReport {
    QString town;
    QString accent; ///< the colour of headings, as document::Document has it
    int year = 0;
    CooperationNetwork network;
};

/// The network as a picture, in which institutions are numbered, and the two tables that say the same: the institutions
/// with how many partners each has, and who works with whom in how many offers.
document::Document networkReport(const NetworkReport &report, const ReportLanguage &language);

} // namespace inko

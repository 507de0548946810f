#pragma once

#include "core/monitoring/impact/impactcheck.h"
#include "core/report/document.h"
#include "core/report/reportlanguage.h"

#include <QList>

namespace inko {

/// One impact check and the town that made it.
struct ImpactPage {
    QString town;
    QString accent; ///< the colour of headings, as document::Document has it
    ImpactCheck check;
    QList<ImpactAnswer> answers; ///< in order
};

/// The page for the proposal's file: what was proposed, each question with its answer and the reason, and what it comes
/// to. As short as the answers are: with a dozen of them it stays one page.
document::Document impactPage(const ImpactPage &page, const ReportLanguage &language);

} // namespace inko

#pragma once

#include "core/base/result.h"
#include "core/layout/pages/pages.h"
#include "core/layout/progress.h"
#include "ui/report/imposition.h"

class QPrinter;

namespace inko {

/// Makes a printer ready for the pages, before a person is asked which one and which of them.
void prepare(QPrinter &printer, const layout::Pages &pages);

/// Prints the pages that were chosen there: the same as on the screen, made smaller where the paper is smaller.
/// May run on any thread. Fails with Io, or with Cancelled once `progress` says to stop; the printer then
/// throws away what it has.
Result<> printPages(const layout::Pages &pages, QPrinter &printer, Imposition imposition,
                    const layout::Progress &progress = {});

} // namespace inko

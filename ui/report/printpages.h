#pragma once

#include "core/base/result.h"
#include "core/layout/pages.h"

class QWidget;

namespace inko {

/// Asks for a printer and prints the pages that the person chooses there: the same pages as on the screen.
/// Nothing is printed and no error returned if the person changes their mind.
Result<> printPages(const layout::Pages &pages, QWidget *parent);

} // namespace inko

#pragma once

#include "core/exchange/importplan.h"

namespace inko::test {

/// A row is planned or refused, never lost, and planning writes nothing; what is applied without a refusal is unchanged
/// when the same file comes again.
void checkImport(const Sheet &sheet);

} // namespace inko::test

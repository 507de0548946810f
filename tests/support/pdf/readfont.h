#pragma once

#include "tests/support/pdf/readpdf.h"

#include <qpdf/QPDFObjectHandle.hh>

namespace inko::test {

/// A composite font with two-byte codes: what they say, and whether their widths are those of the glyphs.
ReadFont readFont(QPDFObjectHandle font);

} // namespace inko::test

#pragma once

#include "tests/support/pdf/readpdf.h"

#include <qpdf/QPDFPageObjectHelper.hh>

namespace inko::test {

/// Walks through a page's content. `fonts` by the names among its resources.
void readContent(QPDFPageObjectHelper &page, const QHash<QByteArray, ReadFont> &fonts, ReadPage &read);

} // namespace inko::test

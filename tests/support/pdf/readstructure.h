#pragma once

#include "tests/support/pdf/readpdf.h"

#include <qpdf/QPDF.hh>

#include <map>

namespace inko::test {

using PageNumbers = std::map<QPDFObjGen, int>;

/// The structure tree with its parent tree, and the links' place in it.
void readStructure(QPDF &pdf, const PageNumbers &pages, const std::map<QPDFObjGen, int> &links, ReadPdf &read);

} // namespace inko::test

#pragma once

#include "tests/support/pdf/readpdf.h"

namespace inko::test {

/// What keeps a file from being PDF/UA-1 and PDF/A-2a, or a reader from finding the way: each rule broken as a short
/// sentence. These are the rules a program can check; whether an alternative says the right thing, it cannot.
QStringList barriersIn(const ReadPdf &pdf);
/// A file that cannot be read is one barrier.
QStringList barriersIn(const QByteArray &bytes);

} // namespace inko::test

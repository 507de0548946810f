#pragma once

#include "core/report/document.h"

#include <QByteArray>

namespace inko::bench {

/// What all engines are given: a report of so many entries, by eight goals in tables of six columns. No two rows
/// are alike, and their words are as many as a town's entries have.
document::Document tableDocument(int entries);

/// The same for LibreOffice (flat OpenDocument text), and for Typst.
QByteArray asOpenDocument(const document::Document &document);
QByteArray asTypst(const document::Document &document);

} // namespace inko::bench

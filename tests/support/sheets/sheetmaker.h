#pragma once

#include "tests/support/sheets/zipmaker.h"

namespace inko::test {

/// The parts of a workbook, as text; what is empty is left out or as usual.
struct XlsxParts {
    QByteArray sheet; ///< what stands in <worksheet>
    QByteArray texts = {};
    QByteArray styles = {};
    QByteArray workbookProperties = {}; ///< <workbookPr …/>
    QByteArray documentProperties = {};
    QByteArray sheetTag = R"(<sheet name="Tabelle1" sheetId="1" r:id="rId1"/>)";
    std::vector<ZippedFile> more = {};
};

/// The files of an XLSX workbook, and the workbook.
std::vector<ZippedFile> xlsxFiles(const XlsxParts &parts);
QByteArray xlsx(const XlsxParts &parts);
/// A sheet with these rows of inline texts.
QByteArray xlsxOf(const std::vector<std::vector<QByteArray>> &rows);

/// An ODS file with this in <table:table>, and with these automatic styles.
QByteArray ods(const QByteArray &table, const QByteArray &styles = {}, const QByteArray &meta = {});

} // namespace inko::test

#pragma once

#include "core/grid/gridentry.h"
#include "core/report/document.h"
#include "core/report/reportlanguage.h"

namespace inko::chapters {

inline document::Cell cell(const QString &text)
{
    return {document::plain(ReportLanguage::textOrUnknown(text)), false, 1, 1};
}
/// The cell that names its row, which may tell of a row of the grid.
inline document::Cell rowHeader(const QString &text, Id<GridEntry> entry = {})
{
    return {document::plain(text), true, 1, 1, entry.value};
}
inline document::Cell columnHeader(const QString &text)
{
    return {document::plain(text), true, 1, 1};
}
/// A line over the whole width above the rows that belong together.
inline document::Cell groupHeader(const QString &text, int columns)
{
    return {{document::Span{text, true, {}}}, true, columns, 1};
}
inline document::Paragraph paragraph(const QString &text,
                                     document::Paragraph::Style style = document::Paragraph::Style::Body)
{
    return {document::plain(text), style};
}

} // namespace inko::chapters

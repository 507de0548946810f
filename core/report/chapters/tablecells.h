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
/// What the town has entered, marked with its own language.
inline document::Text entered(const QString &text, const ReportLanguage &language)
{
    return document::plain(text, language.ofEntered());
}
inline document::Cell enteredCell(const QString &text, const ReportLanguage &language)
{
    const bool isKnown = !text.isEmpty() && text != ReportLanguage::unknown();
    return isKnown ? document::Cell{entered(text, language), false, 1, 1} : cell(text);
}
inline document::Cell enteredRowHeader(const QString &text, const ReportLanguage &language, Id<GridEntry> entry = {})
{
    return {entered(text, language), true, 1, 1, entry.value};
}
inline document::Cell columnHeader(const QString &text)
{
    return {document::plain(text), true, 1, 1};
}
/// A line over the whole width above the rows that belong together.
inline document::Cell groupHeader(const QString &text, int columns, const QString &language = {})
{
    return {{document::Span{text, true, {}, language}}, true, columns, 1};
}
inline document::Paragraph paragraph(const QString &text,
                                     document::Paragraph::Style style = document::Paragraph::Style::Body)
{
    return {document::plain(text), style};
}

} // namespace inko::chapters

#pragma once

#include "core/report/document.h"
#include "core/report/papers/sessionrecord.h"
#include "core/report/reportlanguage.h"

#include <QLocale>

/// What papers have in common. They are for a German town's bodies: in German, whatever language the
/// program speaks.
namespace inko::papers {

using Blocks = std::vector<document::Block>;
using Align = document::Table::Align;

/// A document of the town's, with its margins.
document::Document emptyPaper(const QString &title, const TownRecord &town);

const ReportLanguage &german();            ///< translate() with context "inko::papers"
QString dayText(QDate day);                ///< "12. März 2026"
QString timesText(const Session &session); ///< "16:00 bis 18:00 Uhr", empty: not said
QString whenAndWhere(const Session &session);
QString nameOf(Recommendation::State state);
QString nameOf(Recommendation::Addressee addressee);
QString nameOf(Attendance::Presence presence);

/// Who meets when and where, as a heading and a lead.
Blocks opening(const QString &title, const SessionRecord &record);
/// Its items in order: number, when it begins, title, who presents, minutes; a conference's is its programme. Empty
/// without any.
Blocks agenda(const SessionRecord &record);

document::Cell cell(const QString &text); ///< a dash where there is nothing
document::Cell headerCell(const QString &text);
document::Paragraph paragraph(const QString &text, document::Paragraph::Style style = document::Paragraph::Style::Body);
/// "Name: text", the name in bold.
document::Paragraph labelled(const QString &name, const QString &text);

} // namespace inko::papers

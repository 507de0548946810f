#include "core/report/chapters/chapters.h"
#include "core/report/chapters/entrytexts.h"
#include "core/report/chapters/tablecells.h"

namespace inko::chapters {

using namespace Qt::StringLiterals;

Blocks organisations(const ReportData &data, const ReportLanguage &language)
{
    if (data.entries.empty())
        return {paragraph(language.translate("inko::report", "No activities were reported."))};
    using Align = document::Table::Align;
    document::Table table;
    table.summary = language.translate(
        "inko::report",
        "Below each institution its activities with the goals they serve and the number of participants");
    table.columns = {{Align::Start, 6}, {Align::Start, 2}, {Align::Start, 1.6}, {Align::End, 1.3}};
    table.header = {
        {columnHeader(language.translate("inko::report", "Activity")),
         columnHeader(language.translate("inko::report", "Goals")),
         columnHeader(language.translate("inko::report", "Since")),
         columnHeader(language.translate("inko::report", "People", "participants; short, a column title"))}};
    Id<Organisation> last;
    for (const GridEntry &entry : data.entries) {
        if (entry.organisation != last)
            table.rows.push_back({groupHeader(data.nameOf(entry.organisation), 4, language.ofEntered())});
        last = entry.organisation;
        document::Text what = whatOf(entry, language, Detail::Title);
        what.front().strong = false;
        table.rows.push_back({{what, false, 1, 1, entry.id.value},
                              cell(goalNumbersOf(entry, data)),
                              cell(entry.starts.toLocal()),
                              cell(language.numberOrUnknown(entry.participants))});
    }
    return {table, legend(language)};
}

} // namespace inko::chapters

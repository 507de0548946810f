#include "core/exchange/forms/formanswer.h"

#include "core/base/spelledvalues.h"
#include "core/base/text.h"
#include "core/exchange/forms/formtexts.h"

namespace inko {

using namespace Qt::StringLiterals;

namespace {

/// What stands beside the question on the guide of a spreadsheet.
QString personsOnGuide(const Workbook &workbook)
{
    static const QString question = searchable(FormTexts(ReportLanguage(u"de"_s)).whoAnswers());
    for (const CellTable &table : workbook.tables) {
        for (const SheetRow &row : table.rows) {
            if (searchable(row.cells.value(0)) == question)
                return row.cells.value(1);
        }
    }
    return {};
}

} // namespace

std::optional<FormAnswer> formAnswerIn(const Workbook &workbook)
{
    const std::optional<FormIdentity> identity = identityFrom(propertiesIn(workbook));
    if (!identity)
        return std::nullopt;
    const QString told = workbook.properties.value(u"inko-persons"_s, personsOnGuide(workbook));
    FormAnswer answer{*identity, {}, false};
    for (const QString &person : splitList(told)) {
        if (const QString name = tidyLine(person); !name.isEmpty() && !answer.persons.contains(name))
            answer.persons << name;
    }
    answer.hasNothingToReport =
        spelled::yesOrNo(workbook.properties.value(u"inko-nothing-to-report"_s)).value_or(false);
    return answer;
}

} // namespace inko

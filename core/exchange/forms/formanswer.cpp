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

/// What the hidden columns say, for a file whose properties a program has dropped.
QHash<QString, QString> propertiesInCells(const Workbook &workbook)
{
    QHash<QString, QString> properties;
    for (const CellTable &table : workbook.tables) {
        for (const SheetRow &row : table.rows) {
            for (qsizetype place = 0; place + 1 < row.cells.size(); ++place) {
                if (row.cells[place].startsWith("inko-"_L1))
                    properties.insert(row.cells[place], row.cells[place + 1]);
            }
        }
    }
    return properties;
}

std::optional<FormIdentity> identityIn(const Workbook &workbook)
{
    const std::optional<FormIdentity> identity = identityFrom(workbook.properties);
    return identity ? identity : identityFrom(propertiesInCells(workbook));
}

} // namespace

std::optional<FormAnswer> formAnswerIn(const Workbook &workbook)
{
    const std::optional<FormIdentity> identity = identityIn(workbook);
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

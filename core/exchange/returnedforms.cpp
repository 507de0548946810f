#include "core/exchange/returnedforms.h"

#include "core/exchange/columns/gridcolumns.h"
#include "core/survey/returnrules.h"
#include "core/survey/surveyfigures.h"

#include <QCoreApplication>

#include <algorithm>

namespace inko {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko", text);
}

bool isKnown(const QString &person, Id<Return> answer, const Draft &draft)
{
    const auto &persons = draft.table<ReturnPerson>().entries();
    return std::any_of(persons.cbegin(), persons.cend(), [&](const auto &known) {
        return known.record.answer == answer && searchable(known.record.name) == searchable(person);
    });
}

} // namespace

Result<> checkForm(const FormIdentity &form, const QString &mark, std::optional<int> year, const Draft &draft)
{
    if (form.workspace != mark)
        return fail(Error::Code::Invalid,
                    tr("This form was not made from this file: it is of another town or of another file. It was sent "
                       "to “%1” for %2.")
                        .arg(form.organisationName)
                        .arg(form.year));
    if (year && form.year != *year)
        return fail(Error::Code::Invalid, tr("This form of “%1” is an answer for %2, not for %3. Read it in under %2.")
                                              .arg(form.organisationName)
                                              .arg(form.year)
                                              .arg(*year));
    if (!draft.table<Organisation>().has(form.organisation))
        return fail(
            Error::Code::Invalid,
            tr("This form was sent to “%1”, which is not among the institutions any more.").arg(form.organisationName));
    return {};
}

void noteAnswer(const FormAnswer &form, bool hasRows, ImportContext &context)
{
    using State = Return::State;
    auto &returns = context.draft.table<Return>();
    const Id<SurveyRound> round = context.draft.table<SurveyRound>().find(draftkeys::ofYear(form.identity.year));
    const Id<Return> id = returns.find(draftkeys::ofReturn(round, form.identity.organisation));
    if (!id.isValid() || (!hasRows && !form.hasNothingToReport))
        return;
    Return answer = returns.at(id);
    if (!isAnswered(answer.state)) {
        const State state = hasRows ? State::Received : State::NothingToReport;
        returns.change(returnrules::marked(answer, state, Return::Channel::Questionnaire, context.today));
    }
    for (const QString &person : form.persons) {
        if (!isKnown(person, id, context.draft))
            context.draft.table<ReturnPerson>().add({{}, 0, id, person});
    }
}

Sheet withInstitution(Sheet sheet, const QString &name)
{
    const QString &header = gridcolumns::all()[gridcolumns::placeOf(GridColumn::Organisation)].headers.front();
    const qsizetype place = sheet.header.cells.indexOf(header);
    for (SheetRow &row : sheet.rows) {
        if (place >= 0 && place < row.cells.size())
            row.cells[place] = name;
    }
    return sheet;
}

} // namespace inko

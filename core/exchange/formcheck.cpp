#include "core/exchange/formcheck.h"

#include "core/exchange/columns/gridcolumns.h"

#include <QCoreApplication>

namespace inko {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko", text);
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

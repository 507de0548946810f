#include "core/exchange/sheets/spreadsheet/refusals.h"

#include <QCoreApplication>

namespace inko::refusals {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::refusals", text);
}

} // namespace

tl::unexpected<Error> damaged(const QString &detail)
{
    return fail(Error::Code::Invalid,
                tr("The file is damaged. Open it in the program it comes from, and save it once more."), detail);
}

tl::unexpected<Error> locked()
{
    return fail(Error::Code::Invalid, tr("The file is protected with a password. Save it without one."));
}

tl::unexpected<Error> unsafe(const QString &detail)
{
    return fail(Error::Code::Invalid,
                tr("The file is not made as spreadsheets are, and could do harm. It was not read."), detail);
}

} // namespace inko::refusals

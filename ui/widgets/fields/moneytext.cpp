#include "ui/widgets/fields/moneytext.h"

#include <QCoreApplication>

namespace inko {

using namespace Qt::StringLiterals;

QString moneyText(const std::optional<Money> &money)
{
    return money ? money->toText() : QString();
}

QString eurosText(const std::optional<Money> &money)
{
    return money ? money->toText() + u"\u00a0€"_s : u"–"_s;
}

Result<std::optional<Money>> readMoney(const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return std::nullopt;
    const auto money = Money::parse(typed);
    if (!money)
        return fail(Error::Code::Invalid, QCoreApplication::translate(
                                              "inko", "“%1” is no amount. Write it in euro, like 12.500 or 12.500,50.")
                                              .arg(typed));
    return money;
}

} // namespace inko

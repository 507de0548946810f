#include "core/workspace/settings.h"

namespace inko {

using namespace Qt::StringLiterals;

const QString Settings::townKey = u"town"_s;

Result<QString> Settings::townName() const
{
    return content(townKey);
}

Result<> Settings::setTownName(const QString &name)
{
    return setContent(tr("Town's name changed"), townKey, name.trimmed());
}

Result<QString> Settings::content(const QString &name) const
{
    return m_store.table<Setting>().where({u"name = ?"_s, {name}, {}}).map([](const QList<Setting> &found) {
        return found.isEmpty() ? QString() : found.first().content;
    });
}

Result<> Settings::setContent(const QString &stepName, const QString &name, const QString &content)
{
    return m_store.write(stepName, [&](Transaction &transaction) -> Result<> {
        auto table = transaction.table<Setting>();
        return table.where({u"name = ?"_s, {name}, {}}).and_then([&](QList<Setting> found) -> Result<> {
            if (found.isEmpty())
                return table.add({{}, 0, name, content}).map([](const Setting &) {});
            found.first().content = content;
            return table.update(found.first());
        });
    });
}

} // namespace inko

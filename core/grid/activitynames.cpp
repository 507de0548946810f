#include "core/grid/activitynames.h"

#include "core/base/text.h"
#include "core/storage/database.h"

#include <algorithm>

namespace inko {

using namespace Qt::StringLiterals;

Result<NameList> namesOfActivities(const Store &store)
{
    QList<NamedValue> values;
    // Of each activity the entry of the newest round: ordered so, the last one read stays.
    const Result<> read = store.database().select(
        u"SELECT entry.activity_id, entry.title, organisation.name FROM grid_entry entry "
        "JOIN organisation ON organisation.id = entry.organisation_id "
        "JOIN survey_round round ON round.id = entry.round_id ORDER BY entry.activity_id, round.year, entry.id"_s,
        {}, [&](const QSqlQuery &row) {
            const qint64 id = row.value(0).toLongLong();
            if (!values.isEmpty() && values.last().id == id)
                values.removeLast();
            const QString title = row.value(1).toString();
            const QString name = u"%1 (%2)"_s.arg(title, row.value(2).toString());
            values << NamedValue{id, name, name, {title}, false};
        });
    return read.map([&] {
        const QCollator collator = germanCollator();
        std::ranges::stable_sort(values, [&](const NamedValue &one, const NamedValue &other) {
            return collator.compare(one.name, other.name) < 0;
        });
        return NameList(std::move(values));
    });
}

} // namespace inko

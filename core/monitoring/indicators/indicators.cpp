#include "core/monitoring/indicators/indicators.h"

#include "core/base/text.h"
#include "core/directory/ordering.h"
#include "core/directory/usage.h"
#include "core/monitoring/indicators/computedindicators.h"
#include "core/monitoring/indicators/indicatorrules.h"
#include "core/storage/changelog.h"
#include "core/storage/database.h"

namespace inko {

using namespace Qt::StringLiterals;

namespace {

const QString inOrder = u"position, id"_s;

Where valuesOfIndicator(Id<Indicator> indicator)
{
    return {u"indicator_id = ?"_s, {indicator.value}, u"id"_s};
}

QList<Measurement> byPeriod(QList<Measurement> measurements)
{
    std::ranges::stable_sort(measurements, [](const Measurement &one, const Measurement &other) {
        if (one.period != other.period)
            return one.period < other.period;
        return one.isTotal() && !other.isTotal();
    });
    return measurements;
}

} // namespace

Result<QList<Indicator>> Indicators::all() const
{
    return m_store.table<Indicator>().all(inOrder);
}

Result<Indicator> Indicators::byId(Id<Indicator> id) const
{
    return m_store.table<Indicator>().byId(id);
}

Result<Indicator> Indicators::checked(const Indicator &indicator) const
{
    Indicator tidy = indicator;
    tidy.title = tidyLine(indicator.title);
    tidy.unit = tidyLine(indicator.unit);
    tidy.source = tidyLine(indicator.source);
    tidy.definition = tidyLines(indicator.definition);
    if (tidy.direction != Indicator::Direction::Corridor)
        tidy.corridorEnd.reset();
    if (const Result<> sound = indicatorrules::check(tidy); !sound)
        return fail(sound.error());
    const auto others = all();
    if (!others)
        return fail(others.error());
    for (const Indicator &other : *others) {
        if (other.id != tidy.id && searchable(other.title) == searchable(tidy.title))
            return fail(Error::Code::Invalid,
                        tr("There is an indicator “%1” already. Choose another title.").arg(other.title));
    }
    return tidy;
}

Result<> Indicators::checkValuesOf(const Indicator &indicator) const
{
    const auto values = measurements(indicator.id);
    if (!values)
        return fail(values.error());
    for (const Measurement &measurement : *values) {
        if (const Result<> fits = indicatorrules::check(measurement, indicator); !fits)
            return fail(Error::Code::Invalid, tr("The value of %1 would not fit any more: %2 Remove it first.")
                                                  .arg(measurement.period.inWords(), fits.error().message));
    }
    return {};
}

Result<Indicator> Indicators::add(const Indicator &added)
{
    return m_store.write(tr("Indicator added"), [&](Transaction &transaction) {
        return checked(added).and_then([&](Indicator indicator) {
            return all().and_then([&](const QList<Indicator> &others) {
                indicator.position = positionAfter(others);
                return transaction.table<Indicator>().add(indicator);
            });
        });
    });
}

Result<> Indicators::update(const Indicator &changed)
{
    return m_store.write(tr("Indicator changed"), [&](Transaction &transaction) {
        return checked(changed).and_then([&](const Indicator &indicator) {
            return checkValuesOf(indicator).and_then([&] { return transaction.table<Indicator>().update(indicator); });
        });
    });
}

Result<> Indicators::remove(Id<Indicator> id)
{
    return m_store.write(tr("Indicator removed"), [&](Transaction &transaction) -> Result<> {
        auto values = transaction.table<Measurement>();
        const auto measured = values.where(valuesOfIndicator(id));
        if (!measured)
            return fail(measured.error());
        for (const Measurement &measurement : *measured) {
            if (const Result<> removed = values.remove(measurement); !removed)
                return removed;
        }
        auto table = transaction.table<Indicator>();
        const auto removed = table.byId(id);
        const auto users = usage::of(transaction.database(), shapeOf<Indicator>().table, id.value);
        if (const auto error = firstErrorOf(removed, users))
            return fail(*error);
        if (!users->isEmpty())
            return fail(Error::Code::Invalid,
                        tr("The indicator “%1” cannot be removed because there is still something "
                           "tied to it: %2. Untie that first.")
                            .arg(removed->title, *users));
        return table.remove(*removed);
    });
}

Result<QList<Measurement>> Indicators::measurements(Id<Indicator> indicator) const
{
    return m_store.table<Measurement>().where(valuesOfIndicator(indicator)).map(&byPeriod);
}

Result<QList<Measurement>> Indicators::measurements() const
{
    return m_store.table<Measurement>().all().map(&byPeriod);
}

Result<QList<Measurement>> Indicators::valuesOf(const Indicator &indicator) const
{
    return indicator.isComputed() ? computedValues(m_store, indicator) : measurements(indicator.id);
}

Result<Measurement> Indicators::checked(const Measurement &measurement) const
{
    Measurement tidy = indicatorrules::completed(measurement);
    tidy.group = tidyLine(measurement.group);
    tidy.source = tidyLine(measurement.source);
    tidy.note = tidyLines(measurement.note);
    const Result<Indicator> indicator = byId(tidy.indicator);
    if (!indicator)
        return fail(indicator.error());
    if (const Result<> sound = indicatorrules::check(tidy, *indicator); !sound)
        return fail(sound.error());
    const auto others = measurements(tidy.indicator);
    if (!others)
        return fail(others.error());
    for (const Measurement &other : *others) {
        const bool isSame = other.period == tidy.period && searchable(other.group) == searchable(tidy.group) &&
                            other.groupValue == tidy.groupValue;
        if (other.id != tidy.id && isSame)
            return fail(Error::Code::Invalid,
                        tr("There is a value for %1 already. Correct that one; what it said before is kept.")
                            .arg(tidy.period.inWords()));
    }
    return tidy;
}

Result<Measurement> Indicators::add(const Measurement &added)
{
    return m_store.write(tr("Value entered"), [&](Transaction &transaction) {
        return checked(added).and_then(
            [&](const Measurement &measurement) { return transaction.table<Measurement>().add(measurement); });
    });
}

Result<> Indicators::update(const Measurement &changed)
{
    return m_store.write(tr("Value corrected"), [&](Transaction &transaction) {
        return checked(changed).and_then(
            [&](const Measurement &measurement) { return transaction.table<Measurement>().update(measurement); });
    });
}

Result<> Indicators::remove(Id<Measurement> id)
{
    return m_store.write(tr("Value removed"), [&](Transaction &transaction) {
        auto table = transaction.table<Measurement>();
        return table.byId(id).and_then([&](const Measurement &removed) { return table.remove(removed); });
    });
}

Result<QList<EarlierValue>> Indicators::historyOf(Id<Measurement> id) const
{
    return changelog::historyOf(m_store.database(), shapeOf<Measurement>().table, id.value)
        .map([](const std::vector<changelog::RowChange> &changes) {
            QList<EarlierValue> values;
            for (const auto &[step, change] : changes) {
                if (!change.after.isEmpty())
                    values << EarlierValue{fromLog<Measurement>(change.after), step.madeAt, step.madeBy};
            }
            return values;
        });
}

} // namespace inko

#include "core/exchange/sampletown.h"

#include "core/exchange/importplan.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

const QString folder = u":/sample"_s;

/// The town is shown as it was on that day. What was done later than today is refused, so where the clock of a computer
/// is behind, it counts as that day.
const QDateTime shownOn(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);

/// A grid's file carries its year in its name: raster-2026.csv.
std::optional<int> yearIn(const QString &name)
{
    static const QRegularExpression pattern(u"-(\\d{4})\\.csv$"_s);
    const auto match = pattern.match(name);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

Result<QList<ImportSource>> sources()
{
    QList<ImportSource> sources;
    const QStringList names = QDir(folder).entryList({u"*.csv"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            return fail(Error::Code::Io, file.errorString(), name);
        auto tables = readSources(name, file.readAll());
        if (!tables)
            return fail(tables.error());
        for (ImportSource &table : *tables)
            table.year = yearIn(name);
        sources << *tables;
    }
    return sources;
}

Result<> load(Store &store)
{
    return sources().and_then([&](const QList<ImportSource> &read) {
        return planImport(store, read, {}).and_then([&](const ImportPlan &plan) -> Result<> {
            for (const ImportedFile &file : plan.files) {
                if (!file.refused.isEmpty()) {
                    const Refusal &first = file.refused.front();
                    return fail(Error::Code::Invalid, u"%1, %2, %3, %4: %5"_s.arg(file.path).arg(first.row).arg(
                                                          first.column, first.value, first.reason));
                }
            }
            return store.writeBeginning(QCoreApplication::translate("inko::createSampleTown", "Sample town"),
                                        [&](Transaction &transaction) { return plan.draft.store(transaction); });
        });
    });
}

} // namespace

Result<> createSampleTown(const QString &path, const Clock &clock)
{
    Store::Options options;
    options.clock = [clock] { return qMax(clock(), shownOn); };
    if (const Result<> created = Store::create(path, options); !created)
        return created;
    const Result<> loaded =
        Store::open(path, Store::Mode::ReadWrite, options).and_then([](const std::unique_ptr<Store> &store) {
            return load(*store);
        });
    if (!loaded)
        QFile::remove(path);
    return loaded;
}

} // namespace inko

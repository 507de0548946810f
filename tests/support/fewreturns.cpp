#include "tests/support/fewreturns.h"

#include "core/storage/store.h"
#include "core/survey/survey.h"

namespace inko::test {

void keepFewReturns(const QString &path, int year, int most)
{
    const auto store = Store::open(path, Store::Mode::ReadWrite, {});
    if (!store)
        qFatal("%s", qPrintable(store.error().message));
    Survey survey(**store);
    const auto round = survey.ofYear(year);
    const auto returns = round && *round ? survey.returns((*round)->id) : QList<Return>();
    if (!returns || returns->size() < most)
        qFatal("no round of %d institutions", most);
    const auto kept = (*store)->write(QStringLiteral("Few kept"), [&](Transaction &transaction) -> Result<> {
        for (const Return &one : returns->sliced(most)) {
            if (const Result<> removed = transaction.table<Return>().remove(one.id); !removed)
                return removed;
        }
        return {};
    });
    if (!kept)
        qFatal("%s", qPrintable(kept.error().message));
}

} // namespace inko::test

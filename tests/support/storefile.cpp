#include "tests/support/storefile.h"

namespace inko::test {

using namespace Qt::StringLiterals;

StoreFile::StoreFile()
{
    if (const Result<> created = Store::create(path(), options()); !created)
        qFatal("%s", qPrintable(created.error().message + created.error().detail));
}

QDateTime StoreFile::noon()
{
    return QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
}

Store::Options StoreFile::options() const
{
    Store::Options options;
    options.clock = &StoreFile::noon;
    options.author = u"Koordination"_s;
    return options;
}

std::unique_ptr<Store> StoreFile::open() const
{
    auto store = Store::open(path(), Store::Mode::ReadWrite, options());
    if (!store)
        qFatal("%s", qPrintable(store.error().message + store.error().detail));
    return std::move(*store);
}

} // namespace inko::test

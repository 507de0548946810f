#include "core/directory/organisation.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace inko;
using namespace Qt::StringLiterals;

namespace {

QTextStream out(stdout);

int failed(const Error &error)
{
    out << "error " << keyOf(error.code) << ' ' << error.message << Qt::endl;
    return 1;
}

Result<Organisation> addOrganisation(Store &store, const QString &name)
{
    return store.write(u"Added"_s, [&](Transaction &transaction) {
        Organisation organisation;
        organisation.name = name;
        organisation.note = QString(2000, u'x'); // several pages a second, so that a kill meets a write
        return transaction.table<Organisation>().add(organisation);
    });
}

/// Adds organisations without end and says the name of each that was acknowledged.
int write(const QString &path, const QString &prefix)
{
    Store::Options options;
    options.staleLock = Store::StaleLock::Break;
    const auto store = Store::open(path, Store::Mode::ReadWrite, options);
    if (!store)
        return failed(store.error());
    for (int number = 0;; ++number) {
        const QString name = prefix + QString::number(number);
        if (const auto added = addOrganisation(**store, name); !added)
            return failed(added.error());
        out << name << Qt::endl;
    }
}

/// The shipped steps and one that takes long enough to be killed in.
int migrate(const QString &path)
{
    Store::Options options;
    options.staleLock = Store::StaleLock::Break;
    const int number = options.migrations.back().number + 1;
    QString sql;
    for (int table = 0; table < 60; ++table)
        sql += u"CREATE TABLE extra_%1 (id {ID}, content TEXT NOT NULL) {END}\n"
               "INSERT INTO extra_%1 (content) SELECT hex(randomblob(500)) FROM change_log {END}\n"_s.arg(table);
    options.migrations.push_back({number, u"extra"_s, sql});
    out << "start" << Qt::endl;
    const auto store = Store::open(path, Store::Mode::ReadWrite, options);
    if (!store)
        return failed(store.error());
    out << "done" << Qt::endl;
    return 0;
}

/// Opens the file as this user may, tries one edit and says what came of both.
int probe(const QString &path)
{
    const auto store = Store::open(path, Store::Mode::ReadWrite, {});
    if (!store)
        return failed(store.error());
    out << ((*store)->isReadOnly() ? u"read-only: "_s + (*store)->readOnlyReason() : u"writable"_s) << Qt::endl;
    if (const auto added = addOrganisation(**store, u"Probe"_s); !added)
        return failed(added.error());
    out << "added" << Qt::endl;
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == "write"_L1)
        return write(arguments.value(2), arguments.value(3));
    if (arguments.value(1) == "migrate"_L1)
        return migrate(arguments.value(2));
    return probe(arguments.value(2));
}

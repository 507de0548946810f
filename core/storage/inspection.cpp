#include "core/storage/inspection.h"

#include "core/base/files.h"
#include "core/storage/database.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

namespace inko::inspection {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::inspection", text);
}

using SchemaObjects = QSet<QStringList>;

Result<SchemaObjects> schemaOf(Database &database)
{
    SchemaObjects objects;
    return database
        .select(u"SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_master"_s, {},
                [&](const QSqlQuery &row) {
                    objects << QStringList{row.value(0).toString(), row.value(1).toString(), row.value(2).toString(),
                                           row.value(3).toString()};
                })
        .map([&] { return objects; });
}

/// The schema that these steps make, made afresh in memory.
Result<SchemaObjects> expectedSchema(const std::vector<Migration> &migrations, int version)
{
    std::vector<Migration> steps;
    std::copy_if(migrations.begin(), migrations.end(), std::back_inserter(steps),
                 [&](const Migration &step) { return step.number <= version; });
    const auto memory = Database::inMemory();
    if (!memory)
        return fail(memory.error());
    return migrator::migrate(**memory, steps, systemTime).and_then([&] { return schemaOf(**memory); });
}

Result<> checkSteps(Database &database, const std::vector<Migration> &migrations, int version)
{
    QHash<int, QString> recorded;
    const Result<> read =
        database.select(u"SELECT number, checksum FROM schema_migration"_s, {},
                        [&](const QSqlQuery &row) { recorded.insert(row.value(0).toInt(), row.value(1).toString()); });
    if (!read)
        return read;
    for (const Migration &step : migrations) {
        if (step.number <= version && recorded.value(step.number) != step.checksum())
            return fail(Error::Code::Foreign,
                        tr("This file was made by a changed version of Inko and cannot be opened safely. Restore a "
                           "backup, or ask whoever made that version."),
                        step.name);
    }
    return {};
}

Result<> checkSchema(Database &database, const std::vector<Migration> &migrations, int version)
{
    const Result<SchemaObjects> found = schemaOf(database);
    if (!found)
        return fail(found.error());
    const Result<SchemaObjects> expected = expectedSchema(migrations, version);
    if (!expected)
        return fail(expected.error());
    for (const QStringList &object : *found - *expected)
        return fail(Error::Code::Foreign,
                    tr("Another program has put something into this file or changed how it is built. It was not "
                       "opened. Restore a backup."),
                    object.join(u' '));
    for (const QStringList &object : *expected - *found)
        return fail(Error::Code::Damaged, tr("A part of this file is missing. Restore a backup."), object.join(u' '));
    return {};
}

/// A file that the engine itself cannot read is damaged if it begins as one of its files does.
Error asRefusal(const Error &error)
{
    if (error.code != Error::Code::Database && error.code != Error::Code::Invalid)
        return error;
    return {Error::Code::Damaged, tr("The file is damaged. Restore it from a backup."), error.detail};
}

Result<Finding> inspectContent(Database &database, const std::vector<Migration> &migrations)
{
    const auto application = database.value(u"PRAGMA application_id"_s);
    if (!application)
        return fail(application.error());
    if (application->toInt() != migrator::applicationId)
        return fail(Error::Code::Foreign, tr("This is not an Inko file: another program made it. Choose another one."));
    const Result<int> version = migrator::versionOf(database);
    if (!version)
        return fail(version.error());
    const int newest = migrations.back().number;
    if (*version > newest)
        return fail(Error::Code::SchemaTooNew,
                    tr("This file was saved by a newer Inko. Nothing was changed; open it with that version."),
                    u"schema %1, known %2"_s.arg(*version).arg(newest));
    if (*version < 1)
        return fail(Error::Code::Damaged, tr("The file is damaged. Restore it from a backup."),
                    u"schema %1"_s.arg(*version));
    return checkSteps(database, migrations, *version)
        .and_then([&] { return checkSchema(database, migrations, *version); })
        .map([&] {
            return Finding{*version, *version < newest};
        });
}

} // namespace

Result<Finding> inspect(const QString &path, const std::vector<Migration> &migrations)
{
    const QFileInfo file(path);
    if (!file.exists())
        return fail(files::whyNotFound(path));
    if (!file.isFile())
        return fail(Error::Code::Foreign, tr("“%1” is not an Inko file. Choose another one.").arg(path));
    if (!file.isReadable())
        return fail(Error::Code::Io,
                    tr("You are not allowed to read “%1”. Ask whoever looks after the computers here.").arg(path));
    if (file.size() == 0)
        return fail(Error::Code::Damaged,
                    tr("“%1” is empty; its content is lost. Restore it from a backup.").arg(path));
    // Where a writer was killed, SQLite puts the file back from its journal; for that it has to be allowed to write.
    const bool interrupted = QFileInfo::exists(path + u"-journal"_s) && file.isWritable();
    const auto database = Database::open(path, interrupted ? Database::Access::ReadWrite : Database::Access::ReadOnly);
    if (!database)
        return fail(asRefusal(database.error()));
    return inspectContent(**database, migrations).map_error(asRefusal);
}

Result<> checkPlace(const QString &path)
{
    for (const QString &ending : {u"-journal"_s, u"-wal"_s}) {
        if (const QFileInfo left(path + ending); left.exists())
            return fail(Error::Code::Invalid,
                        tr("“%1” was not made, because “%2” lies beside it. A program that was interrupted left it "
                           "there, and it would spoil the new file. Choose another name.")
                            .arg(path, left.fileName()));
    }
    return {};
}

} // namespace inko::inspection

#include "core/storage/store.h"

#include "core/base/partialfile.h"
#include "core/storage/backup.h"
#include "core/storage/database.h"
#include "core/storage/inspection.h"
#include "core/storage/integrity.h"
#include "core/storage/schema.h"

#include <QFile>
#include <QFileInfo>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

/// Up to this size a file is checked before it is shown; a larger one is shown while it is checked, and
/// nothing is written to it until then.
constexpr qint64 checkedBeforeShown = 4 * 1024 * 1024;

/// What is shown first has the file to itself; whoever waits for the check or the backup has them at once.
constexpr std::chrono::milliseconds checkAfter(700);

Result<> asRefusal(const QStringList &problems)
{
    if (problems.isEmpty())
        return {};
    return fail(Error::Code::Damaged,
                QCoreApplication::translate(
                    "inko::Store", "The file is damaged and was not opened for writing. Restore it from a backup."),
                problems.join(u'\n'));
}

Result<> checkPagesOf(const QString &path)
{
    return Database::open(path, Database::Access::ReadOnly).and_then([](const std::unique_ptr<Database> &database) {
        return integrity::checkPages(*database).map(&integrity::detailsOf).and_then(asRefusal);
    });
}

} // namespace

Result<> Store::create(const QString &path, const Options &options)
{
    if (QFileInfo::exists(path))
        return fail(Error::Code::Invalid, tr("“%1” is there already. Choose another name.").arg(path));
    if (const Result<> free = inspection::checkPlace(path); !free)
        return free;
    return PartialFile::beside(path).and_then([&](PartialFile partial) {
        const Result<> made = Database::open(partial.path(), Database::Access::ReadWrite)
                                  .and_then([&](const std::unique_ptr<Database> &database) {
                                      return migrator::migrate(*database, options.migrations, options.clock);
                                  });
        if (made)
            UnsavedTexts(path).drop();               // of a file of that name that is gone
        return made ? partial.becomeTarget() : made; // closed by now
    });
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, Mode mode, const Options &options)
{
    const auto finding = inspection::inspect(path, options.migrations);
    if (!finding)
        return fail(finding.error());
    // One file is one file, whatever links lead to it: its lock and its backups lie beside the file itself.
    std::unique_ptr<Store> store(new Store(QFileInfo(path).canonicalFilePath(), options));
    if (mode == Mode::ReadOnly)
        store->m_readOnlyReason = tr("You opened this file for reading.");
    else if (const Result<> locked = store->takeLock(); !locked)
        return fail(locked.error());

    if (QFileInfo(path).size() <= checkedBeforeShown) {
        const auto check = [path] { return integrity::check(path).and_then(asRefusal); };
        if (mode == Mode::ReadOnly && options.check == Check::Afterwards)
            store->m_check = std::async(std::launch::async, [check, &begin = store->m_checkWanted] {
                                 begin.acquire();
                                 return check();
                             }).share();
        else if (const Result<> whole = check(); !whole)
            return fail(whole.error());
    }
    if (finding->needsMigration && store->isReadOnly())
        return fail(
            Error::Code::ReadOnly,
            tr("This file was saved by an older Inko and has to be converted first, but it can only be read: %1")
                .arg(store->m_readOnlyReason));
    if (!store->isReadOnly()) {
        if (const Result<> prepared = store->prepareForWriting(finding->needsMigration); !prepared)
            return fail(prepared.error());
    }
    if (const Result<> connected = store->connect(store->isReadOnly() ? Mode::ReadOnly : Mode::ReadWrite); !connected)
        return fail(connected.error());
    if (!store->isReadOnly()) {
        store->checkInBackground();
        store->restoreTexts();
    }
    return store;
}

Store::Store(QString path, Options options)
    : m_path(std::move(path)), m_options(std::move(options)), m_unsavedTexts(m_path)
{
}

Store::~Store()
{
    endBackground();
    if (m_restoredTexts)
        m_unsavedTexts.forgetAll();
}

void Store::restoreTexts()
{
    Result<int> restored = 0;
    if (m_unsavedTexts.isLeft())
        restored = write(tr("Restored what was being typed"),
                         [this](Transaction &transaction) { return m_unsavedTexts.restore(transaction); });
    if (restored) {
        m_unsavedTexts.forgetAll();
        m_restoredTexts = *restored;
    } else {
        m_readOnlyReason =
            tr("What was being typed when Inko ended unexpectedly cannot be put back, so the file can only "
               "be read and nothing of it is lost: %1")
                .arg(restored.error().message);
    }
}

Result<> Store::takeLock()
{
    if (!QFileInfo(m_path).isWritable()) {
        m_readOnlyReason = tr("This file is write-protected, so it can only be read.");
        return {};
    }
    Result<FileLock> lock = m_options.staleLock == StaleLock::Break ? FileLock::breakStale(m_path, m_options.clock)
                                                                    : FileLock::acquire(m_path, m_options.clock);
    if (lock)
        m_lock = std::move(*lock);
    else if (lock.error().code == Error::Code::ReadOnly)
        m_readOnlyReason = lock.error().message;
    else if (lock.error().code == Error::Code::DiskFull)
        m_readOnlyReason =
            tr("There is no room left on this drive, so the file can only be read. Free some space and open it again.");
    else
        return fail(lock.error());
    return {};
}

Result<> Store::prepareForWriting(bool needsMigration)
{
    if (!needsMigration)
        return {};
    if (const auto copy = backup::make(m_path, backup::Reason::Migration, m_options.clock); !copy)
        return fail(copy.error());
    return Database::open(m_path, Database::Access::ReadWrite).and_then([&](const std::unique_ptr<Database> &database) {
        return migrator::migrate(*database, m_options.migrations, m_options.clock);
    });
}

Result<> Store::connect(Mode mode)
{
    // A reader opens for writing where it may, so that SQLite can put a file back whose writer was killed.
    const bool mayRecover = QFileInfo(m_path).isWritable() && QFileInfo(QFileInfo(m_path).path()).isWritable();
    auto database = Database::open(m_path, mayRecover ? Database::Access::ReadWrite : Database::Access::ReadOnly);
    if (!database)
        return fail(database.error());
    m_database = std::move(*database);
    if (mode == Mode::ReadOnly) {
        if (const auto set = m_database->execute(u"PRAGMA query_only = ON"_s); !set)
            return fail(set.error());
    }
    return m_database->value(u"PRAGMA data_version"_s).and_then([&](const QVariant &version) {
        m_dataVersion = version.toLongLong();
        return m_history.load(*m_database);
    });
}

void Store::checkInBackground()
{
    const bool checkedAlready = QFileInfo(m_path).size() <= checkedBeforeShown;
    std::promise<Result<>> checked;
    m_check = checked.get_future().share();
    m_backup = std::async(std::launch::async, [this, checkedAlready, path = m_path, clock = m_options.clock,
                                               checked = std::move(checked)]() mutable {
        m_checkWanted.try_acquire_for(checkAfter);
        const Result<> whole = checkedAlready ? Result<>() : checkPagesOf(path);
        checked.set_value(whole);
        if (!whole)
            announce(&Store::damageFound, whole.error().message);
        else if (const auto copy = backup::make(path, backup::Reason::Opening, clock); !copy)
            announce(&Store::backupFailed, copy.error().message);
    });
}

void Store::announce(void (Store::*what)(const QString &), const QString &message)
{
    // It may be known before anybody listens: the event loop says it once the window is there.
    QMetaObject::invokeMethod(
        this, [this, what, message] { emit(this->*what)(message); }, Qt::QueuedConnection);
}

void Store::waitForBackup()
{
    endBackground();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

void Store::endBackground()
{
    letCheckBegin();
    if (m_backup.valid())
        m_backup.wait();
}

Result<> Store::waitForCheck()
{
    letCheckBegin();
    return m_check.valid() ? m_check.get() : Result<>();
}

Result<> Store::beginStep(ChangeSet step)
{
    if (isReadOnly())
        return fail(Error::Code::ReadOnly, tr("Nothing was changed. %1").arg(m_readOnlyReason));
    if (const Result<> whole = waitForCheck(); !whole)
        return whole;
    if (const Result<> begun = m_database->begin(); !begun)
        return begun;
    step.madeAt = m_options.clock();
    step.madeBy = m_options.author;
    m_failedInside.reset();
    m_running.emplace(*m_database, std::move(step));
    return {};
}

Result<> Store::endStep(const Result<> &outcome)
{
    const ChangeSet step = m_running->recorder().step();
    const QSet<QString> tables = m_running->recorder().tables();
    m_running.reset();
    Result<> ended = outcome;
    if (ended && m_failedInside)
        ended = fail(*m_failedInside);
    if (ended)
        ended = m_database->commit();
    if (!ended) {
        m_database->rollback();
        return ended;
    }
    if (step.id != 0) {
        m_history.append(step);
        emit changed(tables);
    }
    return {};
}

Result<> Store::undo()
{
    return m_history.undoable() ? revert(*m_history.undoable(), ChangeSet::Kind::Undo) : Result<>();
}

Result<> Store::redo()
{
    return m_history.redoable() ? revert(*m_history.redoable(), ChangeSet::Kind::Redo) : Result<>();
}

Result<> Store::revert(const ChangeSet &step, ChangeSet::Kind kind)
{
    const ChangeSet reverted = step;
    return writeStep({0, reverted.name, {}, {}, kind, reverted.id, false},
                     [&](Transaction &transaction) { return History::revert(transaction, reverted); });
}

Result<> Store::noticeOtherWriters()
{
    const auto version = m_database->value(u"PRAGMA data_version"_s);
    if (!version)
        return fail(version.error());
    if (std::exchange(m_dataVersion, version->toLongLong()) == version->toLongLong())
        return {};
    if (const Result<> loaded = m_history.load(*m_database); !loaded)
        return loaded;
    return schema::loggedTables(*m_database).map([&](const QStringList &tables) {
        emit changed(QSet<QString>(tables.begin(), tables.end()));
    });
}

Result<> Store::backUp()
{
    endBackground();
    return backup::make(m_path, backup::Reason::Import, m_options.clock).map([](const backup::Copy &) {});
}

} // namespace inko

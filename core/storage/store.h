#pragma once

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/storage/filelock.h"
#include "core/storage/history.h"
#include "core/storage/migrator.h"
#include "core/storage/transaction.h"
#include "core/storage/unsavedtexts.h"

#include <QObject>

#include <future>
#include <memory>
#include <semaphore>

namespace inko {

/// One open file and the one door for every write to it.
///
/// Every write is a named step: all of it happens or nothing does, the change log gets each row's before
/// and after, and it can be undone. Belongs to the thread that opened it.
class Store : public QObject {
    Q_OBJECT
public:
    enum class Mode { ReadWrite, ReadOnly };
    enum class StaleLock { Refuse, Break };
    /// When a small file that is only read is checked: before anything is read, or on another thread once
    /// letCheckBegin() says that the reader needs the file no more.
    enum class Check { First, Afterwards };

    struct Options {
        Clock clock = systemTime;
        QString author = files::userName();
        std::vector<Migration> migrations = migrator::shipped();
        StaleLock staleLock = StaleLock::Refuse;
        Check check = Check::First;
    };

    /// Makes a new, empty file; Invalid if there is one of that name.
    static Result<> create(const QString &path, const Options &options);

    /// Opens a file after a look at it (see inspection and integrity), locks it, backs it up and brings it to
    /// the newest schema. Where nothing can be written it opens for reading, and readOnlyReason() says why.
    static Result<std::unique_ptr<Store>> open(const QString &path, Mode mode, const Options &options);
    ~Store() override;

    /// Runs `work(Transaction &)`, which returns a Result, as one step with a name that a person understands.
    /// On an error everything is as before. A write inside a write becomes part of the outer step.
    template<class Work>
    auto write(const QString &name, Work &&work) -> std::invoke_result_t<Work, Transaction &>
    {
        return writeStep({0, name, {}, {}, ChangeSet::Kind::Edit, {}, false}, std::forward<Work>(work));
    }

    /// Like write, for what a new file begins with, such as the sample town: undo stops there.
    template<class Work>
    auto writeBeginning(const QString &name, Work &&work) -> std::invoke_result_t<Work, Transaction &>
    {
        return writeStep({0, name, {}, {}, ChangeSet::Kind::Edit, {}, true}, std::forward<Work>(work));
    }

    template<class T>
    TableReader<T> table() const
    {
        return TableReader<T>(*m_database);
    }
    /// For literal SELECTs in a feature's repository.
    Database &database() const { return *m_database; }

    const History &history() const { return m_history; }
    Result<> undo(); ///< takes back history().undoable(); nothing to undo is no error
    Result<> redo();

    /// For a reader: if somebody else has written meanwhile, announces every table as changed.
    Result<> noticeOtherWriters();

    /// A checked copy beside the file, before something large happens.
    Result<> backUp();

    /// Check::Afterwards: what is wanted soonest has been read.
    void letCheckBegin() { m_checkWanted.release(); }
    /// Ends the check. Damaged: what was read may be wrong.
    Result<> waitForCheck();

    /// Where a screen puts what is typed and not saved yet. An end in peace forgets it; after another one the next
    /// opening for writing puts it into its rows as one step.
    UnsavedTexts &unsavedTexts() { return m_unsavedTexts; }
    /// How many texts of a program that was killed were put back when this file was opened.
    int restoredTexts() const { return m_restoredTexts.value_or(0); }

    /// Until the backup made on opening is there, or backupFailed() was said.
    void waitForBackup();

    QString path() const { return m_path; }
    bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    QString readOnlyReason() const { return m_readOnlyReason; } ///< for the person; empty if it can be written
    QDateTime now() const { return m_options.clock(); }

signals:
    /// A step was written; these tables changed.
    void changed(const QSet<QString> &tables);
    /// The check that goes on after a large file was opened found it damaged; nothing is written any more.
    void damageFound(const QString &message);
    /// The backup made on opening failed; work can go on.
    void backupFailed(const QString &message);

private:
    Store(QString path, Options options);

    Result<> takeLock();
    Result<> prepareForWriting(bool needsMigration);
    Result<> connect(Mode mode);
    void restoreTexts();
    void checkInBackground(); ///< and then makes the backup
    void endBackground();
    void announce(void (Store::*what)(const QString &), const QString &message);
    template<class Work>
    auto writeStep(const ChangeSet &step, Work &&work) -> std::invoke_result_t<Work, Transaction &>;
    Result<> beginStep(ChangeSet step);
    Result<> endStep(const Result<> &outcome);
    Result<> revert(const ChangeSet &step, ChangeSet::Kind kind);

    QString m_path;
    Options m_options;
    QString m_readOnlyReason;
    std::optional<FileLock> m_lock;
    std::unique_ptr<Database> m_database;
    qint64 m_dataVersion = 0; ///< changes when another connection writes
    History m_history;
    UnsavedTexts m_unsavedTexts;
    std::optional<int> m_restoredTexts; ///< empty: what a killed program left is still to be put back
    std::optional<Transaction> m_running;
    std::optional<Error> m_failedInside; ///< a nested write failed: the outer step must fail too
    std::counting_semaphore<> m_checkWanted{0};
    std::shared_future<Result<>> m_check; ///< may the file be written to?
    std::future<void> m_backup;
};

template<class Work>
auto Store::writeStep(const ChangeSet &step, Work &&work) -> std::invoke_result_t<Work, Transaction &>
{
    using Outcome = std::invoke_result_t<Work, Transaction &>;
    if (m_running) {
        Outcome inner = work(*m_running);
        if (!inner)
            m_failedInside = inner.error();
        return inner;
    }
    if (const Result<> begun = beginStep(step); !begun)
        return fail(begun.error());
    Outcome outcome = work(*m_running);
    if (const Result<> ended = endStep(outcome ? Result<>() : Result<>(fail(outcome.error()))); !ended)
        return fail(ended.error());
    return outcome;
}

} // namespace inko

#include "ui/files/fileopener.h"

#include "core/storage/backup.h"
#include "ui/files/lockeddialog.h"
#include "ui/files/restoredialog.h"

#include <QFile>
#include <QFileInfo>

namespace inko {

FileOpener::Opened FileOpener::attempt(const QString &path, const Attempt &how)
{
    Store::Options options = m_options;
    options.staleLock = how.staleLock;
    return Store::open(path, how.mode, options).map([](std::unique_ptr<Store> &&store) {
        return std::make_unique<Workspace>(std::move(store));
    });
}

FileOpener::Opened FileOpener::open(const QString &path)
{
    Opened opened = attempt(path, {});
    if (opened)
        return opened;
    const Error error = opened.error();
    switch (error.code) {
    case Error::Code::Locked:
    case Error::Code::StaleLock: return askAboutLock(path, error);
    case Error::Code::Damaged: return restore(path, error.message);
    case Error::Code::Foreign:
    case Error::Code::NotFound:
        if (!backup::copiesOf(path).empty())
            return restore(path, error.message);
        return opened;
    case Error::Code::Conflict:
    case Error::Code::Invalid:
    case Error::Code::Database:
    case Error::Code::SchemaTooNew:
    case Error::Code::ReadOnly:
    case Error::Code::DiskFull:
    case Error::Code::Io:
    case Error::Code::Cancelled: break;
    }
    return opened;
}

FileOpener::Opened FileOpener::askAboutLock(const QString &path, const Error &error)
{
    m_window->show(); // the question comes from a program that can be seen
    LockedDialog dialog(QFileInfo(path).fileName(), error, m_window);
    dialog.exec();
    switch (dialog.choice()) {
    case LockedDialog::Choice::ReadOnly: return attempt(path, {Store::Mode::ReadOnly, Store::StaleLock::Refuse});
    case LockedDialog::Choice::BreakLock: return attempt(path, {Store::Mode::ReadWrite, Store::StaleLock::Break});
    case LockedDialog::Choice::Cancel: break;
    }
    return fail(Error::Code::Cancelled, tr("The file was not opened."));
}

FileOpener::Opened FileOpener::create(const QString &path)
{
    return Store::create(path, m_options).and_then([&] { return attempt(path, {}); });
}

FileOpener::Opened FileOpener::restore(const QString &path, const QString &why)
{
    m_window->show();
    RestoreDialog dialog(path, why, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return fail(Error::Code::Cancelled, tr("Nothing was restored."));
    return attempt(dialog.target(), {});
}

} // namespace inko

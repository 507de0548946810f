#pragma once

#include "core/workspace/workspace.h"

#include <QCoreApplication>

#include <memory>

class QWidget;

namespace inko {

/// Opens files, and asks the person where only the person can decide: a file that somebody has open, a lock
/// that was left behind, a file that has to be restored from a backup.
class FileOpener {
    Q_DECLARE_TR_FUNCTIONS(inko::FileOpener)
public:
    using Opened = Result<std::unique_ptr<Workspace>>;

    /// The dialogs lie over `window`.
    explicit FileOpener(QWidget *window, Store::Options options = {}) : m_window(window), m_options(std::move(options))
    {
    }

    /// Cancelled if the person chose not to open it; other errors are to be shown.
    Opened open(const QString &path);
    /// Makes an empty file and opens it; Invalid if there is one of that name.
    Opened create(const QString &path);
    /// Offers the file's backups; the one chosen becomes a file of its own, which is opened.
    Opened restore(const QString &path, const QString &why);

private:
    struct Attempt {
        Store::Mode mode = Store::Mode::ReadWrite;
        Store::StaleLock staleLock = Store::StaleLock::Refuse;
    };
    Opened attempt(const QString &path, const Attempt &how);
    Opened askAboutLock(const QString &path, const Error &error);

    QWidget *m_window;
    Store::Options m_options;
};

} // namespace inko

#pragma once

#include "core/base/result.h"

#include <QDialog>

namespace inko {

/// Somebody has the file open, or left its lock behind: read only, remove the lock, or leave it.
class LockedDialog : public QDialog {
    Q_OBJECT
public:
    enum class Choice { Cancel, ReadOnly, BreakLock };

    /// `error` is Locked or StaleLock and says who and since when.
    LockedDialog(const QString &fileName, const Error &error, QWidget *parent = nullptr);

    Choice choice() const { return m_choice; }

private:
    void choose(Choice choice);

    Choice m_choice = Choice::Cancel;
};

} // namespace inko

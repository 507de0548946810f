#pragma once

#include <QString>

class QWidget;

namespace inko {

/// What is asked for when something is saved.
struct SaveQuestion {
    QString title;
    QString proposed; ///< path
    QString filter;   ///< as QFileDialog has it
    QString suffix;   ///< for a name that has none, without the dot
    /// May a file that is there be replaced, once the person said so? If not, whoever writes has to refuse it.
    bool mayReplace = true;
};

/// Asks where to save. Empty: the person changed their mind.
QString askWhereToSave(const SaveQuestion &question, QWidget *parent);

} // namespace inko

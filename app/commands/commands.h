#pragma once

#include "app/commandline.h"

#include <functional>
#include <vector>

namespace inko::commands {

/// One command of the command line.
struct Command {
    QString name;
    std::function<QString()> usage;   ///< its arguments, as --help shows them, translated
    std::function<QString()> summary; ///< translated
    std::function<ExitStatus(const QStringList &)> run;
};

const std::vector<Command> &all();

ExitStatus makeFile(const QStringList &arguments);
ExitStatus openRound(const QStringList &arguments);
ExitStatus writeForms(const QStringList &arguments);
ExitStatus importFiles(const QStringList &arguments);
ExitStatus exportGrid(const QStringList &arguments);
ExitStatus writeReport(const QStringList &arguments);
ExitStatus checkFile(const QStringList &arguments);
ExitStatus backUpFile(const QStringList &arguments);
ExitStatus restoreFile(const QStringList &arguments);

} // namespace inko::commands

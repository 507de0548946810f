#pragma once

class QApplication;
class QString;

namespace inko {

/// Gives the program its name, its look and its habits; before the first window is made.
void prepare(QApplication &application);

/// After prepare(): opens the window with this file, or, where it is empty, with the last one or the start screen;
/// returns the program's exit status when it is closed.
int runWindow(QApplication &application, const QString &file);

} // namespace inko

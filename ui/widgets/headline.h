#pragma once

#include <QLabel>

namespace inko {

/// A bold line above what it names; `size` times the usual letters.
QLabel *headline(const QString &text, double size, QWidget *parent);

} // namespace inko

#pragma once

#include <QToolButton>

namespace inko {

/// A button for an action, with its words beside its drawing, reached by Tab.
QToolButton *actionButton(QAction *action, QWidget *parent);

} // namespace inko

#pragma once

#include <QObject>

namespace inko {

/// Lets Ctrl+Z and Ctrl+Y pass a text field that has nothing of its own to undo or redo, which it would
/// otherwise swallow, so that they reach the window's. Installed on the application.
class FieldUndo : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace inko

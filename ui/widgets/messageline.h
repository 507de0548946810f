#pragma once

#include "ui/widgets/icon.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace inko {

/// A message beside what it is about: a drawing, a text that can be selected, at most one action, and a
/// cross to put it away. Hidden while it has nothing to say; a screen reader says it when it comes.
class MessageLine : public QFrame {
    Q_OBJECT
public:
    explicit MessageLine(QWidget *parent = nullptr);

    /// Stays until clear(), the next show or the cross.
    void showMessage(Icon which, const QString &text);
    /// As above, without a cross: for what remains true.
    void showNotice(Icon which, const QString &text);
    /// A button with this text beside the message; call after showing it.
    void offer(const QString &action);
    void clear();
    QString text() const;

signals:
    void actionWanted();
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(Icon which, const QString &text);
    void colour();

    QLabel *m_drawing;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
    Icon m_icon = Icon::Warning;
    bool m_isColouring = false;
};

} // namespace inko

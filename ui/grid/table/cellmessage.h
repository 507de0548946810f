#pragma once

#include <QLabel>

namespace inko {

/// A line right below a cell that says why what was typed into it cannot be taken.
class CellMessage : public QLabel {
    Q_OBJECT
public:
    explicit CellMessage(QWidget *viewport);

    void showAt(const QRect &cell, const QString &message);
};

} // namespace inko

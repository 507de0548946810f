#pragma once

#include "ui/widgets/fields/unsavedinput.h"

#include <QMessageBox>

namespace inko {

/// Asks before input that was refused would be lost: back to it, or close without it.
class UnsavedDialog : public QMessageBox {
    Q_OBJECT
public:
    UnsavedDialog(const QList<UnsavedInput> &inputs, QWidget *parent);

    bool mayBeLost() const; ///< the person's choice, once the dialog is done

private:
    QPushButton *m_back;
    QPushButton *m_close;
};

} // namespace inko

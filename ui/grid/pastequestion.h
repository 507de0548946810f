#pragma once

#include "ui/grid/rows/gridpaste.h"

#include <QDialog>

namespace inko {

/// Shows which cells of a block cannot be taken over, and asks what to do about them.
class PasteQuestion : public QDialog {
    Q_OBJECT
public:
    PasteQuestion(const GridPaste &paste, const QList<GridPaste::Problem> &problems, QWidget *parent);

signals:
    void answered(inko::GridPaste::Unknown unknown);
};

} // namespace inko

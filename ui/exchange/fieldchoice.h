#pragma once

#include "core/exchange/decisions/comparedfield.h"

#include <QGroupBox>

namespace inko {

/// A field that the grid and an answer say differently: what the form said, what each of both says, and whose counts.
class FieldChoice : public QGroupBox {
    Q_OBJECT
public:
    /// `isOpen`: nobody has decided yet.
    FieldChoice(const ComparedField &field, bool isOpen, QWidget *parent = nullptr);

signals:
    void chosen(inko::Side side);
};

} // namespace inko

#pragma once

#include <QDialog>

#include <array>

class QRadioButton;

namespace inko {

/// Asks which of two stays when they become one, and says what that moves.
class MergeDialog : public QDialog {
    Q_OBJECT
public:
    struct Side {
        QString name;
        QString whatMoves; ///< what refers to it and would refer to the other: "contacts (2), entries of the grid (5)";
                           ///< may be empty
    };

    explicit MergeDialog(const std::array<Side, 2> &sides, QWidget *parent = nullptr);

    size_t staying() const; ///< 0 or 1

private:
    QRadioButton *m_second;
};

} // namespace inko

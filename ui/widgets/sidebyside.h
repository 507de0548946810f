#pragma once

#include <QSplitter>

namespace inko {

/// A list and what belongs to its current row: side by side with a handle between, or one above the other
/// where the window is too narrow or the type too large for both.
class SideBySide : public QSplitter {
    Q_OBJECT
public:
    explicit SideBySide(QWidget *parent = nullptr);

    /// `share`: of the width or height, beside the other's; `leastLetters`: what it needs to be of use.
    void addPane(QWidget *pane, int share, int leastLetters);

    /// Leaves a table in a pane room for its headings and four rows or so: with less it is of no use.
    static void keepSomeRowsInSight(QWidget &table);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int leastWidth() const;
    void letLinesBeSeen(int width);
    QList<int> sharesOf(int length) const;

    QList<int> m_shares;
    int m_leastLetters = 0;
    QList<int> m_sizes; ///< of the other direction, where there were any
};

} // namespace inko

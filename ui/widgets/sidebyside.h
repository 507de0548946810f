#pragma once

#include <QSplitter>

namespace inko {

/// Lines of letters that a table needs to be of use: its headings and four rows or so.
constexpr int leastTableLines = 9;

/// A list and what belongs to its current row: side by side with a handle between, or one above the other
/// where the window is too narrow or the type too large for both.
class SideBySide : public QSplitter {
    Q_OBJECT
public:
    explicit SideBySide(QWidget *parent = nullptr);

    /// `share`: of the width or height, beside the other's; `leastLetters`: what it needs to be of use.
    void addPane(QWidget *pane, int share, int leastLetters);

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

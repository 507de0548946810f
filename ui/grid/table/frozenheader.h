#pragma once

#include <QHeaderView>

#include <optional>

namespace inko {

/// A horizontal header whose first sections, as they are shown, stay where they are while the rest scrolls
/// under them.
class FrozenHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit FrozenHeader(QWidget *parent = nullptr);

    void setFrozenCount(int count);
    int frozenCount() const { return m_frozenCount; }
    bool isFrozen(int logical) const;
    /// The frozen sections that are not hidden, from left.
    QList<int> frozenSections() const;
    int frozenWidth() const;
    /// Where the section is seen: its own place for a frozen one.
    int shownPosition(int logical) const;
    /// The section that is seen there; -1: none.
    int shownSectionAt(int x) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    int shiftAt(int x) const;

    int m_frozenCount = 0;
    std::optional<int> m_pressedShift; ///< while a button is down: from what is seen to where the section lies
};

} // namespace inko

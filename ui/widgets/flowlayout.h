#pragma once

#include <QLayout>
#include <QSet>

namespace inko {

/// Puts its items side by side and goes on in the next line where they do not fit: what keeps a bar usable
/// in a narrow window and with large type.
class FlowLayout : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    /// Adds a widget that takes what its line leaves free, such as a search field; its minimum width, if one is
    /// set, is all that it needs.
    void addGrowing(QWidget *widget);
    int count() const override;
    QLayoutItem *itemAt(int place) const override;
    QLayoutItem *takeAt(int place) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;

private:
    enum class Apply { Measure, Place };
    using Line = QList<QLayoutItem *>;
    int arrange(const QRect &rect, Apply apply) const;
    int wantedWidth(const QLayoutItem &item) const;
    QList<Line> linesFor(int width) const;
    void place(const Line &line, const QRect &rect) const;
    int gap() const { return qMax(0, spacing()); }

    Line m_items;
    QSet<QWidget *> m_growing;
};

} // namespace inko

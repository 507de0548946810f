#pragma once

#include <QWidget>

namespace inko {

/// How many of those asked have answered, as a bar, with a mark where the time until the deadline stands.
class ReturnBar : public QWidget {
    Q_OBJECT
public:
    explicit ReturnBar(QWidget *parent = nullptr);

    /// Shares between 0 and 1; a negative elapsed share draws no mark. The words are for who cannot see it.
    void showShares(double answered, double elapsed, const QString &words);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_answered = 0;
    double m_elapsed = -1;
};

} // namespace inko

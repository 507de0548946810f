#pragma once

#include "ui/widgets/screen.h"

#include <QAbstractButton>
#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace inko {

/// A line of text that leads somewhere, with a quiet remark at its end.
class LinkButton : public QAbstractButton {
    Q_OBJECT
public:
    LinkButton(const QString &text, const QString &remark, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override; ///< Enter follows it, as Space does
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_remark;
};

/// What is waiting, of one kind: a heading with how many there are, and a way to the first of them.
class LinkCard : public QFrame {
    Q_OBJECT
public:
    explicit LinkCard(QWidget *parent = nullptr);

    struct Line {
        QString text;
        QString remark;
        Link link;
    };
    /// `total` may be more than the lines; then `rest` leads to the others. Hidden where there is nothing.
    void showLines(const QString &heading, int total, const QList<Line> &lines, const Link &rest);

signals:
    void linkActivated(const inko::Link &link);

private:
    void add(const Line &line);

    QLabel *m_heading;
    QVBoxLayout *m_lines;
    QList<LinkButton *> m_buttons;
};

} // namespace inko

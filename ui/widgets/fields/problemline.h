#pragma once

#include <QWidget>

class QLabel;

namespace inko {

/// Why something right above was not done. Takes no room while there is nothing to say.
class ProblemLine : public QWidget {
    Q_OBJECT
public:
    explicit ProblemLine(QWidget *parent = nullptr);

    void say(const QString &problem); ///< empty: hides the line
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintIcon();

    QLabel *m_icon;
    QLabel *m_text;
};

/// The background of something that was refused, readable on this palette.
QColor refusedBackground(const QPalette &palette);

} // namespace inko

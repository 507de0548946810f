#pragma once

#include <QWidget>

class QButtonGroup;
class QLabel;
class QRadioButton;

namespace inko {

/// A radio button whose words may take several lines; a click on the words is one on the button.
class WrappedRadio : public QWidget {
    Q_OBJECT
public:
    WrappedRadio(const QString &words, QButtonGroup *group, QWidget *parent = nullptr);

    QRadioButton *button() const { return m_button; }

signals:
    void clicked();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRadioButton *m_button;
    QLabel *m_words;
};

} // namespace inko

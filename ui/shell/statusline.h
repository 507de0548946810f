#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace inko {

class MessageLine;

/// Below everything: that all is saved or what is not, and what went wrong until something goes right again.
class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setUnsaved(const QString &problem); ///< why something typed is not saved; empty: all is
    void showUnchangeable();                 ///< the file can only be read
    void showError(const QString &message);
    void clearError();
    QString text() const; ///< what stands there now

signals:
    void unsavedWanted(); ///< the person wants to see what is not saved

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintDrawing();

    QWidget *m_state;
    QLabel *m_drawing;
    QLabel *m_text;
    QPushButton *m_show;
    MessageLine *m_error;
};

} // namespace inko

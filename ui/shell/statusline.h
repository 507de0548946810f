#pragma once

#include <QWidget>

class QLabel;

namespace inko {

class MessageLine;

/// Below everything: that all is saved, or what went wrong until something goes right again.
class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showSaved();        ///< also puts an error away
    void showUnchangeable(); ///< the file can only be read
    void showError(const QString &message);
    QString text() const; ///< what stands there now

private:
    QLabel *m_saved;
    MessageLine *m_error;
};

} // namespace inko

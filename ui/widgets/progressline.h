#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace inko {

class BackgroundWork;

/// How far a work in the background is, with a button that stops it. Hidden while nothing runs, and for the
/// first moment: what is done at once needs no progress.
class ProgressLine : public QWidget {
    Q_OBJECT
public:
    explicit ProgressLine(BackgroundWork *work, QWidget *parent = nullptr);

    /// What is being done; the bar's accessible name, too.
    void setText(const QString &text);

private:
    BackgroundWork *m_work;
    QLabel *m_text;
    QProgressBar *m_bar;
};

} // namespace inko

#pragma once

#include "ui/widgets/icon.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace inko {

/// What a screen shows while it has nothing: what belongs here, and a button for the first step.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    /// Without a `firstStep` there is no button.
    EmptyState(Icon which, const QString &sentence, const QString &firstStep, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    QPushButton *button() const { return m_button; } ///< null where there is no first step

signals:
    void firstStepWanted();

private:
    QLabel *m_sentence = nullptr;
    QPushButton *m_button = nullptr;
};

} // namespace inko

#pragma once

#include "core/survey/survey.h"

#include <QWidget>

class QLabel;

namespace inko {

/// How the round goes, in two lines: returns and, apart from them, persons.
class ReturnFigures : public QWidget {
    Q_OBJECT
public:
    explicit ReturnFigures(QWidget *parent = nullptr);

    void show(const SurveyFigures &figures, const SurveyRound &round, QDate today);

private:
    QLabel *m_headline;
    QLabel *m_details;
};

} // namespace inko

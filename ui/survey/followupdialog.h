#pragma once

#include "ui/survey/followupfields.h"

#include <QDialog>

namespace inko {

class ProblemLine;

/// Notes a call, a mail or a visit afterwards, or corrects what was noted.
class FollowUpDialog : public QDialog {
    Q_OBJECT
public:
    FollowUpDialog(FollowUps &log, const FollowUp &noted, QDate today, QWidget *parent = nullptr);

    void accept() override; ///< stays open with what is refused

private:
    FollowUps &m_log;
    FollowUpFields *m_fields;
    ProblemLine *m_problem;
};

} // namespace inko

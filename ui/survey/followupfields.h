#pragma once

#include "core/survey/followups.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace inko {

class DateEdit;

/// The line in which a call is noted: what came of it, with whom, what was said and when to call again. For a follow-up
/// of any kind also which it was and when.
class FollowUpFields : public QWidget {
    Q_OBJECT
public:
    enum class Asks { Call, AnyKind };
    FollowUpFields(Asks asks, QDate today, QWidget *parent = nullptr);

    /// Fresh fields for this return, or those of what was noted before.
    void show(const FollowUp &noted);
    /// Invalid for a day that is none.
    Result<FollowUp> value() const;
    QString typed() const; ///< with whom and what was said
    /// Has the person entered anything?
    bool isTouched() const;
    /// Chooses this outcome, unless the person has chosen one.
    void propose(FollowUp::Outcome outcome);
    void focusOutcome();

signals:
    void returnPressed(); ///< in one of the lines

private:
    FollowUp::Outcome outcome() const;
    void proposeCallAgain();

    QDate m_today;
    FollowUp m_shown;
    bool m_isOutcomeChosen = false;
    bool m_isDayTyped = false;
    QComboBox *m_kind;
    DateEdit *m_madeOn;
    QComboBox *m_outcome;
    QLineEdit *m_spokeWith;
    QLineEdit *m_note;
    DateEdit *m_callAgain;
};

/// The day on which one calls again if nobody says otherwise: the next working day after nobody was reached, a week
/// later after a promise; none after an answer.
std::optional<QDate> usualNextCall(FollowUp::Outcome outcome, QDate today);

} // namespace inko

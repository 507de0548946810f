#pragma once

#include "core/exchange/forms/mailing.h"
#include "core/survey/surveyround.h"

#include <QGroupBox>
#include <QSet>

class QRadioButton;

namespace inko {

/// Whom the forms are for: those who have not answered, those selected, or all. Whoever has answered is not reminded.
class RecipientsChoice : public QGroupBox {
    Q_OBJECT
public:
    RecipientsChoice(Occasion occasion, const QList<Id<Return>> &selected, QWidget *parent = nullptr);

    void showReturns(const QList<Return> &returns);
    QList<Return> chosen() const;
    /// May the return be marked as sent, or as reminded?
    bool isToBeMarked(const Return &answer) const;

signals:
    void changed();

private:
    bool isToBeAsked(const Return &answer) const;

    Occasion m_occasion;
    QSet<Id<Return>> m_selected;
    QList<Return> m_returns;
    QRadioButton *m_open;
    QRadioButton *m_onlySelected;
    QRadioButton *m_all;
};

} // namespace inko

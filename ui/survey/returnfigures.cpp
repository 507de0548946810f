#include "ui/survey/returnfigures.h"

#include "ui/widgets/fields/daytext.h"
#include "ui/widgets/headline.h"

#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

ReturnFigures::ReturnFigures(QWidget *parent)
    : QWidget(parent), m_headline(headline({}, 1.3, this)), m_details(new QLabel(this))
{
    m_details->setWordWrap(true);
    m_details->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_headline);
    layout->addWidget(m_details);
}

void ReturnFigures::show(const SurveyFigures &figures, const SurveyRound &round, QDate today)
{
    m_headline->setText(tr("%1 of %2 returns").arg(figures.answered).arg(figures.asked) + u" · "_s +
                        tr("%n persons", nullptr, figures.persons));
    QStringList parts;
    if (figures.asked > 0)
        parts << tr("%1 % answered").arg(qRound(100.0 * figures.answered / figures.asked));
    const bool isOver = round.deadline && *round.deadline < today;
    if (round.deadline && figures.asked > 0)
        parts << tr("%1 in time (%2 %)")
                     .arg(figures.answeredInTime)
                     .arg(qRound(100.0 * figures.answeredInTime / figures.asked));
    if (figures.declined > 0)
        parts << tr("%1 declined").arg(figures.declined);
    parts << tr("%1 open").arg(figures.open.size());
    for (const Return::Channel channel :
         {Return::Channel::Questionnaire, Return::Channel::Telephone, Return::Channel::Written}) {
        const int persons = figures.personsByChannel.value(channel);
        parts << u"%1: %2 (%3)"_s.arg(Survey::nameOf(channel))
                     .arg(figures.byChannel.value(channel))
                     .arg(tr("%n persons", nullptr, persons));
    }
    if (round.deadline) {
        const int days = static_cast<int>(today.daysTo(*round.deadline));
        const QString day = dayInWords(*round.deadline);
        parts << (isOver ? tr("due by %1").arg(day) : tr("due by %1, %n days left", nullptr, days).arg(day));
    }
    m_details->setText(parts.join(u" · "_s));
}

} // namespace inko

#include "core/grid/participantcount.h"

#include "core/base/spelledvalues.h"

#include <QRegularExpression>

namespace inko {

using namespace Qt::StringLiterals;

std::optional<qint64> participantCount(const QString &text)
{
    static const QRegularExpression unit(
        u"\\s*(?:TN|Pers\\.?|Personen|Teilnehmende|Teilnehmer(?:[:*]?innen)?|persons|people|participants)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return spelled::wholeNumber(text.trimmed().remove(unit));
}

} // namespace inko

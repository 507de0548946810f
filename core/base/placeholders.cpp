#include "core/base/placeholders.h"

namespace inko {

QString replaced(const QString &text, const QRegularExpression &pattern,
                 const std::function<QString(const QRegularExpressionMatch &)> &valueOf)
{
    QString filled;
    qsizetype end = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        filled += QStringView(text).sliced(end, match.capturedStart() - end);
        filled += valueOf(match);
        end = match.capturedEnd();
    }
    filled += QStringView(text).sliced(end);
    return filled;
}

} // namespace inko

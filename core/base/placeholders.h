#pragma once

#include <QRegularExpression>
#include <QString>

#include <functional>

namespace inko {

/// The text with each match of the pattern replaced by what `valueOf` says, in one pass: a value is not looked at
/// again, whatever stands in it.
QString replaced(const QString &text, const QRegularExpression &pattern,
                 const std::function<QString(const QRegularExpressionMatch &)> &valueOf);

} // namespace inko

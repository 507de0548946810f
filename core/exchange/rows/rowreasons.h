#pragma once

#include <QString>

/// Reasons that rows of any table can have.
namespace inko::rowreasons {

QString isMissing(const QString &column);
QString isSaidTwice(int otherRow);
QString isSaidElsewhere(const QString &otherFile);
QString belongsToAnother();
QString isNoValue(); ///< but a formula that failed

} // namespace inko::rowreasons

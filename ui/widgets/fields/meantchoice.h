#pragma once

#include <QString>

class QComboBox;

namespace inko {

/// What a person who typed this into a list to choose from means: the only choice that begins so, or what was typed.
QString meantChoice(const QComboBox &box, const QString &typed);

} // namespace inko

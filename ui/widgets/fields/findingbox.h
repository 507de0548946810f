#pragma once

#include <QString>

class QComboBox;

namespace inko {

/// Lets a person type into the box: it shows the choices that have what is typed in them, and takes none that is not in
/// its list. Tab takes what is marked there and goes to the box: by itself it would go past whoever looks after the
/// box's keys.
void findWhileTyping(QComboBox *box);

/// What a person who typed this into such a box means: the only choice that begins so, or what was typed.
QString meantChoice(const QComboBox &box, const QString &typed);

} // namespace inko

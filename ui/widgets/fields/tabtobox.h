#pragma once

class QComboBox;

namespace inko {

/// While an editable box shows what it finds, Tab goes to that list, and from there past whoever looks after the box's
/// keys. After this it takes what is marked in the list and goes to the box.
void letTabReachTheBox(QComboBox *box);

} // namespace inko

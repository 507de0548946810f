#pragma once

class QComboBox;

namespace inko {

/// A choice whose long names leave the room to the pages beside it.
void keepNarrow(QComboBox *choice);

} // namespace inko

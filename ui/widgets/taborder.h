#pragma once

class QWidget;

namespace inko {

/// Lets Tab go through everything below `page` as the eye does, in the order of its layouts, whatever was made first.
void tabInLayoutOrder(QWidget &page);

} // namespace inko

#pragma once

class QWidget;

namespace inko {

/// Names what the labels below `page` belong to after them, where it has no name of its own yet. Qt does so only where
/// label and field lie in the same widget.
void nameByLabels(const QWidget &page);

} // namespace inko

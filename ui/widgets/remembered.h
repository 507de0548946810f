#pragma once

#include <QString>

class QHeaderView;
class QSplitter;

namespace inko {

/// Keeps how a person arranged a screen, from one start to the next. Call once, when the widget is
/// complete: puts back what was kept under the key ("grid/columns") and keeps every later change.
namespace remembered {

void follow(QHeaderView *header, const QString &key);
void follow(QSplitter *splitter, const QString &key);

} // namespace remembered

} // namespace inko

#pragma once

#include "ui/grid/rows/gridmodel.h"

class QWidget;

namespace inko {

/// The fields in which the columns are edited, in a cell and in the inspector alike.
namespace celleditors {

/// MultiValueEdit for several values, ChoiceEdit for one of a list, QPlainTextEdit for long texts, QLineEdit
/// for the rest.
QWidget *make(GridColumn::Value column, const EntryNames &names, QWidget *parent);
void fill(QWidget *editor, const GridEntry &entry, GridColumn::Value column, const EntryNames &names);
/// What stands in the editor stays to be read.
void setReadOnly(QWidget *editor, bool readOnly);
/// What gridedits::write() takes.
QVariant inputOf(const QWidget *editor);
/// What stands in the editor, to be read by a person.
QString typedIn(const QWidget *editor);
/// Takes half-typed names; what is in no list is the reason not to go on. Empty: fine.
QString complete(QWidget *editor);

bool isLongText(GridColumn::Value column);

} // namespace celleditors

} // namespace inko

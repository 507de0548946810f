#pragma once

#include "core/base/result.h"
#include "core/report/document.h"

#include <QDateTime>

class QWidget;

namespace inko {

/// What a paper can be saved as.
enum class PaperFormat { Pdf, Markdown };

/// Asks where; `proposed` is a path without an ending. Empty: the person changed their mind.
QString askWhereToSavePaper(const QString &title, const QString &proposed, PaperFormat format, QWidget *parent);
Result<> savePaper(const document::Document &paper, PaperFormat format, const QString &path, const QDateTime &made);

} // namespace inko

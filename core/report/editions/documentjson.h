#pragma once

#include "core/base/result.h"
#include "core/report/document.h"

#include <QByteArray>

namespace inko::document {

/// A document as JSON (UTF-8), to be kept: equal documents give equal bytes. What a part usually has is left out.
QByteArray toJson(const Document &document);

/// The document again. Damaged if the bytes are none, SchemaTooNew if a later Inko wrote them.
Result<Document> fromJson(const QByteArray &json);

} // namespace inko::document

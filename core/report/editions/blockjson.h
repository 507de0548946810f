#pragma once

#include "core/report/document.h"
#include "core/report/editions/jsonreader.h"

namespace inko::document {

/// One block of a document as JSON: {"is": "heading", …}.
QJsonObject objectOf(const Block &block);
Block blockOf(JsonReader &reader);

} // namespace inko::document

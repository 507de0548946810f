#pragma once

#include "core/report/document.h"
#include "core/report/papers/consultationrecord.h"

/// How papers write single statements, for everybody to read: whoever does not want to be named is not.
namespace inko::papers {

QString nameOf(Statement::Kind kind); ///< as a heading: "Kritik"
QString nameOf(Statement::Decision decision);
QString nameOf(Return::Channel channel); ///< as a heading: "Per Telefon"

/// What was said, in quotation marks where it is verbatim, with who said it and the goal that it is about.
document::Text saidIn(const Statement &statement, const ConsultationRecord &record);

/// What was decided on it, by whom and why, and what it became; empty where nothing is decided.
QString answerTo(const Statement &statement, const ConsultationRecord &record);

} // namespace inko::papers

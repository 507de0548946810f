#pragma once

#include "core/report/document.h"
#include "core/report/papers/consultationrecord.h"

namespace inko::papers {

/// What a compilation tells of: what was said, or also what was decided on it, to be given back to those who took part.
enum class Telling { Statements, Answers };

/// Who took part and how, the remarks on the draft as a whole and on each chapter by their kind, tensions side by side,
/// and what is to be decided by whom. Answers and the persons who gave them are counted apart. It is for everybody:
/// whoever is not to be named in public is not, and persons never are.
document::Document compilation(const ConsultationRecord &record, Telling telling);

} // namespace inko::papers

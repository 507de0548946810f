#pragma once

#include "core/report/editions/documentdifferences.h"
#include "core/report/editions/edition.h"

/// An edition in the words of the screen.
namespace inko::editiontexts {

QString shortName(const Edition &edition); ///< "Für den Rat · 12.11.2026"
/// "Frozen on 12 November 2026 at 14:03 by P. Muster · Annual report · Deutsch"
QString facts(const Edition &edition);
QString nameOfLanguage(const QString &code); ///< in that language

QString wordsOf(const document::Difference &difference); ///< "New: Sprachcafé", without its section

} // namespace inko::editiontexts

#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace inko::layout {

/// What may happen to a line behind a character.
enum class BreakOpportunity : quint8 { None, Allowed, Forced };

/// For each UTF-16 unit what may happen behind it, after Unicode Standard Annex 14 and what German keeps together:
/// "e. V.", "4. Dezember", "0221 4710". The text holds whole surrogate pairs and no U+FFFF, at which the library ends.
std::vector<BreakOpportunity> breakOpportunities(const QString &text, const QByteArray &language);

} // namespace inko::layout

#pragma once

#include <QCollator>
#include <QString>
#include <QStringList>

namespace inko {

/// A text as search compares it: case-folded, composed (NFC), ä→ae ö→oe ü→ue ß→ss, other accents
/// dropped, white space collapsed, without what nobody sees. "Straße" and "STRASSE" are the same, and so are NFC and
/// NFD twins.
QString searchable(const QString &text);

/// A text of one line as it is kept: white space collapsed, and without what nobody sees or means to type: control
/// characters, byte order marks, zero-width spaces and what turns the reading direction of the text behind it. Letters
/// that join or part with the help of invisible characters keep these; letters are composed (NFC). Empty if nothing can
/// be seen.
QString tidyLine(const QString &text);

/// The same for a text of several lines: nothing around it, every line end a single one, spaces and tabs as they are.
QString tidyLines(const QString &text);

/// Does the text say that there is nothing to say: "–", "k. A.", "unbekannt", "n/a"?
bool isNotStated(const QString &text);

/// Sorts as a German telephone book reader expects: case ignored, digits by their value.
QCollator germanCollator();

/// A name that keeps what stands beside it in its place, whichever way the name itself runs (Unicode Standard
/// Annex 9, 2.4).
QString isolated(const QString &name);

/// A file name that any system takes: letters, digits and hyphens of the text, never empty, never a path.
QString fileSlug(const QString &text);

/// The parts between semicolons, trimmed, empty ones left out.
QStringList splitList(const QString &text);

/// What splitList() reads back.
QString joinList(const QStringList &parts);

} // namespace inko

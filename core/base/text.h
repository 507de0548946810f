#pragma once

#include <QCollator>
#include <QString>
#include <QStringList>

namespace inko {

/// A text as search compares it: case-folded, composed (NFC), ä→ae ö→oe ü→ue ß→ss, other accents
/// dropped, white space collapsed. "Straße" and "STRASSE" are the same, and so are NFC and NFD twins.
QString searchable(const QString &text);

/// Sorts as a German telephone book reader expects: case ignored, digits by their value.
QCollator germanCollator();

/// A file name that any system takes: letters, digits and hyphens of the text, never empty, never a path.
QString fileSlug(const QString &text);

/// The parts between semicolons, trimmed, empty ones left out.
QStringList splitList(const QString &text);

/// What splitList() reads back.
QString joinList(const QStringList &parts);

} // namespace inko

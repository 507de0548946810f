#pragma once

#include "ui/widgets/icon.h"
#include "ui/widgets/screen.h"

#include <QKeySequence>
#include <QList>

namespace inko {

class Workspace;

/// One entry of the navigation and how to make its screen.
struct PlaceEntry {
    Place place;
    Icon drawing;
    const char *title; ///< source text; see titleOf()
    const char *group; ///< source text of the heading it stands under; empty: none
    Screen *(*make)(Workspace &workspace, QWidget *parent);
};

/// The navigation from top to bottom, as the year runs. Only what is there: no entry without a screen.
const QList<PlaceEntry> &places();

QString titleOf(const PlaceEntry &entry);
QString groupOf(const PlaceEntry &entry);

/// Ctrl with its number, and Ctrl+0 for the tenth; none for those after.
QKeySequence shortcutOf(Place place);

/// What names a place in the program's settings, and back; Overview for what is not known.
QString keyOf(Place place);
Place placeOfKey(const QString &key);

} // namespace inko

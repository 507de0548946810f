#pragma once

#include <QIcon>

namespace inko {

/// The program's own drawings, one .svg each in resources/icons.
enum class Icon {
    Overview,
    Grid,
    Returns,
    Institutions,
    Goals,
    Report,
    Lists,
    Undo,
    Redo,
    Search,
    Add,
    Remove,
    Filter,
    Open,
    New,
    Sample,
    Import,
    Print,
    Pdf,
    Warning,
    Lock,
    Done,
    Close,
    Menu,
    Call,
    Calendar,
    Changes,
    Indicators,
    Coverage,
    Budget,
    Sessions,
    Matters,
    Statements,
    Reached,
    OnTrack,
    Behind,
    Unknown
};

/// Drawn in the colour of the text around it, whatever the palette is when it is painted.
QIcon icon(Icon which);

} // namespace inko

#pragma once

#include "core/exchange/sheets/spreadsheet/numberdisplay.h"

#include <QHash>
#include <QSet>

namespace inko {

struct MarkupToken;

/// What the automatic styles of an ODS file say about cells and sheets, taken in as they are read.
class OdsStyles {
public:
    void take(const MarkupToken &token);

    NumberDisplay displayOf(const QString &cellStyle) const { return m_displays.value(m_formats.value(cellStyle)); }
    bool hides(const QString &tableStyle) const { return m_hidden.contains(tableStyle); }

private:
    QString m_format; ///< whose parts are read
    NumberDisplay m_display;
    QString m_style;
    QHash<QString, NumberDisplay> m_displays; ///< by format
    QHash<QString, QString> m_formats;        ///< by cell style
    QSet<QString> m_hidden;
};

} // namespace inko

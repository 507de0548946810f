#pragma once

#include "core/base/result.h"
#include "core/exchange/sheets/table/sheet.h"

#include <QCoreApplication>

#include <optional>

namespace inko {

/// Takes a text apart, row by row. The text must outlive it.
class CsvParser {
    Q_DECLARE_TR_FUNCTIONS(inko::CsvParser)
public:
    CsvParser(QStringView text, QChar delimiter);

    bool atEnd() const { return m_at >= m_text.size(); }
    /// The next row, empty ones too. Invalid for a quote that is never closed or a cell or row beyond the limits.
    /// One with a cell that holds both a line break and a separator may have joined two cells.
    Result<SheetRow> next();

private:
    Result<QString> quotedCell(SheetRow &row);
    QString plainCell();
    bool atLineEnd() const;
    void passLineEnd();
    void passRestOfLine();
    tl::unexpected<Error> refusal(const QString &reason) const;

    QStringView m_text;
    QChar m_delimiter;
    bool m_mayHoldZero;
    qsizetype m_at = 0;
    int m_row = 0;
    int m_oddQuotes = 0; ///< cells of this row, not quoted, with an odd number of quotes
};

/// The separator that makes the most regular table of the text's beginning; ';' if none does.
QChar likelyDelimiter(QStringView text);

} // namespace inko

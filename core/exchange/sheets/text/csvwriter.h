#pragma once

#include <QByteArray>
#include <QStringList>

namespace inko {

/// Writes a table as German Excel opens it: UTF-8 with byte order mark, `;`, CRLF. What a spreadsheet would take
/// for a formula is written as text; readCsv() reads the same values back.
class CsvWriter {
public:
    void add(const QStringList &row);
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes = QByteArrayLiteral("\xef\xbb\xbf");
};

} // namespace inko

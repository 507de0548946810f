#pragma once

#include "core/exchange/importplan.h"

namespace inko {

/// One line of an import's preview: a row, a row that is missing, a column or a file that cannot be read.
struct ImportLine {
    enum class Kind { Asked, Refused, Problem, Missing, NotRead, Changed, New, Ended, Confirmed, Unchanged, LeftOut };

    Kind kind = Kind::Unchanged;
    qsizetype file = 0;    ///< of the session
    qsizetype source = -1; ///< of the plan; -1: the file has none
    qsizetype place = -1;  ///< among the source's rows, refusals or missing entries
    int row = 0;           ///< as a spreadsheet counts; 0: none
    QString subject;       ///< what it is about
    QString details;       ///< what changes, what is asked or what is wrong
    friend bool operator==(const ImportLine &, const ImportLine &) = default;

    bool hasRow() const { return row > 0; }
    /// One that waits for the person is not taken anyway.
    bool canBeLeftOut() const { return kind >= Kind::Changed; }
};

QString nameOf(ImportLine::Kind kind);
/// A row's changes in one line: “Title: old → new”.
QString inOneLine(const QList<ComparedField> &fields);

class ImportSession;

/// All lines of a session, those that need the person first, then in the order of the files.
std::vector<ImportLine> importLines(const ImportSession &session);

} // namespace inko

#pragma once

#include "core/directory/organisation.h"
#include "core/exchange/sheets/table/sheet.h"

#include <QHash>
#include <QMap>

namespace inko {

/// What a form says of itself, whatever program it went through, so that the answer finds its way back.
struct FormIdentity {
    QString workspace; ///< Settings::workspaceMark() of the file it was made from
    int year = 0;      ///< of the round
    Id<Organisation> organisation;
    QString organisationName; ///< as it was called then
    qint64 lastStep = 0;      ///< of the file's history when it was made: what the rows said then can be told from it
    friend bool operator==(const FormIdentity &, const FormIdentity &) = default;
};

/// Under which names every form of Inko's says from which file it comes and whose it is.
namespace formkeys {
extern const QString workspace;
extern const QString organisationName;
} // namespace formkeys

/// As the properties of a spreadsheet, or of the file that the form for browsers saves.
QMap<QString, QString> propertiesOf(const FormIdentity &identity);
/// What a form says of itself in its properties; in its hidden columns, if a program has dropped those.
QHash<QString, QString> propertiesIn(const Workbook &workbook);
/// nullopt: whoever made the file, it is no form of Inko's.
std::optional<FormIdentity> identityFrom(const QHash<QString, QString> &properties);

} // namespace inko

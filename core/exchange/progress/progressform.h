#pragma once

#include "core/exchange/sheets/table/sheet.h"
#include "core/steering/progress/progress.h"
#include "core/workspace/settings.h"

#include <QMap>

namespace inko {

/// What a progress form says of itself, so that the answer finds its way back.
struct ProgressFormIdentity {
    QString workspace; ///< Settings::workspaceMark() of the file it was made from
    QString round;     ///< its title
    QString organisation;
    friend bool operator==(const ProgressFormIdentity &, const ProgressFormIdentity &) = default;
};

QMap<QString, QString> propertiesOf(const ProgressFormIdentity &identity);
/// nullopt: it is no progress form of Inko's.
std::optional<ProgressFormIdentity> progressFormIn(const Workbook &workbook);
/// What its rows do not say, because a form is for one round and one institution: the columns of
/// tables::progressReports() by their headers.
QHash<QString, QString> columnsFrom(const ProgressFormIdentity &identity);

/// What one institution is asked about its projects.
struct ProgressForm {
    ProgressFormIdentity identity;
    Id<ProgressRequest> request;
    QString town;
    Sender sender;
    std::optional<QDate> answersBy;
    QList<ProgressReport> projects; ///< with what was said of them already
    QStringList mails;              ///< to whom it goes; none: nobody has a mail address
    QDateTime writtenAt;
};

} // namespace inko

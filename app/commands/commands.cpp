#include "app/commands/commands.h"

#include <QCoreApplication>

namespace inko::commands {

using namespace Qt::StringLiterals;

namespace {

std::function<QString()> said(const char *text)
{
    return [text] { return QCoreApplication::translate("inko::commands", text); };
}

} // namespace

const std::vector<Command> &all()
{
    static const std::vector<Command> commands = {
        {u"new"_s, said(QT_TRANSLATE_NOOP("inko::commands", "FILE [--sample]")),
         said(QT_TRANSLATE_NOOP("inko::commands", "makes a file, empty or with the sample town")), &makeFile},
        {u"round"_s, said(QT_TRANSLATE_NOOP("inko::commands", "FILE --year YEAR [--deadline DATE] [--carry-over]")),
         said(QT_TRANSLATE_NOOP("inko::commands", "opens a survey round, pre-filled from the last")), &openRound},
        {u"forms"_s,
         said(QT_TRANSLATE_NOOP("inko::commands",
                                "FILE --year YEAR --out FOLDER [--format xlsx|html|pdf] [--mail KIND] [--replace]")),
         said(QT_TRANSLATE_NOOP("inko::commands", "one return form per institution")), &writeForms},
        {u"import"_s,
         said(QT_TRANSLATE_NOOP("inko::commands",
                                "FILE PATH… --year YEAR [--map MAPPING.json] [--create] [--skip-bad] [--dry-run]")),
         said(QT_TRANSLATE_NOOP("inko::commands", "reads returns, grids and the other tables: XLSX, ODS, CSV, JSON")),
         &importFiles},
        {u"export"_s, said(QT_TRANSLATE_NOOP("inko::commands", "FILE --out F.xlsx|.csv|.json|.ics [--year YEAR]")),
         said(QT_TRANSLATE_NOOP("inko::commands",
                                "writes the grid, which import reads back to the same values; .ics: the calendar")),
         &exportGrid},
        {u"report"_s,
         said(QT_TRANSLATE_NOOP(
             "inko::commands",
             "FILE --year YEAR --out F.pdf [--kind KIND] [--language de|en|tr|uk|ar|pl] [--edition NAME]")),
         said(QT_TRANSLATE_NOOP("inko::commands", "writes the annual report")), &writeReport},
        {u"check"_s, said(QT_TRANSLATE_NOOP("inko::commands", "FILE")),
         said(QT_TRANSLATE_NOOP("inko::commands", "says whether a file is whole")), &checkFile},
        {u"backup"_s, said(QT_TRANSLATE_NOOP("inko::commands", "FILE --out F")),
         said(QT_TRANSLATE_NOOP("inko::commands", "copies a file, whoever has it open, and checks the copy")),
         &backUpFile},
        {u"restore"_s, said(QT_TRANSLATE_NOOP("inko::commands", "BACKUP --out FILE")),
         said(QT_TRANSLATE_NOOP("inko::commands", "checks a backup and makes a file of it")), &restoreFile}};
    return commands;
}

} // namespace inko::commands

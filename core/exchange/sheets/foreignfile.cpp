#include "core/exchange/sheets/foreignfile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace inko::foreignfile {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::foreignfile", text);
}

QString hasNoTable()
{
    return tr("There is no table in a file of this kind. Put the answers into a table, and save that as an Excel file "
              "(.xlsx) or as “CSV UTF-8”.");
}

QString saveAsXlsx()
{
    return tr("This is a spreadsheet of a kind that Inko does not read. Open it, save it as an Excel file (.xlsx), and "
              "import that.");
}

QByteArray utf16(const char *letters)
{
    QByteArray wide;
    for (; *letters; ++letters)
        wide.append(*letters).append('\0');
    return wide;
}

/// Files of Office before 2007, and what Office makes of a new file that it locks.
QString whyNotReadCompound(const QByteArray &bytes)
{
    if (bytes.contains(utf16("EncryptedPackage")))
        return tr("The file is protected with a password. Save it without one.");
    if (bytes.contains(utf16("Workbook")) || bytes.contains(utf16("Book")))
        return tr("This is an Excel file of the old kind (.xls). Open it, save it as .xlsx, and import that.");
    return hasNoTable();
}

bool beginsWithTag(const QByteArray &bytes)
{
    const QByteArray beginning = bytes.left(200).trimmed();
    return beginning.startsWith('<') || beginning.startsWith("\xef\xbb\xbf<");
}

} // namespace

QString whyNotRead(const QByteArray &bytes, const QString &fileName)
{
    static const QStringList others = {u"pdf"_s,  u"doc"_s,  u"docx"_s, u"odt"_s,  u"rtf"_s, u"ppt"_s,
                                       u"pptx"_s, u"png"_s,  u"jpg"_s,  u"jpeg"_s, u"gif"_s, u"tif"_s,
                                       u"tiff"_s, u"heic"_s, u"zip"_s,  u"eml"_s,  u"msg"_s, u"inko"_s};
    static const QList<QByteArray> beginnings = {"%PDF-",        "\x89PNG", "GIF8",
                                                 "\xff\xd8\xff", "{\\rtf",  "SQLite format 3"};
    if (bytes.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return whyNotReadCompound(bytes);
    const bool isOther = std::any_of(beginnings.cbegin(), beginnings.cend(),
                                     [&](const QByteArray &beginning) { return bytes.startsWith(beginning); });
    if (isOther || others.contains(QFileInfo(fileName).suffix().toLower()))
        return hasNoTable();
    if (!beginsWithTag(bytes))
        return {};
    const QByteArray beginning = bytes.left(2000);
    if (beginning.contains("opendocument") || beginning.contains("schemas-microsoft-com:office:spreadsheet"))
        return saveAsXlsx();
    return tr("This is a web page, whatever its name says. If it is one of Inko's forms, ask for the file that the "
              "form saves; else open it in a spreadsheet and save it as .xlsx.");
}

QString whyNotReadPacked(const Archive &archive, const QByteArray &kind)
{
    if (archive.has(u"xl/workbook.bin"_s) || archive.has(u"Index/Document.iwa"_s) || archive.has(u"index.xml"_s))
        return saveAsXlsx();
    const bool isOffice = archive.has(u"[Content_Types].xml"_s) || archive.has(u"xl/workbook.xml"_s);
    if (!isOffice || !kind.isEmpty() || archive.has(u"word/document.xml"_s) || archive.has(u"ppt/presentation.xml"_s))
        return hasNoTable();
    return {};
}

} // namespace inko::foreignfile

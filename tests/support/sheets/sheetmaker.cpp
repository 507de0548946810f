#include "tests/support/sheets/sheetmaker.h"

#include <QString>

namespace inko::test {

namespace {

const QByteArray declaration = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
const QByteArray mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const QByteArray relationNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

QByteArray relation(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + relationNamespace + '/' + type + "\" Target=\"" + target +
           "\"/>";
}

QByteArray relations(const QByteArray &list)
{
    return declaration + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
           list + "</Relationships>";
}

QByteArray inMain(const QByteArray &element, const QByteArray &content)
{
    return declaration + '<' + element + " xmlns=\"" + mainNamespace + "\" xmlns:r=\"" + relationNamespace + "\">" +
           content + "</" + element + '>';
}

} // namespace

std::vector<ZippedFile> xlsxFiles(const XlsxParts &parts)
{
    std::vector<ZippedFile> files{
        {"[Content_Types].xml",
         declaration + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"},
        {"_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml") +
                                  relation("rId2", "custom-properties", "docProps/custom.xml"))},
        {"xl/_rels/workbook.xml.rels", relations(relation("rId1", "worksheet", "worksheets/sheet1.xml") +
                                                 relation("rId2", "sharedStrings", "sharedStrings.xml") +
                                                 relation("rId3", "styles", "/xl/styles.xml"))},
        {"xl/workbook.xml", inMain("workbook", parts.workbookProperties + "<sheets>" + parts.sheetTag + "</sheets>")},
        {"xl/worksheets/sheet1.xml", inMain("worksheet", parts.sheet)}};
    if (!parts.texts.isEmpty())
        files.push_back({"xl/sharedStrings.xml", inMain("sst", parts.texts)});
    if (!parts.styles.isEmpty())
        files.push_back({"xl/styles.xml", inMain("styleSheet", parts.styles)});
    if (!parts.documentProperties.isEmpty())
        files.push_back(
            {"docProps/custom.xml",
             declaration +
                 "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\" "
                 "xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">" +
                 parts.documentProperties + "</Properties>"});
    files.insert(files.end(), parts.more.begin(), parts.more.end());
    return files;
}

QByteArray xlsx(const XlsxParts &parts)
{
    return zipped(xlsxFiles(parts));
}

QByteArray xlsxOf(const std::vector<std::vector<QByteArray>> &rows)
{
    QByteArray sheet = "<sheetData>";
    for (const auto &row : rows) {
        sheet += "<row>";
        for (const QByteArray &cell : row)
            sheet += "<c t=\"inlineStr\"><is><t>" + QString::fromUtf8(cell).toHtmlEscaped().toUtf8() + "</t></is></c>";
        sheet += "</row>";
    }
    return xlsx({sheet + "</sheetData>"});
}

QByteArray ods(const QByteArray &table, const QByteArray &styles, const QByteArray &meta)
{
    const QByteArray namespaces = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                                  " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                                  " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                                  " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                                  " xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\""
                                  " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\"";
    return zipped(
        {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
         {"meta.xml", declaration + "<office:document-meta" + namespaces + "><office:meta>" + meta +
                          "</office:meta></office:document-meta>"},
         {"content.xml", declaration + "<office:document-content" + namespaces + "><office:automatic-styles>" + styles +
                             "</office:automatic-styles><office:body><office:spreadsheet>"
                             "<table:table table:name=\"Raster\" table:style-name=\"ta1\">" +
                             table + "</table:table></office:spreadsheet></office:body></office:document-content>"}});
}

} // namespace inko::test

#include "core/exchange/sheets/spreadsheet/xlsxparts.h"

#include "core/exchange/sheets/spreadsheet/markup.h"
#include "core/exchange/sheets/spreadsheet/refusals.h"

#include <QDir>

namespace inko::xlsx {

using namespace Qt::StringLiterals;

namespace {

/// Relations of a file in the archive: paths by their id or, for those that are there once, by the last word of their
/// type.
using Relations = QHash<QString, QString>;

QString pathFrom(const QString &file, const QString &target)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    return QDir::cleanPath(file.left(file.lastIndexOf(u'/') + 1) + target);
}

Result<Relations> relationsOf(Archive &archive, const QString &file)
{
    const qsizetype name = file.lastIndexOf(u'/') + 1;
    const QString path = file.left(name) + u"_rels/"_s + file.mid(name) + u".rels"_s;
    Relations relations;
    if (!archive.has(path))
        return relations;
    return readMarkup(archive, path,
                      [&](const QXmlStreamReader &token) -> Result<> {
                          if (!token.isStartElement() || token.name() != "Relationship"_L1 ||
                              attribute(token, "TargetMode"_L1) == "External"_L1)
                              return {};
                          const QString target = pathFrom(file, attribute(token, "Target"_L1).toString());
                          relations.insert(attribute(token, "Id"_L1).toString(), target);
                          relations.insert(attribute(token, "Type"_L1).toString().section(u'/', -1), target);
                          return {};
                      })
        .map([&] { return relations; });
}

bool isTrue(QStringView value)
{
    return value == "1"_L1 || value == "true"_L1;
}

/// The attribute `r:id`, which has a prefix, unlike `sheetId`.
QString relationId(const QXmlStreamReader &element)
{
    for (const QXmlStreamAttribute &one : element.attributes()) {
        if (one.name() == "id"_L1 && !one.prefix().isEmpty())
            return one.value().toString();
    }
    return {};
}

Result<> readWorkbook(Archive &archive, const QString &path, const Relations &relations, Parts &parts)
{
    return readMarkup(archive, path, [&](const QXmlStreamReader &token) -> Result<> {
        if (!token.isStartElement())
            return {};
        if (token.name() == "workbookPr"_L1 && isTrue(attribute(token, "date1904"_L1)))
            parts.epoch = Epoch::Of1904;
        if (token.name() == "sheet"_L1) {
            const QString target = relations.value(relationId(token));
            const QStringView state = attribute(token, "state"_L1);
            if (!target.isEmpty())
                parts.sheets.push_back(
                    {attribute(token, "name"_L1).toString(), target, state == "hidden"_L1 || state == "veryHidden"_L1});
        }
        return {};
    });
}

Result<> readTexts(Archive &archive, const QString &path, Parts &parts)
{
    if (!archive.has(path))
        return {};
    QString text;
    bool isText = false;
    int phonetic = 0; ///< how a Japanese word is read, beside the word
    return readMarkup(archive, path, [&](const QXmlStreamReader &token) -> Result<> {
        if (token.isCharacters() && isText)
            text += token.text();
        else if (token.name() == "rPh"_L1)
            phonetic += token.isStartElement() ? 1 : -1;
        else if (token.name() == "t"_L1)
            isText = token.isStartElement() && phonetic == 0;
        else if (token.isEndElement() && token.name() == "si"_L1) {
            parts.texts << unescaped(text);
            text.clear();
        }
        return {};
    });
}

Result<> readStyles(Archive &archive, const QString &path, Parts &parts)
{
    if (!archive.has(path))
        return {};
    QHash<int, NumberDisplay> displays;
    bool isCellStyle = false;
    return readMarkup(archive, path, [&](const QXmlStreamReader &token) -> Result<> {
        if (token.name() == "cellXfs"_L1 && !token.isCharacters())
            isCellStyle = token.isStartElement();
        if (!token.isStartElement())
            return {};
        const int format = number(token, "numFmtId"_L1, 0);
        if (token.name() == "numFmt"_L1)
            displays.insert(format, displayOf(attribute(token, "formatCode"_L1).toString()));
        else if (isCellStyle && token.name() == "xf"_L1)
            parts.displays.push_back(displays.contains(format) ? displays.value(format) : builtInDisplay(format));
        return {};
    });
}

Result<> readProperties(Archive &archive, const QString &path, Parts &parts)
{
    if (!archive.has(path))
        return {};
    QString name;
    return readMarkup(archive, path, [&](const QXmlStreamReader &token) -> Result<> {
        if (token.isStartElement() && token.name() == "property"_L1)
            name = attribute(token, "name"_L1).toString();
        else if (token.isCharacters() && !token.isWhitespace() && !name.isEmpty())
            parts.properties[name] += token.text();
        else if (token.isEndElement() && token.name() == "property"_L1)
            name.clear();
        return {};
    });
}

} // namespace

QString unescaped(const QString &text)
{
    qsizetype at = text.indexOf(u"_x"_s);
    if (at < 0)
        return text;
    QString plain = text;
    for (; at >= 0; at = plain.indexOf(u"_x"_s, at + 1)) {
        bool isNumber = false;
        const uint code = QStringView(plain).mid(at + 2, 4).toUInt(&isNumber, 16);
        if (isNumber && plain.size() > at + 6 && plain[at + 6] == u'_')
            plain.replace(at, 7, QChar(static_cast<char16_t>(code)));
    }
    return plain;
}

Result<Parts> readParts(Archive &archive)
{
    Parts parts;
    const Result<Relations> package = relationsOf(archive, QString());
    if (!package)
        return fail(package.error());
    const QString workbook = package->value(u"officeDocument"_s, u"xl/workbook.xml"_s);
    if (!archive.has(workbook))
        return refusals::damaged(u"no workbook"_s);
    const Result<Relations> relations = relationsOf(archive, workbook);
    if (!relations)
        return fail(relations.error());
    return readWorkbook(archive, workbook, *relations, parts)
        .and_then([&] { return readTexts(archive, relations->value(u"sharedStrings"_s), parts); })
        .and_then([&] { return readStyles(archive, relations->value(u"styles"_s), parts); })
        .and_then([&] { return readProperties(archive, package->value(u"custom-properties"_s), parts); })
        .map([&] { return parts; });
}

} // namespace inko::xlsx

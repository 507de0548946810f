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
                      [&](const MarkupToken &token) -> Result<> {
                          if (!token.begins() || token.name != "Relationship"sv ||
                              token.attribute("TargetMode"sv) == "External"sv)
                              return {};
                          const QString target = pathFrom(file, toText(token.attribute("Target"sv)));
                          relations.insert(toText(token.attribute("Id"sv)), target);
                          relations.insert(toText(token.attribute("Type"sv)).section(u'/', -1), target);
                          return {};
                      })
        .map([&] { return relations; });
}

bool isTrue(std::string_view value)
{
    return value == "1"sv || value == "true"sv;
}

/// The attribute `r:id`, which has a prefix, unlike `sheetId`.
QString relationId(const MarkupToken &element)
{
    for (const MarkupToken::Attribute &one : element.attributes) {
        if (one.name == "id"sv && !one.prefix.empty())
            return toText(one.value);
    }
    return {};
}

Result<> readWorkbook(Archive &archive, const QString &path, const Relations &relations, Parts &parts)
{
    return readMarkup(archive, path, [&](const MarkupToken &token) -> Result<> {
        if (!token.begins())
            return {};
        if (token.name == "workbookPr"sv && isTrue(token.attribute("date1904"sv)))
            parts.epoch = Epoch::Of1904;
        if (token.name == "sheet"sv) {
            const QString target = relations.value(relationId(token));
            const std::string_view state = token.attribute("state"sv);
            if (!target.isEmpty())
                parts.sheets.push_back(
                    {toText(token.attribute("name"sv)), target, state == "hidden"sv || state == "veryHidden"sv});
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
    return readMarkup(archive, path, [&](const MarkupToken &token) -> Result<> {
        if (token.isText() && isText)
            text += toText(token.text);
        else if (token.name == "rPh"sv)
            phonetic += token.begins() ? 1 : -1;
        else if (token.name == "t"sv)
            isText = token.begins() && phonetic == 0;
        else if (token.ends() && token.name == "si"sv) {
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
    return readMarkup(archive, path, [&](const MarkupToken &token) -> Result<> {
        if (token.name == "cellXfs"sv && !token.isText())
            isCellStyle = token.begins();
        if (!token.begins())
            return {};
        const int format = token.number("numFmtId"sv, 0);
        if (token.name == "numFmt"sv)
            displays.insert(format, displayOf(toText(token.attribute("formatCode"sv))));
        else if (isCellStyle && token.name == "xf"sv)
            parts.displays.push_back(displays.contains(format) ? displays.value(format) : builtInDisplay(format));
        return {};
    });
}

Result<> readProperties(Archive &archive, const QString &path, Parts &parts)
{
    if (!archive.has(path))
        return {};
    QString name;
    return readMarkup(archive, path, [&](const MarkupToken &token) -> Result<> {
        if (token.begins() && token.name == "property"sv)
            name = toText(token.attribute("name"sv));
        else if (token.isText() && !name.isEmpty())
            parts.properties[name] += toText(token.text);
        else if (token.ends() && token.name == "property"sv)
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

#include "core/exchange/sheets/spreadsheet/xlsxreader.h"

#include "core/exchange/sheets/spreadsheet/markup.h"
#include "core/exchange/sheets/spreadsheet/tablebuilder.h"
#include "core/exchange/sheets/spreadsheet/xlsxparts.h"

#include <QCoreApplication>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 1'048'576;
constexpr int afterLastRow = mostRows + 1;

struct Place {
    int row = 0;           ///< from 1; 0: none
    qsizetype column = -1; ///< from 0; -1: none
};

/// "B5"; what no spreadsheet has is none.
Place placeOf(std::string_view reference)
{
    Place place;
    size_t at = 0;
    qsizetype column = 0;
    for (; at < reference.size() && at < 4; ++at) {
        const char letter = static_cast<char>(reference[at] & ~0x20); // in upper case
        if (letter < 'A' || letter > 'Z')
            break;
        column = column * 26 + (letter - 'A' + 1);
    }
    const int row = toNumber(reference.substr(at)).value_or(0);
    if (at > 0 && row > 0 && row <= mostRows && column > 0 && column <= 16'384)
        place = {row, column - 1};
    return place;
}

enum class Type { Number, SharedText, Text, Truth, Error, Other };
Type typeOf(std::string_view type)
{
    if (type.empty() || type == "n"sv)
        return Type::Number;
    if (type == "s"sv)
        return Type::SharedText;
    if (type == "inlineStr"sv || type == "str"sv)
        return Type::Text;
    return type == "b"sv ? Type::Truth : type == "e"sv ? Type::Error : Type::Other; // a date as ISO has it
}

/// Takes the tokens of one sheet's file.
class SheetReader {
public:
    SheetReader(const xlsx::Parts &parts, const QString &name, qsizetype &cellsLeft)
        : m_parts(parts), m_builder(name, cellsLeft)
    {
    }

    Result<> take(const MarkupToken &token)
    {
        if (token.begins())
            begin(token);
        else if (token.isText()) {
            if (m_isContent)
                m_content += token.text;
        } else if (token.ends())
            return end(token);
        return {};
    }

    CellTable table() { return m_builder.take(); }

private:
    void begin(const MarkupToken &token)
    {
        const std::string_view name = token.name;
        if (name == "c"sv)
            beginCell(token);
        else if (name == "v"sv || (name == "t"sv && m_phonetic == 0))
            m_isContent = true;
        else if (name == "f"sv)
            m_isFormula = true;
        else if (name == "rPh"sv)
            ++m_phonetic;
        else if (name == "row"sv) {
            const int told = token.number("r"sv, 0);
            m_place = {qMin(told > 0 ? told : m_place.row + 1, afterLastRow), -1};
        } else if (name == "mergeCell"sv)
            merge(token.attribute("ref"sv));
    }

    void beginCell(const MarkupToken &token)
    {
        m_content.clear();
        m_type = Type::Number;
        m_style = 0;
        m_isFormula = false;
        Place told;
        for (const MarkupToken::Attribute &one : token.attributes) {
            if (one.name == "r"sv)
                told = placeOf(one.value);
            else if (one.name == "t"sv)
                m_type = typeOf(one.value);
            else if (one.name == "s"sv)
                m_style = static_cast<size_t>(qMax(0, toNumber(one.value).value_or(0)));
        }
        m_place.row = qMax(1, told.row > 0 ? told.row : m_place.row);
        m_place.column = told.row > 0 ? told.column : m_place.column + 1;
    }

    Result<> end(const MarkupToken &token)
    {
        const std::string_view name = token.name;
        if (name == "v"sv || name == "t"sv)
            m_isContent = false;
        else if (name == "rPh"sv)
            --m_phonetic;
        else if (name == "c"sv)
            return endCell();
        return {};
    }

    Result<> endCell()
    {
        const QString shown = text();
        return m_builder.put(m_place.row, m_place.column, shown).map([&] {
            const bool wasNotWorkedOut = m_isFormula && m_type == Type::Number && m_content.empty();
            if (wasNotWorkedOut || (m_type == Type::Error && !shown.isEmpty()))
                m_builder.markError(m_place.row, m_place.column);
        });
    }

    QString text()
    {
        switch (m_type) {
        case Type::SharedText: return sharedText();
        case Type::Truth: return m_content == "1"sv ? u"ja"_s : u"nein"_s;
        case Type::Text: return xlsx::unescaped(toText(m_content));
        case Type::Number: return number();
        case Type::Error:
        case Type::Other: break;
        }
        return toText(m_content);
    }

    QString number() const
    {
        if (m_content.empty())
            return {};
        bool isNumber = false;
        const double value = QByteArrayView(m_content).toDouble(&isNumber);
        const NumberDisplay display = m_style < m_parts.displays.size() ? m_parts.displays[m_style] : NumberDisplay();
        return isNumber ? shownNumber(value, display, m_parts.epoch) : toText(m_content);
    }

    QString sharedText()
    {
        const int index = toNumber(m_content).value_or(-1);
        if (index >= 0 && index < m_parts.texts.size())
            return m_parts.texts[index];
        m_builder.setDefect(m_place.row,
                            QCoreApplication::translate("inko", "the file does not have the text of cell %1")
                                .arg(cellName(m_place.row, m_place.column)));
        return {};
    }

    void merge(std::string_view area)
    {
        const size_t colon = area.find(':');
        if (colon == std::string_view::npos)
            return;
        const Place first = placeOf(area.substr(0, colon));
        const Place last = placeOf(area.substr(colon + 1));
        if (first.row > 0 && last.row > 0)
            m_builder.merge(first.row, last.row, first.column);
    }

    const xlsx::Parts &m_parts;
    TableBuilder m_builder;
    Place m_place;         ///< of the cell that is read
    std::string m_content; ///< UTF-8
    Type m_type = Type::Number;
    size_t m_style = 0;
    bool m_isContent = false;
    bool m_isFormula = false;
    int m_phonetic = 0; ///< inside how a Japanese word is read
};

} // namespace

Result<Workbook> readXlsx(Archive &archive)
{
    Result<xlsx::Parts> parts = xlsx::readParts(archive);
    if (!parts)
        return fail(parts.error());
    Workbook workbook{{}, parts->properties};
    qsizetype cellsLeft = sheetlimits::cells;
    for (const xlsx::SheetPart &part : parts->sheets) {
        if (part.isHidden || !archive.has(part.path))
            continue;
        SheetReader reader(*parts, part.name, cellsLeft);
        if (const Result<> read =
                readMarkup(archive, part.path, [&](const MarkupToken &token) { return reader.take(token); });
            !read)
            return fail(read.error());
        workbook.tables.push_back(reader.table());
    }
    return workbook;
}

} // namespace inko

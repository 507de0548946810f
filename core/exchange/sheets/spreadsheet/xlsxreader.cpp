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
Place placeOf(QStringView reference)
{
    Place place;
    qsizetype at = 0;
    qsizetype column = 0;
    for (; at < reference.size() && at < 4 && reference[at].isLetter(); ++at)
        column = column * 26 + (reference[at].toUpper().unicode() - u'A' + 1);
    bool isNumber = false;
    const int row = reference.mid(at).toInt(&isNumber);
    if (at > 0 && isNumber && row > 0 && row <= mostRows && column > 0 && column <= 16'384)
        place = {row, column - 1};
    return place;
}

/// Takes the tokens of one sheet's file.
class SheetReader {
public:
    SheetReader(const xlsx::Parts &parts, const QString &name, qsizetype &cellsLeft)
        : m_parts(parts), m_builder(name, cellsLeft)
    {
    }

    Result<> take(const QXmlStreamReader &token)
    {
        if (token.isStartElement())
            begin(token);
        else if (token.isCharacters()) {
            if (m_isContent)
                m_content += token.text();
        } else if (token.isEndElement())
            return end(token);
        return {};
    }

    CellTable table() { return m_builder.take(); }

private:
    void begin(const QXmlStreamReader &token)
    {
        const QStringView name = token.name();
        if (name == "c"_L1)
            beginCell(token);
        else if (name == "v"_L1 || (name == "t"_L1 && m_phonetic == 0))
            m_isContent = true;
        else if (name == "f"_L1)
            m_isFormula = true;
        else if (name == "rPh"_L1)
            ++m_phonetic;
        else if (name == "row"_L1) {
            const int told = number(token, "r"_L1, 0);
            m_place = {qMin(told > 0 ? told : m_place.row + 1, afterLastRow), -1};
        } else if (name == "mergeCell"_L1)
            merge(attribute(token, "ref"_L1));
    }

    void beginCell(const QXmlStreamReader &token)
    {
        m_content.clear();
        m_type.clear();
        m_style = 0;
        m_isFormula = false;
        Place told;
        for (const QXmlStreamAttribute &one : token.attributes()) {
            if (one.name() == "r"_L1)
                told = placeOf(one.value());
            else if (one.name() == "t"_L1)
                m_type = one.value().toString();
            else if (one.name() == "s"_L1)
                m_style = one.value().toUInt();
        }
        m_place.row = qMax(1, told.row > 0 ? told.row : m_place.row);
        m_place.column = told.row > 0 ? told.column : m_place.column + 1;
    }

    Result<> end(const QXmlStreamReader &token)
    {
        const QStringView name = token.name();
        if (name == "v"_L1 || name == "t"_L1)
            m_isContent = false;
        else if (name == "rPh"_L1)
            --m_phonetic;
        else if (name == "c"_L1)
            return endCell();
        return {};
    }

    Result<> endCell()
    {
        const QString shown = text();
        return m_builder.put(m_place.row, m_place.column, shown).map([&] {
            const bool wasNotWorkedOut = m_isFormula && m_type.isEmpty() && m_content.isEmpty();
            if (wasNotWorkedOut || (m_type == "e"_L1 && !shown.isEmpty()))
                m_builder.markError(m_place.row, m_place.column);
        });
    }

    QString text()
    {
        if (m_type == "s"_L1)
            return sharedText();
        if (m_type == "b"_L1)
            return m_content == "1"_L1 ? u"ja"_s : u"nein"_s;
        if (m_type == "inlineStr"_L1 || m_type == "str"_L1)
            return xlsx::unescaped(m_content);
        if (!m_type.isEmpty() && m_type != "n"_L1) // an error, or a date as ISO has it
            return m_content;
        bool isNumber = false;
        const double value = m_content.toDouble(&isNumber);
        const NumberDisplay display = m_style < m_parts.displays.size() ? m_parts.displays[m_style] : NumberDisplay();
        return isNumber ? shownNumber(value, display, m_parts.epoch) : m_content;
    }

    QString sharedText()
    {
        bool isNumber = false;
        const int index = m_content.toInt(&isNumber);
        if (isNumber && index >= 0 && index < m_parts.texts.size())
            return m_parts.texts[index];
        m_builder.setDefect(m_place.row,
                            QCoreApplication::translate("inko", "the file does not have the text of cell %1")
                                .arg(cellName(m_place.row, m_place.column)));
        return {};
    }

    void merge(QStringView area)
    {
        const qsizetype colon = area.indexOf(u':');
        const Place first = placeOf(area.left(colon));
        const Place last = placeOf(area.mid(colon + 1));
        if (colon > 0 && first.row > 0 && last.row > 0)
            m_builder.merge(first.row, last.row, first.column);
    }

    const xlsx::Parts &m_parts;
    TableBuilder m_builder;
    Place m_place; ///< of the cell that is read
    QString m_content;
    QString m_type;
    uint m_style = 0;
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
                readMarkup(archive, part.path, [&](const QXmlStreamReader &token) { return reader.take(token); });
            !read)
            return fail(read.error());
        workbook.tables.push_back(reader.table());
    }
    return workbook;
}

} // namespace inko

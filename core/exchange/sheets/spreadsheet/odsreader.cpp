#include "core/exchange/sheets/spreadsheet/odsreader.h"

#include "core/exchange/sheets/spreadsheet/markup.h"
#include "core/exchange/sheets/spreadsheet/odsstyles.h"
#include "core/exchange/sheets/spreadsheet/refusals.h"
#include "core/exchange/sheets/spreadsheet/tablebuilder.h"
#include "core/exchange/sheets/table/cellerror.h"

#include <QDateTime>

#include <optional>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

/// One cell as it is read.
struct OdsCell {
    int repeated = 1; ///< columns
    int rowsSpanned = 1;
    QString type;
    QString value; ///< as the program counts
    QString style;
    QString text; ///< as it is shown
    int paragraphs = 0;
    bool isFormula = false;
    bool isError = false; ///< says so itself; older programs only show it
};

/// Takes the tokens of content.xml.
class ContentReader {
public:
    /// Takes the tokens of styles.xml, which come first.
    Result<> takeStyle(const QXmlStreamReader &token)
    {
        m_styles.take(token);
        return {};
    }
    Result<> take(const QXmlStreamReader &token)
    {
        if (m_skipped > 0) {
            m_skipped += token.isStartElement() ? 1 : token.isEndElement() ? -1 : 0;
            return {};
        }
        if (!m_builder && !token.isEndElement() && token.name() != "table"_L1)
            m_styles.take(token);
        if (!m_builder && token.isEndElement())
            m_styles.take(token);
        if (token.isStartElement())
            return begin(token);
        if (token.isCharacters()) {
            if (m_cell && m_paragraphDepth > 0)
                addText(token.text());
        } else if (token.isEndElement())
            return end(token.name());
        return {};
    }

    std::vector<CellTable> tables() { return std::move(m_tables); }

private:
    Result<> begin(const QXmlStreamReader &token)
    {
        const QStringView name = token.name();
        if (name == "annotation"_L1 || name == "tracked-changes"_L1 || name == "shapes"_L1 ||
            (m_cell && name == "table"_L1))
            m_skipped = 1;
        else if (name == "table"_L1)
            beginTable(token);
        else if (!m_builder)
            return {};
        else if (name == "table-row"_L1) {
            m_rowsRepeated = qBound(1, number(token, "number-rows-repeated"_L1, 1), mostRows);
            m_column = 0;
        } else if (name == "table-cell"_L1 || name == "covered-table-cell"_L1)
            beginCell(token);
        else if (m_cell)
            beginText(token);
        return {};
    }

    void beginTable(const QXmlStreamReader &token)
    {
        m_builder.emplace(attribute(token, "name"_L1).toString(), m_cellsLeft);
        m_isHidden = m_styles.hides(attribute(token, "style-name"_L1).toString());
        m_row = 1;
    }

    void beginCell(const QXmlStreamReader &token)
    {
        m_cell.emplace();
        for (const QXmlStreamAttribute &one : token.attributes()) {
            const QStringView name = one.name();
            if (name == "number-columns-repeated"_L1)
                m_cell->repeated = qMax(1, one.value().toInt());
            else if (name == "number-rows-spanned"_L1)
                m_cell->rowsSpanned = qBound(1, one.value().toInt(), mostRows);
            else if (name == "value-type"_L1 && one.value() == "error"_L1)
                m_cell->isError = true;
            else if (name == "value-type"_L1 && (one.prefix() == "office"_L1 || m_cell->type.isEmpty()))
                m_cell->type = one.value().toString();
            else if (name == "value"_L1 || name == "date-value"_L1 || name == "boolean-value"_L1 ||
                     name == "string-value"_L1)
                m_cell->value = one.value().toString();
            else if (name == "formula"_L1)
                m_cell->isFormula = true;
            else if (name == "style-name"_L1)
                m_cell->style = one.value().toString();
        }
    }

    void beginText(const QXmlStreamReader &token)
    {
        const QStringView name = token.name();
        if (name == "p"_L1) {
            if (m_cell->paragraphs++ > 0)
                addText(u"\n");
            ++m_paragraphDepth;
        } else if (name == "s"_L1)
            addText(QString(qBound(1, number(token, "c"_L1, 1), 1000), u' '));
        else if (name == "tab"_L1)
            addText(u"\t");
        else if (name == "line-break"_L1)
            addText(u"\n");
    }

    void addText(QStringView text)
    {
        if (m_cell->text.size() <= sheetlimits::cellLength) // one more says that it is too long
            m_cell->text += text;
    }

    Result<> end(QStringView name)
    {
        if (name == "p"_L1 && m_paragraphDepth > 0)
            --m_paragraphDepth;
        else if (m_cell && (name == "table-cell"_L1 || name == "covered-table-cell"_L1))
            return endCell();
        else if (m_builder && name == "table-row"_L1)
            m_row += qMin(m_rowsRepeated, mostRows - m_row + 1);
        else if (m_builder && name == "table"_L1) {
            if (!m_isHidden)
                m_tables.push_back(m_builder->take());
            m_builder.reset();
        }
        return {};
    }

    Result<> endCell()
    {
        const OdsCell cell = *std::exchange(m_cell, std::nullopt);
        m_paragraphDepth = 0;
        const bool isError = cell.isError || (cell.isFormula && isCellError(cell.text));
        const QString text = isError ? cell.text : shown(cell);
        const qsizetype first = m_column;
        m_column += cell.repeated;
        if (text.isEmpty() || m_isHidden)
            return {};
        m_builder->merge(m_row, m_row + cell.rowsSpanned - 1, first);
        for (int row = m_row; row < m_row + m_rowsRepeated && row <= mostRows; ++row) {
            for (qsizetype column = first; column < m_column && column <= sheetlimits::columns; ++column) {
                if (const Result<> taken = m_builder->put(row, column, text); !taken)
                    return taken;
                if (isError)
                    m_builder->markError(row, column);
            }
        }
        return {};
    }

    QString shown(const OdsCell &cell) const
    {
        using Kind = NumberDisplay::Kind;
        const NumberDisplay display = m_styles.displayOf(cell.style);
        if (cell.type == "boolean"_L1)
            return cell.value == "true"_L1 ? u"ja"_s : u"nein"_s;
        if (cell.type == "date"_L1) {
            const QString day = QString(cell.value).replace(u'T', u' ');
            if (day.contains(u' '))
                return day.endsWith(u" 00:00:00"_s) ? day.left(10) : day.left(16);
            return display.kind == Kind::Month ? day.left(7) : display.kind == Kind::Year ? day.left(4) : day;
        }
        bool isNumber = false;
        const double value = cell.value.toDouble(&isNumber);
        const bool countsAsNumber =
            cell.type == "float"_L1 || cell.type == "currency"_L1 || cell.type == "percentage"_L1;
        if (countsAsNumber && isNumber)
            return shownNumber(value, display.kind == Kind::Number ? display : NumberDisplay(), Epoch::Of1900);
        return cell.text.isEmpty() && cell.type == "string"_L1 ? cell.value : cell.text;
    }

    static constexpr int mostRows = 1'048'576;

    OdsStyles m_styles;
    std::vector<CellTable> m_tables;
    qsizetype m_cellsLeft = sheetlimits::cells;
    std::optional<TableBuilder> m_builder; ///< of the table that is read
    bool m_isHidden = false;
    int m_row = 1;
    int m_rowsRepeated = 1;
    qsizetype m_column = 0;
    std::optional<OdsCell> m_cell;
    int m_paragraphDepth = 0;
    int m_skipped = 0; ///< how deep inside what is no content of the table
};

Result<> readProperties(Archive &archive, Workbook &workbook)
{
    if (!archive.has(u"meta.xml"_s))
        return {};
    QString name;
    return readMarkup(archive, u"meta.xml"_s, [&](const QXmlStreamReader &token) -> Result<> {
        if (token.isStartElement() && token.name() == "user-defined"_L1)
            name = attribute(token, "name"_L1).toString();
        else if (token.isCharacters() && !name.isEmpty())
            workbook.properties[name] += token.text();
        else if (token.isEndElement())
            name.clear();
        return {};
    });
}

Result<> refuseLocked(Archive &archive)
{
    const QString manifest = u"META-INF/manifest.xml"_s;
    if (!archive.has(manifest))
        return {};
    return readMarkup(archive, manifest, [](const QXmlStreamReader &token) -> Result<> {
        return token.name() == "encryption-data"_L1 ? refusals::locked() : Result<>();
    });
}

} // namespace

Result<Workbook> readOds(Archive &archive)
{
    Workbook workbook;
    ContentReader content;
    return refuseLocked(archive)
        .and_then([&] { return readProperties(archive, workbook); })
        .and_then([&]() -> Result<> {
            if (!archive.has(u"styles.xml"_s))
                return {};
            return readMarkup(archive, u"styles.xml"_s,
                              [&](const QXmlStreamReader &token) { return content.takeStyle(token); });
        })
        .and_then([&] {
            return readMarkup(archive, u"content.xml"_s,
                              [&](const QXmlStreamReader &token) { return content.take(token); });
        })
        .map([&] {
            workbook.tables = content.tables();
            return workbook;
        });
}

} // namespace inko

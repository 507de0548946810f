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
    Result<> takeStyle(const MarkupToken &token)
    {
        m_styles.take(token);
        return {};
    }
    Result<> take(const MarkupToken &token)
    {
        if (m_skipped > 0) {
            m_skipped += token.begins() ? 1 : token.ends() ? -1 : 0;
            return {};
        }
        if (!m_builder && !token.ends() && token.name != "table"sv)
            m_styles.take(token);
        if (!m_builder && token.ends())
            m_styles.take(token);
        if (token.begins())
            return begin(token);
        if (token.isText()) {
            if (m_cell && m_paragraphDepth > 0)
                addText(toText(token.text));
        } else if (token.ends())
            return end(token.name);
        return {};
    }

    std::vector<CellTable> tables() { return std::move(m_tables); }

private:
    Result<> begin(const MarkupToken &token)
    {
        const std::string_view name = token.name;
        if (name == "annotation"sv || name == "tracked-changes"sv || name == "shapes"sv ||
            (m_cell && name == "table"sv))
            m_skipped = 1;
        else if (name == "table"sv)
            beginTable(token);
        else if (!m_builder)
            return {};
        else if (name == "table-row"sv) {
            m_rowsRepeated = qBound(1, token.number("number-rows-repeated"sv, 1), mostRows);
            m_column = 0;
        } else if (name == "table-cell"sv || name == "covered-table-cell"sv)
            beginCell(token);
        else if (m_cell)
            beginText(token);
        return {};
    }

    void beginTable(const MarkupToken &token)
    {
        m_builder.emplace(toText(token.attribute("name"sv)), m_cellsLeft);
        m_isHidden = m_styles.hides(toText(token.attribute("style-name"sv)));
        m_row = 1;
    }

    void beginCell(const MarkupToken &token)
    {
        m_cell.emplace();
        for (const MarkupToken::Attribute &one : token.attributes) {
            const std::string_view name = one.name;
            if (name == "number-columns-repeated"sv)
                m_cell->repeated = qMax(1, toNumber(one.value).value_or(0));
            else if (name == "number-rows-spanned"sv)
                m_cell->rowsSpanned = qBound(1, toNumber(one.value).value_or(0), mostRows);
            else if (name == "value-type"sv && one.value == "error"sv)
                m_cell->isError = true;
            else if (name == "value-type"sv && (one.prefix == "office"sv || m_cell->type.isEmpty()))
                m_cell->type = toText(one.value);
            else if (name == "value"sv || name == "date-value"sv || name == "boolean-value"sv ||
                     name == "string-value"sv)
                m_cell->value = toText(one.value);
            else if (name == "formula"sv)
                m_cell->isFormula = true;
            else if (name == "style-name"sv)
                m_cell->style = toText(one.value);
        }
    }

    void beginText(const MarkupToken &token)
    {
        const std::string_view name = token.name;
        if (name == "p"sv) {
            if (m_cell->paragraphs++ > 0)
                addText(u"\n");
            ++m_paragraphDepth;
        } else if (name == "s"sv)
            addText(QString(qBound(1, token.number("c"sv, 1), 1000), u' '));
        else if (name == "tab"sv)
            addText(u"\t");
        else if (name == "line-break"sv)
            addText(u"\n");
    }

    void addText(QStringView text)
    {
        if (m_cell->text.size() <= sheetlimits::cellLength) // one more says that it is too long
            m_cell->text += text;
    }

    Result<> end(std::string_view name)
    {
        if (name == "p"sv && m_paragraphDepth > 0)
            --m_paragraphDepth;
        else if (m_cell && (name == "table-cell"sv || name == "covered-table-cell"sv))
            return endCell();
        else if (m_builder && name == "table-row"sv)
            m_row += qMin(m_rowsRepeated, mostRows - m_row + 1);
        else if (m_builder && name == "table"sv) {
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
        const bool countsAsNumber = cell.type == "float"_L1 || cell.type == "currency"_L1;
        if (cell.type == "percentage"_L1 && isNumber)
            return shownNumber(value, {Kind::Percent, -1}, Epoch::Of1900);
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
    return readMarkup(archive, u"meta.xml"_s, [&](const MarkupToken &token) -> Result<> {
        if (token.begins() && token.name == "user-defined"sv)
            name = toText(token.attribute("name"sv));
        else if (token.isText() && !name.isEmpty())
            workbook.properties[name] += toText(token.text);
        else if (token.ends())
            name.clear();
        return {};
    });
}

Result<> refuseLocked(Archive &archive)
{
    const QString manifest = u"META-INF/manifest.xml"_s;
    if (!archive.has(manifest))
        return {};
    return readMarkup(archive, manifest, [](const MarkupToken &token) -> Result<> {
        return token.name == "encryption-data"sv ? refusals::locked() : Result<>();
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
                              [&](const MarkupToken &token) { return content.takeStyle(token); });
        })
        .and_then([&] {
            return readMarkup(archive, u"content.xml"_s, [&](const MarkupToken &token) { return content.take(token); });
        })
        .map([&] {
            workbook.tables = content.tables();
            return workbook;
        });
}

} // namespace inko

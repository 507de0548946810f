#include "core/report/editions/blockjson.h"

namespace inko::document {

using namespace Qt::StringLiterals;

namespace {

using Orientation = PageBreak::Orientation;

constexpr Keys<Paragraph::Style, 4> styles{{{Paragraph::Style::Body, "body"},
                                            {Paragraph::Style::Lead, "lead"},
                                            {Paragraph::Style::Note, "note"},
                                            {Paragraph::Style::Caption, "caption"}}};
constexpr Keys<Table::Align, 3> aligns{
    {{Table::Align::Start, "start"}, {Table::Align::End, "end"}, {Table::Align::Center, "center"}}};
constexpr Keys<Figure::Kind, 6> figureKinds{{{Figure::Kind::Bars, "bars"},
                                             {Figure::Kind::StackedBars, "stacked-bars"},
                                             {Figure::Kind::Lines, "lines"},
                                             {Figure::Kind::HeatMap, "heat-map"},
                                             {Figure::Kind::Donut, "donut"},
                                             {Figure::Kind::Network, "network"}}};
constexpr Keys<Orientation, 3> orientations{{{Orientation::Unchanged, "unchanged"},
                                             {Orientation::Portrait, "portrait"},
                                             {Orientation::Landscape, "landscape"}}};

constexpr int deepestHeading = 6;
constexpr int widestSpan = 1000;

void put(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}
template<class T>
void put(QJsonObject &object, const QString &key, T value, T usual)
{
    if (value != usual)
        object.insert(key, value);
}
template<class Enum, size_t Count>
void put(QJsonObject &object, const QString &key, const Keys<Enum, Count> &keys, Enum value)
{
    if (value != keys.front().first)
        object.insert(key, keyOf(keys, value));
}

// Words in one style are by far the most: they are a text alone.
QJsonValue valueOf(const Text &text)
{
    if (text.size() == 1 && text.front() == plain(text.front().text).front())
        return text.front().text;
    QJsonArray spans;
    for (const Span &span : text) {
        QJsonObject object{{u"text"_s, span.text}};
        put(object, u"strong"_s, span.strong, false);
        put(object, u"target"_s, span.target);
        put(object, u"language"_s, span.language);
        spans << object;
    }
    return spans;
}

Span spanOf(JsonReader &reader)
{
    return {reader.text(u"text"_s), reader.flag(u"strong"_s), reader.text(u"target"_s), reader.text(u"language"_s)};
}

Text textOf(JsonReader &reader, const QString &key)
{
    return reader.value(key).isString() ? plain(reader.text(key)) : reader.each<Span>(key, &spanOf);
}

QJsonObject objectOf(const Cell &cell)
{
    QJsonObject object{{u"text"_s, valueOf(cell.text)}};
    put(object, u"header"_s, cell.isHeader, false);
    put(object, u"columns"_s, cell.columnSpan, 1);
    put(object, u"rows"_s, cell.rowSpan, 1);
    put(object, u"entry"_s, cell.entry, qint64(0));
    return object;
}

Cell cellOf(JsonReader &reader)
{
    return {.text = textOf(reader, u"text"_s),
            .isHeader = reader.flag(u"header"_s),
            .columnSpan = reader.number(u"columns"_s, 1, widestSpan, 1),
            .rowSpan = reader.number(u"rows"_s, 1, widestSpan, 1),
            .entry = reader.number<qint64>(u"entry"_s, 0)};
}

QJsonArray arrayOf(const std::vector<Table::Row> &rows)
{
    QJsonArray array;
    for (const Table::Row &row : rows) {
        QJsonArray cells;
        for (const Cell &cell : row)
            cells << objectOf(cell);
        array << QJsonObject{{u"cells"_s, cells}};
    }
    return array;
}

Table::Row rowOf(JsonReader &reader)
{
    return reader.each<Cell>(u"cells"_s, &cellOf);
}

Table::ColumnFormat columnOf(JsonReader &reader)
{
    return {reader.oneOf(u"align"_s, aligns), reader.share(u"weight"_s)};
}

Figure::Series seriesOf(JsonReader &reader)
{
    Figure::Series series{reader.text(u"name"_s), {}};
    for (const QJsonValue value : reader.array(u"values"_s)) {
        reader.check(value.isNull() || value.isDouble(), u"values"_s);
        series.values.push_back(value.isDouble() ? std::optional(value.toDouble()) : std::nullopt);
    }
    return series;
}

QJsonObject partOf(const TitlePage &page)
{
    QJsonObject object{{u"is"_s, u"title-page"_s}, {u"title"_s, page.title}};
    put(object, u"subtitle"_s, page.subtitle);
    object.insert(u"lines"_s, QJsonArray::fromStringList(page.lines));
    if (page.logo)
        object.insert(u"logo"_s, toText(*page.logo));
    put(object, u"logoAlternative"_s, page.logoAlternative);
    return object;
}

TitlePage titlePageOf(JsonReader &reader)
{
    TitlePage page{reader.text(u"title"_s),
                   reader.text(u"subtitle"_s),
                   reader.texts(u"lines"_s),
                   {},
                   reader.text(u"logoAlternative"_s)};
    if (reader.has(u"logo"_s)) {
        const Result<Picture> logo = pictureFrom(reader.text(u"logo"_s));
        reader.check(logo.has_value(), u"logo"_s);
        page.logo = logo ? std::optional(*logo) : std::nullopt;
    }
    return page;
}

QJsonObject partOf(const TableOfContents &contents)
{
    return {{u"is"_s, u"contents"_s}, {u"title"_s, contents.title}, {u"depth"_s, contents.depth}};
}

QJsonObject partOf(const Heading &heading)
{
    QJsonObject object{{u"is"_s, u"heading"_s}, {u"level"_s, heading.level}, {u"text"_s, heading.text}};
    put(object, u"anchor"_s, heading.anchor);
    put(object, u"language"_s, heading.language);
    return object;
}

QJsonObject partOf(const Paragraph &paragraph)
{
    QJsonObject object{{u"is"_s, u"paragraph"_s}, {u"text"_s, valueOf(paragraph.text)}};
    put(object, u"style"_s, styles, paragraph.style);
    return object;
}

QJsonObject partOf(const List &list)
{
    QJsonArray items;
    for (const Text &item : list.items)
        items << QJsonObject{{u"text"_s, valueOf(item)}};
    QJsonObject object{{u"is"_s, u"list"_s}, {u"items"_s, items}};
    put(object, u"numbered"_s, list.numbered, false);
    return object;
}

QJsonObject partOf(const Table &table)
{
    QJsonArray columns;
    for (const Table::ColumnFormat &column : table.columns) {
        QJsonObject object;
        put(object, u"align"_s, aligns, column.align);
        put(object, u"weight"_s, column.weight, 0.0);
        columns << object;
    }
    QJsonObject object{{u"is"_s, u"table"_s},
                       {u"columns"_s, columns},
                       {u"header"_s, arrayOf(table.header)},
                       {u"rows"_s, arrayOf(table.rows)}};
    put(object, u"caption"_s, table.caption);
    put(object, u"summary"_s, table.summary);
    put(object, u"captionLanguage"_s, table.captionLanguage);
    return object;
}

QJsonObject partOf(const Figure &figure)
{
    QJsonArray series;
    for (const Figure::Series &each : figure.series) {
        QJsonArray values;
        for (const std::optional<double> &value : each.values)
            values << (value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null));
        series << QJsonObject{{u"name"_s, each.name}, {u"values"_s, values}};
    }
    QJsonObject object{{u"is"_s, u"figure"_s},
                       {u"categories"_s, QJsonArray::fromStringList(figure.categories)},
                       {u"series"_s, series}};
    put(object, u"kind"_s, figureKinds, figure.kind);
    put(object, u"title"_s, figure.title);
    put(object, u"unit"_s, figure.unit);
    put(object, u"source"_s, figure.source);
    put(object, u"alternative"_s, figure.alternative);
    put(object, u"titleLanguage"_s, figure.titleLanguage);
    return object;
}

QJsonObject partOf(const PageBreak &pageBreak)
{
    QJsonObject object{{u"is"_s, u"page-break"_s}};
    put(object, u"orientation"_s, orientations, pageBreak.orientation);
    return object;
}

} // namespace

QJsonObject objectOf(const Block &block)
{
    return std::visit([](const auto &part) { return partOf(part); }, block);
}

Block blockOf(JsonReader &reader)
{
    const QString is = reader.text(u"is"_s);
    if (is == "title-page"_L1)
        return titlePageOf(reader);
    if (is == "contents"_L1)
        return TableOfContents{reader.text(u"title"_s), reader.number(u"depth"_s, 2, deepestHeading, 1)};
    if (is == "heading"_L1)
        return Heading{reader.number(u"level"_s, 1, deepestHeading, 1), reader.text(u"text"_s),
                       reader.text(u"anchor"_s), reader.text(u"language"_s)};
    if (is == "paragraph"_L1)
        return Paragraph{textOf(reader, u"text"_s), reader.oneOf(u"style"_s, styles)};
    if (is == "list"_L1)
        return List{reader.each<Text>(u"items"_s, [](JsonReader &item) { return textOf(item, u"text"_s); }),
                    reader.flag(u"numbered"_s)};
    if (is == "table"_L1)
        return Table{reader.text(u"caption"_s),
                     reader.text(u"summary"_s),
                     reader.each<Table::ColumnFormat>(u"columns"_s, &columnOf),
                     reader.each<Table::Row>(u"header"_s, &rowOf),
                     reader.each<Table::Row>(u"rows"_s, &rowOf),
                     reader.text(u"captionLanguage"_s)};
    if (is == "figure"_L1)
        return Figure{.kind = reader.oneOf(u"kind"_s, figureKinds),
                      .title = reader.text(u"title"_s),
                      .unit = reader.text(u"unit"_s),
                      .source = reader.text(u"source"_s),
                      .alternative = reader.text(u"alternative"_s),
                      .categories = reader.texts(u"categories"_s),
                      .series = reader.each<Figure::Series>(u"series"_s, &seriesOf),
                      .titleLanguage = reader.text(u"titleLanguage"_s)};
    reader.check(is == "page-break"_L1, u"is"_s);
    return PageBreak{reader.oneOf(u"orientation"_s, orientations)};
}

} // namespace inko::document

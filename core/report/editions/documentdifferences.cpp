#include "core/report/editions/documentdifferences.h"

#include <QHash>

#include <algorithm>

namespace inko::document {

using namespace Qt::StringLiterals;

namespace {

/// A text or a table's row, so that it can be found in another document.
struct Statement {
    QString key;          ///< what stays when it changes: the table and the row's name; of a text, its style
    QString name;         ///< as Difference::what
    QStringList labels;   ///< of each cell: its column's heading
    QStringList contents; ///< a text's one, or a row's cells
    bool isRow = false;
};

struct Section {
    QString key;   ///< unique among a document's sections
    QString title; ///< with those above it
    QString heading = {};
    std::vector<Statement> statements = {};
};

QString textOf(const Text &text)
{
    QString words;
    for (const Span &span : text)
        words += span.text;
    return words;
}

/// What a cell names by its strong words at the beginning; empty if it has none.
QString titleIn(const Table::Row &row, size_t cell)
{
    const bool hasTitle = cell < row.size() && !row[cell].text.empty() && row[cell].text.front().strong;
    return hasTitle ? row[cell].text.front().text : QString();
}

/// "Jugendtreff · Sprachcafé", as far as the row says so.
QString nameOf(const Table::Row &row)
{
    if (row.empty())
        return {};
    QStringList parts{titleIn(row, 0).isEmpty() ? textOf(row[0].text) : titleIn(row, 0), titleIn(row, 1)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// A heading for each column, from the header row that is nearest to the cells.
QStringList labelsOf(const Table &table)
{
    QStringList labels;
    if (!table.header.empty()) {
        for (const Cell &cell : table.header.back()) {
            for (int column = 0; column < cell.columnSpan; ++column)
                labels << textOf(cell.text);
        }
    }
    return labels;
}

/// Puts a document's blocks under its headings.
class Outline {
public:
    explicit Outline(const Document &document)
    {
        m_sections.push_back({});
        for (const Block &block : document.blocks)
            std::visit([this](const auto &part) { take(part); }, block);
    }
    std::vector<Section> takeSections() { return std::move(m_sections); }

private:
    void take(const TitlePage &page)
    {
        add(u"title"_s, page.title);
        add(u"subtitle"_s, page.subtitle);
        for (const QString &line : page.lines)
            add(u"line"_s, line);
    }
    void take(const Heading &heading)
    {
        m_titles.resize(heading.level - 1);
        m_titles << heading.text;
        QStringList above = m_titles;
        above.removeAll(QString());
        const QString title = above.join(u" › "_s);
        const QString key = heading.anchor.isEmpty() ? title : u'#' + heading.anchor;
        const int times = ++m_timesSeen[key];
        m_sections.push_back({times == 1 ? key : u"%1 %2"_s.arg(key).arg(times), title, heading.text});
    }
    void take(const Paragraph &paragraph) { add(u"text %1"_s.arg(int(paragraph.style)), textOf(paragraph.text)); }
    void take(const List &list)
    {
        for (const Text &item : list.items)
            add(u"item"_s, textOf(item));
    }
    void take(const Table &table)
    {
        const QStringList labels = labelsOf(table);
        for (const Table::Row &row : table.rows) {
            QStringList contents;
            for (const Cell &cell : row)
                contents << textOf(cell.text);
            const qint64 entry = row.empty() ? 0 : row.front().entry;
            const QString id = entry != 0 ? u'#' + QString::number(entry) : contents.value(0);
            m_sections.back().statements.push_back(
                {u"row "_s + table.caption + u'\n' + id, nameOf(row), labels, contents, true});
        }
    }
    void take(const TableOfContents &) {}
    void take(const Figure &) {}
    void take(const PageBreak &) {}

    void add(const QString &key, const QString &text)
    {
        if (!text.isEmpty())
            m_sections.back().statements.push_back({key, text, {}, {text}, false});
    }

    std::vector<Section> m_sections;
    QStringList m_titles; ///< of the headings above what comes next
    QHash<QString, int> m_timesSeen;
};

/// Those that the other document does not say, too; what is said twice has to be there twice.
std::vector<Statement> without(const std::vector<Statement> &statements, const std::vector<Statement> &others)
{
    const auto identity = [](const Statement &statement) {
        return statement.key + u'\n' + statement.contents.join(QChar(QChar::Null));
    };
    QHash<QString, int> there;
    for (const Statement &other : others)
        ++there[identity(other)];
    std::vector<Statement> rest;
    std::ranges::copy_if(statements, std::back_inserter(rest),
                         [&](const Statement &statement) { return there[identity(statement)]-- <= 0; });
    return rest;
}

/// "town → county"; of long texts only what is different and a word on each side of it.
QString stepBetween(const QString &was, const QString &is)
{
    if (was.isEmpty() || is.isEmpty())
        return u"%1 → %2"_s.arg(was.isEmpty() ? u"–"_s : was, is.isEmpty() ? u"–"_s : is);
    const QStringList before = was.split(u' ');
    const QStringList after = is.split(u' ');
    const qsizetype shorter = qMin(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    constexpr qsizetype shown = 1;        // words beside what is different
    constexpr qsizetype worthCutting = 3; // words that an ellipsis stands for, at least
    const qsizetype cutHead = head - shown >= worthCutting ? head - shown : 0;
    const qsizetype cutTail = tail - shown >= worthCutting ? tail - shown : 0;
    const auto cut = [&](const QStringList &words) {
        return (cutHead > 0 ? u"… "_s : QString()) + words.mid(cutHead, words.size() - cutHead - cutTail).join(u' ') +
               (cutTail > 0 ? u" …"_s : QString());
    };
    return u"%1 → %2"_s.arg(cut(before), cut(after));
}

QStringList changesBetween(const Statement &before, const Statement &after)
{
    QStringList changes;
    for (qsizetype cell = 0; cell < qMax(before.contents.size(), after.contents.size()); ++cell) {
        const QString was = before.contents.value(cell);
        const QString is = after.contents.value(cell);
        if (was == is)
            continue;
        const QString step = stepBetween(was, is);
        const QString label = after.labels.value(cell);
        changes << (label.isEmpty() ? step : u"%1: %2"_s.arg(label, step));
    }
    return changes;
}

/// Do two texts share at least half of their words? Else one is gone and the other new.
bool isReworded(const Statement &before, const Statement &after)
{
    QHash<QStringView, int> words;
    const auto was = QStringView(before.name).split(u' ', Qt::SkipEmptyParts);
    const auto is = QStringView(after.name).split(u' ', Qt::SkipEmptyParts);
    for (const QStringView word : was)
        ++words[word];
    const auto shared = std::ranges::count_if(is, [&](QStringView word) { return words[word]-- > 0; });
    return shared * 2 >= qMax(was.size(), is.size());
}

bool isSame(const Statement &before, const Statement &after)
{
    return before.key == after.key && (after.isRow || isReworded(before, after));
}

void compare(const Section &before, const Section &after, std::vector<Difference> &differences)
{
    if (before.heading != after.heading)
        differences.push_back({Difference::Kind::Reworded, after.title, before.heading, {}, after.heading});
    const std::vector<Statement> gone = without(before.statements, after.statements);
    QHash<QString, QList<size_t>> goneByKey;
    for (size_t i = 0; i < gone.size(); ++i)
        goneByKey[gone[i].key] << i;
    std::vector<bool> isFound(gone.size());
    for (const Statement &statement : without(after.statements, before.statements)) {
        QList<size_t> &candidates = goneByKey[statement.key];
        const auto found = std::ranges::find_if(candidates, [&](size_t i) { return isSame(gone[i], statement); });
        if (found == candidates.end()) {
            differences.push_back({Difference::Kind::Added, after.title, statement.name});
            continue;
        }
        const Statement &was = gone[*found];
        if (statement.isRow)
            differences.push_back({Difference::Kind::Changed, after.title, was.name, changesBetween(was, statement)});
        else
            differences.push_back({Difference::Kind::Reworded, after.title, was.name, {}, statement.name});
        isFound[*found] = true;
        candidates.erase(found);
    }
    for (size_t i = 0; i < gone.size(); ++i) {
        if (!isFound[i])
            differences.push_back({Difference::Kind::Removed, after.title, gone[i].name});
    }
}

} // namespace

std::vector<Difference> differences(const Document &before, const Document &after)
{
    const std::vector<Section> earlier = Outline(before).takeSections();
    const std::vector<Section> later = Outline(after).takeSections();
    QHash<QString, const Section *> rest;
    for (const Section &section : earlier)
        rest.insert(section.key, &section);

    std::vector<Difference> found;
    for (const Section &section : later) {
        if (const Section *was = rest.take(section.key))
            compare(*was, section, found);
        else
            found.push_back({Difference::Kind::Added, section.title});
    }
    for (const Section &section : earlier) {
        if (rest.contains(section.key))
            found.push_back({Difference::Kind::Removed, section.title});
    }
    return found;
}

} // namespace inko::document

#pragma once

#include "core/base/partialdate.h"
#include "core/base/text.h"
#include "core/base/years.h"
#include "core/exchange/columns/importcontext.h"

#include <QHash>

namespace inko {

/// Reads a cell into a row's value, or says why it cannot be.
using CellResult = tl::expected<void, QString>;
inline tl::unexpected<QString> refuseCell(QString reason)
{
    return tl::unexpected<QString>(std::move(reason));
}

/// One column of a table: its headers and how a field is read from its cell.
template<class R>
struct TableColumn {
    enum class Use {
        Identifying,    ///< says which record a row is about; never empty
        Distinguishing, ///< says so together with the identifying ones; may be empty
        Required,       ///< never empty
        Optional
    };
    static bool identifies(Use use) { return use == Use::Identifying || use == Use::Distinguishing; }
    static bool mustBeTold(Use use) { return use == Use::Identifying || use == Use::Required; }

    QStringList headers;
    Use use = Use::Optional;
    std::function<CellResult(R &, const QString &, ImportContext &)> read;
    std::function<QString(const R &, const Draft &)> write; ///< empty for tables that are not exported
};

/// The words of an enum in a file, the same in every language of the program. The first is written.
template<class E>
struct Word {
    E value;
    QStringList spellings;
};

/// Every spelling, as searchable() has it.
template<class E>
QHash<QString, E> lookupOf(const QList<Word<E>> &words)
{
    QHash<QString, E> lookup;
    for (const Word<E> &word : words) {
        for (const QString &spelling : word.spellings)
            lookup.insert(searchable(spelling), word.value);
    }
    return lookup;
}

template<class E>
std::optional<E> valueOf(const QList<Word<E>> &words, const QString &cell)
{
    const QHash<QString, E> lookup = lookupOf(words);
    const auto found = lookup.constFind(searchable(cell));
    return found == lookup.cend() ? std::nullopt : std::optional(*found);
}

template<class E>
QString spellingOf(const QList<Word<E>> &words, E value)
{
    for (const Word<E> &word : words) {
        if (word.value == value)
            return word.spellings.front();
    }
    return {};
}

template<class E>
QString offered(const QList<Word<E>> &words)
{
    QStringList firsts;
    for (const Word<E> &word : words)
        firsts << word.spellings.front();
    return firsts.join(QStringLiteral(", "));
}

/// Readers of single cells, for the columns of every table.
namespace cells {

tl::expected<std::optional<QDate>, QString> day(const QString &cell);
tl::expected<std::optional<PartialDate>, QString> partialDate(const QString &cell); ///< empty: not told
tl::expected<std::optional<int>, QString> wholeNumber(const QString &cell, int least, int most);
bool saysYes(const QString &cell);
/// A text of several lines: nothing around it, and every line end a single one.
QString paragraphs(const QString &cell);

/// Each finds what the cell names, or makes it where `context` allows.
tl::expected<Id<Organisation>, QString> organisation(const QString &cell, ImportContext &context);
tl::expected<Id<CodeValue>, QString> codeValue(CodeValue::List list, const QString &cell, ImportContext &context);
tl::expected<Id<Concept>, QString> concept_(const QString &cell, ImportContext &context);
tl::expected<Id<Goal>, QString> goal(const QString &cell, ImportContext &context);

QString wordIsUnknown(const QString &offeredWords);

using IsKnown = std::function<bool(const QString &)>;
/// The names in a cell, between semicolons; also between line ends, save in a name that is known as a whole.
QStringList namesIn(const QString &cell, const IsKnown &isKnown);
/// Is it several known names with commas or slashes between them, where there should be semicolons?
bool isListWithoutSemicolons(const QString &part, const IsKnown &isKnown);
QString needsSemicolons(const QString &part);

/// Reads a cell with several names, each by `one`; a name given twice counts once.
template<class T, class One>
tl::expected<QList<Id<T>>, QString> listOf(const QString &cell, const IsKnown &isKnown, One one)
{
    QList<Id<T>> found;
    for (const QString &part : namesIn(cell, isKnown)) {
        if (isListWithoutSemicolons(part, isKnown))
            return refuseCell(needsSemicolons(part));
        const tl::expected<Id<T>, QString> id = one(part);
        if (!id)
            return refuseCell(id.error());
        if (!found.contains(*id))
            found << *id;
    }
    return found;
}

} // namespace cells

/// Makers of the columns that most tables have.
namespace columns {

/// A text of one line; white space is tidied.
template<class R>
TableColumn<R> line(QStringList headers, typename TableColumn<R>::Use use, QString R::*field)
{
    return {std::move(headers), use,
            [field](R &row, const QString &cell, ImportContext &) -> CellResult {
                row.*field = cell.simplified();
                return {};
            },
            [field](const R &row, const Draft &) { return row.*field; }};
}

/// A text of several lines, which keeps them.
template<class R>
TableColumn<R> text(QStringList headers, typename TableColumn<R>::Use use, QString R::*field)
{
    return {std::move(headers), use,
            [field](R &row, const QString &cell, ImportContext &) -> CellResult {
                row.*field = cells::paragraphs(cell);
                return {};
            },
            [field](const R &row, const Draft &) { return row.*field; }};
}

template<class R>
TableColumn<R> day(QStringList headers, std::optional<QDate> R::*field)
{
    return {std::move(headers),
            TableColumn<R>::Use::Optional,
            [field](R &row, const QString &cell, ImportContext &) {
                return cells::day(cell).map([&](std::optional<QDate> date) { row.*field = date; });
            },
            {}};
}

/// A day that must be told.
template<class R>
TableColumn<R> requiredDay(QStringList headers, QDate R::*field)
{
    return {std::move(headers),
            TableColumn<R>::Use::Required,
            [field](R &row, const QString &cell, ImportContext &) {
                return cells::day(cell).map([&](std::optional<QDate> date) { row.*field = date.value_or(QDate()); });
            },
            {}};
}

template<class R, class E>
TableColumn<R> word(QStringList headers, typename TableColumn<R>::Use use, E R::*field, const QList<Word<E>> &words)
{
    return {std::move(headers), use,
            [field, lookup = lookupOf(words), offer = offered(words)](R &row, const QString &cell,
                                                                      ImportContext &) -> CellResult {
                if (cell.trimmed().isEmpty())
                    return {};
                const auto value = lookup.constFind(searchable(cell));
                if (value == lookup.cend())
                    return refuseCell(cells::wordIsUnknown(offer));
                row.*field = *value;
                return {};
            },
            [field, words](const R &row, const Draft &) { return spellingOf(words, row.*field); }};
}

template<class R>
TableColumn<R> organisation(QStringList headers, typename TableColumn<R>::Use use, Id<Organisation> R::*field)
{
    return {std::move(headers), use,
            [field](R &row, const QString &cell, ImportContext &context) {
                return cells::organisation(cell, context).map([&](Id<Organisation> id) { row.*field = id; });
            },
            [field](const R &row, const Draft &draft) { return draft.table<Organisation>().at(row.*field).name; }};
}

template<class R>
TableColumn<R> goal(QStringList headers, typename TableColumn<R>::Use use, Id<Goal> R::*field)
{
    return {std::move(headers),
            use,
            [field](R &row, const QString &cell, ImportContext &context) {
                return cells::goal(cell, context).map([&](Id<Goal> id) { row.*field = id; });
            },
            {}};
}

template<class R>
TableColumn<R> year(QStringList headers, typename TableColumn<R>::Use use, int R::*field)
{
    return {std::move(headers),
            use,
            [field](R &row, const QString &cell, ImportContext &) {
                return cells::wholeNumber(cell, firstYear, lastYear).map([&](std::optional<int> year) {
                    row.*field = year.value_or(0);
                });
            },
            {}};
}

} // namespace columns

} // namespace inko

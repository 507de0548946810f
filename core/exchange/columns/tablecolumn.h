#pragma once

#include "core/base/text.h"
#include "core/base/years.h"
#include "core/exchange/columns/namedrecords.h"
#include "core/exchange/columns/words.h"

#include <functional>

namespace inko {

/// One column of a table: its headers and how a field is read from its cell.
template<class R>
struct TableColumn {
    enum class Use {
        Identifying,    ///< says which record a row is about; never empty
        Distinguishing, ///< says so together with the identifying ones; may be empty
        Required,       ///< never empty
        Optional
    };

    QStringList headers;
    Use use = Use::Optional;
    std::function<CellResult<>(R &, const QString &, ImportContext &)> read;
    std::function<QString(const R &, const Draft &)> write; ///< empty for tables that are not exported

    bool identifies() const { return use == Use::Identifying || use == Use::Distinguishing; }
    bool mustBeTold() const { return use == Use::Identifying || use == Use::Required; }
};

/// Makers of the columns that most tables have.
namespace columns {

/// A text of one line; white space is tidied.
template<class R>
TableColumn<R> line(QStringList headers, typename TableColumn<R>::Use use, QString R::*field)
{
    return {std::move(headers), use,
            [field](R &row, const QString &cell, ImportContext &) -> CellResult<> {
                row.*field = tidyLine(cell);
                return {};
            },
            [field](const R &row, const Draft &) { return row.*field; }};
}

/// A text of several lines, which keeps them.
template<class R>
TableColumn<R> text(QStringList headers, typename TableColumn<R>::Use use, QString R::*field)
{
    return {std::move(headers), use,
            [field](R &row, const QString &cell, ImportContext &) -> CellResult<> {
                row.*field = tidyLines(cell);
                return {};
            },
            [field](const R &row, const Draft &) { return row.*field; }};
}

/// Several texts of one line, between semicolons.
template<class R>
TableColumn<R> lines(QStringList headers, QStringList R::*field)
{
    return {std::move(headers), TableColumn<R>::Use::Optional,
            [field](R &row, const QString &cell, ImportContext &) -> CellResult<> {
                row.*field = splitList(cell);
                return {};
            },
            [field](const R &row, const Draft &) { return joinList(row.*field); }};
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

template<class R>
TableColumn<R> timeOfDay(QStringList headers, typename TableColumn<R>::Use use, std::optional<QTime> R::*field)
{
    return {std::move(headers),
            use,
            [field](R &row, const QString &cell, ImportContext &) {
                return cells::timeOfDay(cell).map([&](std::optional<QTime> time) { row.*field = time; });
            },
            {}};
}

/// A day that must be told, and cannot be “–”.
template<class R>
TableColumn<R> requiredDay(QStringList headers, QDate R::*field,
                           typename TableColumn<R>::Use use = TableColumn<R>::Use::Required)
{
    return {std::move(headers),
            use,
            [field](R &row, const QString &cell, ImportContext &) {
                return cells::day(cell).and_then([&](std::optional<QDate> date) -> CellResult<> {
                    if (!date)
                        return refuseCell(cells::isNoDay());
                    row.*field = *date;
                    return {};
                });
            },
            {}};
}

/// One value of a list that the coordinator edits, which may be missing.
template<class R>
TableColumn<R> codeValue(QStringList headers, CodeValue::List list, std::optional<Id<CodeValue>> R::*field)
{
    return {std::move(headers),
            TableColumn<R>::Use::Optional,
            [=](R &row, const QString &cell, ImportContext &context) -> CellResult<> {
                (row.*field).reset();
                if (cells::saysNothing(cell))
                    return {};
                return cells::codeValue(list, cell, context).map([&](Id<CodeValue> value) { row.*field = value; });
            },
            {}};
}

/// Another record of the file, by what draftkeys make of the cell; `isNotThere` says what to do where there is none.
template<class R, class T>
TableColumn<R> record(QStringList headers, typename TableColumn<R>::Use use, Id<T> R::*field,
                      std::function<QString(const R &, const QString &)> keyOf, std::function<QString()> isNotThere)
{
    return {std::move(headers),
            use,
            [=](R &row, const QString &cell, ImportContext &context) -> CellResult<> {
                row.*field = context.draft.table<T>().find(keyOf(row, cell));
                return (row.*field).isValid() ? CellResult<>() : refuseCell(isNotThere());
            },
            {}};
}

/// A cell that says nothing leaves the field as it is.
template<class R, class E>
TableColumn<R> word(QStringList headers, typename TableColumn<R>::Use use, E R::*field, const Words<E> &words)
{
    return {std::move(headers), use,
            [=](R &row, const QString &cell, ImportContext &) -> CellResult<> {
                if (use == TableColumn<R>::Use::Optional && cells::saysNothing(cell))
                    return {};
                return words.read(cell).map([&](E value) { row.*field = value; });
            },
            [field, words](const R &row, const Draft &) { return words.written(row.*field); }};
}

/// Of a row that says more than its record has: word<Row>(…, &Record::field, …).
template<class R, class Of, class E>
requires(!std::is_same_v<R, Of>) TableColumn<R> word(QStringList headers, typename TableColumn<R>::Use use,
                                                     E Of::*field, const Words<E> &words)
{
    return word(std::move(headers), use, static_cast<E R::*>(field), words);
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

/// One that may be missing.
template<class R>
TableColumn<R> organisation(QStringList headers, std::optional<Id<Organisation>> R::*field)
{
    return {std::move(headers), TableColumn<R>::Use::Optional,
            [field](R &row, const QString &cell, ImportContext &context) -> CellResult<> {
                (row.*field).reset();
                if (cells::saysNothing(cell))
                    return {};
                return cells::organisation(cell, context).map([&](Id<Organisation> id) { row.*field = id; });
            },
            [field](const R &row, const Draft &draft) {
                return row.*field ? draft.table<Organisation>().at(*(row.*field)).name : QString();
            }};
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

/// A goal that may be missing.
template<class R>
TableColumn<R> goal(QStringList headers, std::optional<Id<Goal>> R::*field)
{
    return {std::move(headers),
            TableColumn<R>::Use::Optional,
            [field](R &row, const QString &cell, ImportContext &context) -> CellResult<> {
                (row.*field).reset();
                if (cells::saysNothing(cell))
                    return {};
                return cells::goal(cell, context).map([&](Id<Goal> id) { row.*field = id; });
            },
            {}};
}

/// A whole number that may be unknown.
template<class R>
TableColumn<R> number(QStringList headers, typename TableColumn<R>::Use use, std::optional<int> R::*field, int least,
                      int most, cells::ParseNumber parse = &spelled::wholeNumber)
{
    return {std::move(headers), use,
            [=](R &row, const QString &cell, ImportContext &) {
                return cells::wholeNumber(cell, least, most, parse).map([&](std::optional<int> told) {
                    row.*field = told;
                });
            },
            [field](const R &row, const Draft &) { return row.*field ? QString::number(*(row.*field)) : QString(); }};
}

/// A whole number that stays as it is where the cell says nothing.
template<class R>
TableColumn<R> number(QStringList headers, typename TableColumn<R>::Use use, int R::*field, int least, int most)
{
    return {std::move(headers),
            use,
            [=](R &row, const QString &cell, ImportContext &) {
                return cells::wholeNumber(cell, least, most).map([&](std::optional<int> told) {
                    row.*field = told.value_or(row.*field);
                });
            },
            {}};
}

/// A number with or without a fraction, that may be missing.
template<class R>
TableColumn<R> decimal(QStringList headers, std::optional<double> R::*field)
{
    return {std::move(headers), TableColumn<R>::Use::Optional,
            [field](R &row, const QString &cell, ImportContext &) {
                return cells::decimal(cell).map([&](std::optional<double> told) { row.*field = told; });
            },
            [field](const R &row, const Draft &) { return row.*field ? spelled::written(*(row.*field)) : QString(); }};
}

template<class R>
TableColumn<R> yesOrNo(QStringList headers, bool R::*field)
{
    return {
        std::move(headers), TableColumn<R>::Use::Optional,
        [field](R &row, const QString &cell, ImportContext &) {
            return cells::yesOrNo(cell).map([&](bool told) { row.*field = told; });
        },
        [field](const R &row, const Draft &) { return row.*field ? QStringLiteral("ja") : QStringLiteral("nein"); }};
}

/// A year that may be missing.
template<class R>
TableColumn<R> year(QStringList headers, typename TableColumn<R>::Use use, std::optional<int> R::*field)
{
    return number(std::move(headers), use, field, firstYear, lastYear);
}

template<class R>
TableColumn<R> year(QStringList headers, typename TableColumn<R>::Use use, int R::*field)
{
    return {std::move(headers),
            use,
            [field](R &row, const QString &cell, ImportContext &) {
                return cells::year(cell).map([&](int year) { row.*field = year; });
            },
            {}};
}

} // namespace columns

} // namespace inko

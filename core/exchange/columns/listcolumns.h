#pragma once

#include "core/exchange/columns/goalnumbers.h"
#include "core/exchange/columns/namelists.h"
#include "core/exchange/columns/tablecolumn.h"

/// Columns whose cells name several records, between semicolons.
namespace inko::columns {

/// One or more goals, by their numbers.
template<class R>
TableColumn<R> goals(QStringList headers, QList<Id<Goal>> R::*field,
                     typename TableColumn<R>::Use use = TableColumn<R>::Use::Required)
{
    return {std::move(headers), use,
            [=](R &row, const QString &cell, ImportContext &context) -> CellResult<> {
                (row.*field).clear();
                if (use == TableColumn<R>::Use::Optional && cells::saysNothing(cell))
                    return {};
                return cells::goals(cell, context).map([&](const QList<Id<Goal>> &found) { row.*field = found; });
            },
            [field](const R &row, const Draft &draft) {
                QStringList numbers;
                for (Id<Goal> goal : row.*field)
                    numbers << draft.table<Goal>().at(goal).number;
                return joinList(numbers);
            }};
}

template<class R>
TableColumn<R> codeValues(QStringList headers, CodeValue::List list, QList<Id<CodeValue>> R::*field)
{
    return {
        std::move(headers), TableColumn<R>::Use::Optional,
        [=](R &row, const QString &cell, ImportContext &context) {
            const auto &values = context.draft.table<CodeValue>();
            return cells::listOf<CodeValue>(
                       cell,
                       [&](const QString &name) { return values.find(draftkeys::ofCodeValue(list, name)).isValid(); },
                       [&](const QString &name) { return cells::codeValue(list, name, context); })
                .map([&](const QList<Id<CodeValue>> &found) { row.*field = found; });
        },
        [=](const R &row, const Draft &draft) {
            QStringList names;
            for (Id<CodeValue> value : row.*field)
                names << draft.table<CodeValue>().at(value).name;
            return joinList(names);
        }};
}

template<class R>
TableColumn<R> organisations(QStringList headers, QList<Id<Organisation>> R::*field)
{
    return {std::move(headers), TableColumn<R>::Use::Optional,
            [field](R &row, const QString &cell, ImportContext &context) {
                const auto &organisations = context.draft.table<Organisation>();
                return cells::listOf<Organisation>(
                           cell,
                           [&](const QString &name) { return organisations.find(draftkeys::ofName(name)).isValid(); },
                           [&](const QString &name) { return cells::organisation(name, context); })
                    .map([&](const QList<Id<Organisation>> &found) { row.*field = found; });
            },
            [field](const R &row, const Draft &draft) {
                QStringList names;
                for (Id<Organisation> organisation : row.*field)
                    names << draft.table<Organisation>().at(organisation).name;
                return joinList(names);
            }};
}

} // namespace inko::columns

#pragma once

#include "core/exchange/rows/tablerules.h"

/// Columns by which a row says which session, or which of its agenda items, it is about.
namespace inko::columns {

/// What a row says of something that it places in a session, by its body and day, and the item's title.
template<class Record>
struct PlacedInSession : Record {
    Id<Body> bodyNamed;
    std::optional<QDate> sessionDay;
    friend bool operator==(const PlacedInSession &one, const PlacedInSession &other)
    {
        return static_cast<const Record &>(one) == static_cast<const Record &>(other);
    }
};

QString isNoBody();
QString isNoSession();
QString isNoAgendaItem();

template<class R>
TableColumn<R> body(QStringList headers, typename TableColumn<R>::Use use, Id<Body> R::*field)
{
    return record<R, Body>(
        std::move(headers), use, field, [](const R &, const QString &cell) { return draftkeys::ofName(cell); },
        &isNoBody);
}

/// The two columns that say which session a row hangs on.
template<class Record>
QList<TableColumn<PlacedInSession<Record>>> ofSession(Id<Session> Record::*session)
{
    using R = PlacedInSession<Record>;
    using Use = typename TableColumn<R>::Use;
    const auto readDay = [session](R &row, const QString &cell, ImportContext &context) {
        return cells::day(cell).and_then([&](std::optional<QDate> day) -> CellResult<> {
            row.*session =
                day ? context.draft.table<Session>().find(draftkeys::ofSession(row.bodyNamed, *day)) : Id<Session>();
            return (row.*session).isValid() ? CellResult<>() : refuseCell(isNoSession());
        });
    };
    return {body<R>({QStringLiteral("Gremium"), QStringLiteral("Body")}, Use::Identifying, &R::bodyNamed),
            {{QStringLiteral("Sitzung"), QStringLiteral("Session")}, Use::Identifying, readDay, {}}};
}

/// Three columns that may say under which agenda item something came up.
template<class Record>
QList<TableColumn<PlacedInSession<Record>>> underItem(std::optional<Id<AgendaItem>> Record::*item)
{
    using R = PlacedInSession<Record>;
    using Use = typename TableColumn<R>::Use;
    const auto readBody = [](R &row, const QString &cell, ImportContext &context) -> CellResult<> {
        row.bodyNamed = context.draft.table<Body>().find(draftkeys::ofName(cell));
        return row.bodyNamed.isValid() || cells::saysNothing(cell) ? CellResult<>() : refuseCell(isNoBody());
    };
    const auto readItem = [item](R &row, const QString &cell, ImportContext &context) -> CellResult<> {
        if (cells::saysNothing(cell))
            return {};
        const Id<Session> session =
            context.draft.table<Session>().find(draftkeys::ofSession(row.bodyNamed, row.sessionDay.value_or(QDate())));
        const Id<AgendaItem> found = context.draft.table<AgendaItem>().find(draftkeys::ofPart(session, cell));
        if (!found.isValid())
            return refuseCell(isNoAgendaItem());
        row.*item = found;
        return {};
    };
    return {{{QStringLiteral("Gremium"), QStringLiteral("Body")}, Use::Optional, readBody, {}},
            day<R>({QStringLiteral("Sitzung"), QStringLiteral("Session")}, &R::sessionDay),
            {{QStringLiteral("Tagesordnungspunkt"), QStringLiteral("Agenda item")}, Use::Optional, readItem, {}}};
}

/// Rules for such rows, found by the key of the record that they say.
template<class Record>
TableRules<PlacedInSession<Record>>
placedRules(QList<TableColumn<PlacedInSession<Record>>> columns,
            std::function<RowResult<>(Record &, const std::optional<Record> &, ImportContext &)> check)
{
    using R = PlacedInSession<Record>;
    TableRules<R> rules;
    rules.columns = std::move(columns);
    rules.find = [](const R &row, ImportContext &context) -> std::optional<R> {
        const auto &table = context.draft.table<Record>();
        const Id<Record> found = table.find(draftkeys::of(static_cast<const Record &>(row)).front());
        return found.isValid() ? std::optional(R{table.at(found), row.bodyNamed, row.sessionDay}) : std::nullopt;
    };
    rules.check = [check](R &row, const std::optional<R> &before, ImportContext &context) {
        const std::optional<Record> stored =
            before ? std::optional(static_cast<const Record &>(*before)) : std::nullopt;
        return check ? check(row, stored, context) : RowResult<>();
    };
    rules.keep = [](R &row, ImportContext &context) {
        row.id = context.draft.table<Record>().put(row);
        return row.id.value;
    };
    return rules;
}

} // namespace inko::columns

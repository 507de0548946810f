#pragma once

#include "core/exchange/rows/tablerules.h"

#include <QHash>

#include <functional>
#include <memory>

namespace inko {

/// One kind of table that can be imported, known by its header row.
struct TableKind {
    /// Do its rows belong to the round of a year, which must be told?
    enum class Period { None, Round };
    struct ColumnHeader {
        QStringList names; ///< the first is written, all are read
        bool required = false;
    };

    using Begin = std::function<std::unique_ptr<RowImport>(const Sheet &, ImportContext &)>;

    const char *name = ""; ///< English; title() is for the person
    Period period = Period::None;
    bool namesOffers = false; ///< do its rows name offers of the newest grid?
    QList<ColumnHeader> columns;
    Begin begin;

    QHash<QString, qsizetype> places; ///< in `columns`, by headerKey() of every name

    void addColumn(const QStringList &names, bool required);
    QString title() const;
    /// Which column a header names, by its place in `columns`; -1 for none.
    qsizetype columnNamed(const QString &header) const;
};

/// The kind of table that has these columns; its name is marked for translation in "inko::tables".
template<class R>
TableKind kindWith(const char *name, const QList<TableColumn<R>> &columns, TableKind::Begin begin)
{
    TableKind kind;
    kind.name = name;
    for (const TableColumn<R> &column : columns)
        kind.addColumn(column.headers, column.mustBeTold());
    kind.begin = std::move(begin);
    return kind;
}

/// The kind of table that these rules describe.
template<class R>
TableKind kindWith(const char *name, const TableRules<R> &rules)
{
    return kindWith(name, rules.columns,
                    [rules](const Sheet &sheet, ImportContext &context) -> std::unique_ptr<RowImport> {
                        return std::make_unique<RuledImport<R>>(sheet, rules, context);
                    });
}

} // namespace inko

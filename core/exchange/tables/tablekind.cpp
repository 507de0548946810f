#include "core/exchange/tables/tablekind.h"

#include "core/exchange/sheets/table/headerkey.h"

#include <QCoreApplication>

namespace inko {

void TableKind::addColumn(const QStringList &names, bool required)
{
    for (const QString &known : names)
        places.insert(headerKey(known), columns.size());
    columns << ColumnHeader{names, required};
}

QString TableKind::title() const
{
    return QCoreApplication::translate("inko::tables", name);
}

qsizetype TableKind::columnNamed(const QString &header) const
{
    return places.value(headerKey(header), -1);
}

} // namespace inko

#include "core/exchange/rows/tablerules.h"
#include "core/exchange/tables/tables.h"

namespace inko::tables {

using namespace Qt::StringLiterals;

TableKind yearThemes()
{
    using Use = TableColumn<YearTheme>::Use;
    return kindWith(QT_TRANSLATE_NOOP("inko::tables", "Themes of years"),
                    recordRules<YearTheme>(
                        {columns::year({u"Jahr"_s, u"Year"_s}, Use::Identifying, &YearTheme::year),
                         columns::line({u"Jahresthema"_s, u"Thema"_s, u"Theme"_s}, Use::Required, &YearTheme::theme)},
                        {}));
}

} // namespace inko::tables

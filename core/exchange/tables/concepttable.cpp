#include "core/exchange/rows/tablerules.h"
#include "core/exchange/tables/tables.h"

namespace inko::tables {

using namespace Qt::StringLiterals;

namespace {

using Use = TableColumn<Concept>::Use;

const Words<Concept::Level> &levels()
{
    static const Words<Concept::Level> words = {{Concept::Level::Town, {u"Stadt"_s, u"Town"_s}},
                                                {Concept::Level::County, {u"Kreis"_s, u"County"_s}},
                                                {Concept::Level::State, {u"Land"_s, u"State"_s}},
                                                {Concept::Level::OtherTown, {u"andere Stadt"_s, u"Other town"_s}}};
    return words;
}

RowResult<> check(Concept &document, const std::optional<Concept> &before, ImportContext &context)
{
    if (!before)
        document.position = context.draft.table<Concept>().placeAfter([](const Concept &) { return true; });
    return {};
}

} // namespace

TableKind concepts()
{
    return kindWith(QT_TRANSLATE_NOOP("inko::tables", "Concepts"),
                    recordRules<Concept>(
                        {columns::line({u"Konzept"_s, u"Concept"_s}, Use::Identifying, &Concept::title),
                         columns::word({u"Ebene"_s, u"Level"_s}, Use::Required, &Concept::level, levels()),
                         columns::line({u"Beschlossen von"_s, u"Adopted by"_s}, Use::Optional, &Concept::adoptedBy),
                         columns::day({u"Beschlossen am"_s, u"Adopted on"_s}, &Concept::adoptedOn)},
                        &check));
}

} // namespace inko::tables

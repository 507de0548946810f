#include "core/exchange/rows/tablerules.h"
#include "core/exchange/tables/tables.h"
#include "core/report/reportsections.h"

#include <limits>

namespace inko::tables {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::tables", text);
}

/// A text of a year's report, or, without a year, one that belongs to the file: the town's name.
struct TextRow {
    Id<TextRow> id; ///< of the report's section, or idOf() a setting
    std::optional<int> year;
    QString section; ///< key of the report's section, or name of the setting
    QString text;
    friend bool operator==(const TextRow &, const TextRow &) = default;
};

using Use = TableColumn<TextRow>::Use;

const Words<QString> &sections()
{
    using Kind = ReportSections::Kind;
    static const Words<QString> words = {
        {ReportSections::keyOf(Kind::Foreword), {u"Vorwort"_s, u"Foreword"_s}},
        {ReportSections::keyOf(Kind::Survey), {u"Vorgehen"_s, u"Rückmeldungen"_s, u"Survey"_s}},
        {ReportSections::keyOf(Kind::GoalsAtAGlance), {u"Ziele im Überblick"_s, u"Goals at a glance"_s}},
        {ReportSections::keyOf(Kind::GuidingGoals), {u"Leitziele"_s, u"Ziele"_s, u"Goals"_s}},
        {ReportSections::keyOf(Kind::Organisations), {u"Institutionen"_s, u"Institutions"_s}},
        {ReportSections::keyOf(Kind::TargetGroups), {u"Zielgruppen"_s, u"Target groups"_s}},
        {ReportSections::keyOf(Kind::GapsAndChances), {u"Lücken und Chancen"_s, u"Lücken"_s, u"Gaps and chances"_s}},
        {ReportSections::keyOf(Kind::Contradictions), {u"Widersprüche"_s, u"Contradictions"_s}},
        {ReportSections::keyOf(Kind::Conference), {u"Konferenz"_s, u"Conference"_s}},
        {ReportSections::keyOf(Kind::Events), {u"Veranstaltungen"_s, u"Events"_s}},
        {ReportSections::keyOf(Kind::Satisfaction), {u"Zufriedenheit"_s, u"Satisfaction"_s}},
        {ReportSections::keyOf(Kind::Budget), {u"Haushalt"_s, u"Ausgaben"_s, u"Budget"_s}},
        {ReportSections::keyOf(Kind::Population),
         {u"Bevölkerung"_s, u"Bevölkerung und soziale Lage"_s, u"Population"_s}},
        {ReportSections::keyOf(Kind::Comparison),
         {u"Vergleich"_s, u"Vergleich mit dem Vorjahr"_s, u"Comparison with last year"_s}},
        {ReportSections::keyOf(Kind::Annex), {u"Anhang"_s, u"Annex"_s}},
        {Settings::townKey, {u"Stadt"_s, u"Town"_s}}};
    return words;
}

/// One that no section of the report has, stored or new.
Id<TextRow> idOf(Id<Setting> setting)
{
    return {isDraft(setting) ? std::numeric_limits<qint64>::max() - (setting.value - firstDraftId) : -setting.value};
}

CellResult<> readSection(TextRow &row, const QString &cell, ImportContext &)
{
    const CellResult<QString> section = sections().read(cell);
    if (!section)
        return refuseCell(section.error());
    if (row.year.has_value() == (*section == Settings::townKey))
        return refuseCell(tr("The town's name stands without a year; a section of the report belongs to one."));
    row.section = *section;
    return {};
}

std::optional<TextRow> find(const TextRow &identity, ImportContext &context)
{
    TextRow row = identity;
    if (!identity.year) {
        const auto &settings = context.draft.table<Setting>();
        const Id<Setting> found = settings.find(identity.section);
        if (!found.isValid())
            return std::nullopt;
        row.text = settings.at(found).content;
        row.id = idOf(found);
        return row;
    }
    const auto &written = context.draft.table<ReportSection>();
    const Id<ReportSection> found = written.find(draftkeys::ofSection(*identity.year, identity.section));
    if (!found.isValid())
        return std::nullopt;
    row.text = written.at(found).introduction;
    row.id.value = found.value;
    return row;
}

qint64 keepSetting(const TextRow &row, Draft &draft)
{
    auto &settings = draft.table<Setting>();
    const Id<Setting> found = settings.find(row.section);
    if (!found.isValid())
        return idOf(settings.add({{}, 0, row.section, row.text})).value;
    Setting changed = settings.at(found);
    changed.content = row.text;
    settings.change(changed);
    return idOf(found).value;
}

qint64 keepSection(const TextRow &row, Draft &draft)
{
    auto &written = draft.table<ReportSection>();
    const Id<ReportSection> found = written.find(draftkeys::ofSection(*row.year, row.section));
    if (found.isValid()) {
        ReportSection changed = written.at(found);
        changed.introduction = row.text;
        written.change(changed);
        return found.value;
    }
    ReportSection made;
    made.year = *row.year;
    made.kind = row.section;
    made.introduction = row.text;
    made.position = written.placeAfter([&](const ReportSection &other) { return other.year == made.year; });
    return written.add(made).value;
}

qint64 keep(TextRow &row, ImportContext &context)
{
    return row.year ? keepSection(row, context.draft) : keepSetting(row, context.draft);
}

} // namespace

TableKind reportTexts()
{
    TableRules<TextRow> rules;
    rules.columns = {columns::year({u"Jahr"_s, u"Year"_s}, Use::Distinguishing, &TextRow::year),
                     {{u"Abschnitt"_s, u"Section"_s}, Use::Identifying, &readSection, {}},
                     columns::text({u"Text"_s}, Use::Required, &TextRow::text)};
    rules.find = &find;
    rules.check = [](TextRow &, const std::optional<TextRow> &, ImportContext &) { return RowResult<>(); };
    rules.keep = &keep;
    return kindWith(QT_TRANSLATE_NOOP("inko::tables", "Texts of the report"), rules);
}

} // namespace inko::tables

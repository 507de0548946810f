#include "core/report/reportsections.h"

#include <QMetaEnum>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

QMetaEnum kinds()
{
    return QMetaEnum::fromType<ReportSections::Kind>();
}

} // namespace

QString ReportSections::keyOf(Kind kind)
{
    return QString::fromLatin1(kinds().valueToKey(static_cast<int>(kind)));
}

std::optional<ReportSections::Kind> ReportSections::kindOf(const QString &key)
{
    bool known = false;
    const int value = kinds().keyToValue(key.toLatin1().constData(), &known);
    return known ? std::optional(static_cast<Kind>(value)) : std::nullopt;
}

QString ReportSections::nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Foreword: return tr("Foreword");
    case Kind::Survey: return tr("How the survey went");
    case Kind::GoalsAtAGlance: return tr("Goals at a glance");
    case Kind::GuidingGoals: return tr("Guiding goals and activities");
    case Kind::Organisations: return tr("Activities per institution");
    case Kind::TargetGroups: return tr("Target groups and goals");
    case Kind::GapsAndChances: return tr("Gaps and chances");
    case Kind::Contradictions: return tr("Contradictions between goals");
    case Kind::Conference: return tr("The conference");
    case Kind::Events: return tr("Events");
    case Kind::Satisfaction: return tr("Satisfaction with participation");
    case Kind::Budget: return tr("What the town spends");
    case Kind::Population: return tr("Population and social data");
    case Kind::Comparison: return tr("Comparison with last year");
    case Kind::Annex: return tr("Annex");
    }
    return {};
}

QString ReportSections::anchorOf(Kind kind)
{
    return u"section-"_s + keyOf(kind).toLower();
}

Result<QList<ReportSection>> ReportSections::stored(int year) const
{
    return m_store.table<ReportSection>().where({u"year = ?"_s, {year}, u"position, id"_s});
}

Result<QList<ReportSection>> ReportSections::ofYear(int year) const
{
    return stored(year).map([&](const QList<ReportSection> &kept) {
        QList<ReportSection> sections = kept;
        sections.removeIf([](const ReportSection &section) { return !kindOf(section.kind); });
        qsizetype place = 0; // behind the section that comes before it in a new report
        for (int index = 0; index < kinds().keyCount(); ++index) {
            const QString key = QString::fromLatin1(kinds().key(index));
            const auto found = std::ranges::find(sections, key, &ReportSection::kind);
            if (found == sections.end())
                sections.insert(place, {{}, 0, year, key, 0, true, {}});
            else
                place = found - sections.begin();
            ++place;
        }
        for (int position = 0; position < sections.size(); ++position)
            sections[position].position = position;
        return sections;
    });
}

Result<> ReportSections::change(const QString &stepName, int year, Kind kind,
                                const std::function<void(ReportSection &)> &changing)
{
    return ofYear(year).and_then([&](QList<ReportSection> sections) {
        changing(*std::ranges::find(sections, keyOf(kind), &ReportSection::kind));
        return put(stepName, year, sections);
    });
}

Result<> ReportSections::include(int year, Kind kind)
{
    return change(tr("Print “%1” in the report").arg(nameOf(kind)), year, kind,
                  [](ReportSection &section) { section.included = true; });
}

Result<> ReportSections::leaveOut(int year, Kind kind)
{
    return change(tr("Leave “%1” out of the report").arg(nameOf(kind)), year, kind,
                  [](ReportSection &section) { section.included = false; });
}

Result<> ReportSections::introduce(int year, Kind kind, const QString &introduction)
{
    return change(tr("Write the introduction of “%1”").arg(nameOf(kind)), year, kind,
                  [&](ReportSection &section) { section.introduction = introduction; });
}

Result<> ReportSections::move(int year, Kind kind, int position)
{
    return ofYear(year).and_then([&](QList<ReportSection> sections) {
        const auto found = std::ranges::find(sections, keyOf(kind), &ReportSection::kind);
        sections.move(found - sections.begin(), qBound(0, position, static_cast<int>(sections.size()) - 1));
        for (int place = 0; place < sections.size(); ++place)
            sections[place].position = place;
        return put(tr("Move “%1” in the report").arg(nameOf(kind)), year, sections);
    });
}

Result<> ReportSections::put(const QString &stepName, int year, const QList<ReportSection> &sections)
{
    const Result<QList<ReportSection>> before = ofYear(year);
    if (!before)
        return fail(before.error());
    if (*before == sections)
        return {};
    return m_store.write(stepName, [&](Transaction &transaction) -> Result<> {
        auto table = transaction.table<ReportSection>();
        for (const ReportSection &section : sections) {
            const Result<> written =
                section.id.isValid() ? table.update(section) : table.add(section).map([](const ReportSection &) {});
            if (!written)
                return written;
        }
        return {};
    });
}

} // namespace inko

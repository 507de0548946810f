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
    case Kind::Annex: return tr("Annex");
    }
    return {};
}

QString ReportSections::anchorOf(Kind kind)
{
    return u"section-"_s + keyOf(kind).toLower();
}

Result<QList<ReportSection>> ReportSections::ofYear(int year) const
{
    return m_store.table<ReportSection>()
        .where({u"year = ?"_s, {year}, u"position, id"_s})
        .map([&](const QList<ReportSection> &stored) {
            QList<ReportSection> sections;
            for (int index = 0; index < kinds().keyCount(); ++index) {
                const QString key = QString::fromLatin1(kinds().key(index));
                const auto found = std::ranges::find(stored, key, &ReportSection::kind);
                sections << (found != stored.end() ? *found : ReportSection{{}, 0, year, key, index, true, {}});
            }
            std::ranges::stable_sort(sections, {}, &ReportSection::position);
            return sections;
        });
}

Result<ReportSection> ReportSections::section(int year, Kind kind) const
{
    return ofYear(year).map([&](const QList<ReportSection> &sections) {
        return *std::ranges::find(sections, keyOf(kind), &ReportSection::kind);
    });
}

Result<> ReportSections::include(int year, Kind kind)
{
    return section(year, kind).and_then([&](ReportSection changed) {
        changed.included = true;
        return put(tr("Print “%1” in the report").arg(nameOf(kind)), {changed});
    });
}

Result<> ReportSections::leaveOut(int year, Kind kind)
{
    return section(year, kind).and_then([&](ReportSection changed) {
        changed.included = false;
        return put(tr("Leave “%1” out of the report").arg(nameOf(kind)), {changed});
    });
}

Result<> ReportSections::introduce(int year, Kind kind, const QString &introduction)
{
    return section(year, kind).and_then([&](ReportSection changed) {
        if (changed.introduction == introduction)
            return Result<>();
        changed.introduction = introduction;
        return put(tr("Write the introduction of “%1”").arg(nameOf(kind)), {changed});
    });
}

Result<> ReportSections::move(int year, Kind kind, int position)
{
    return ofYear(year).and_then([&](QList<ReportSection> sections) {
        const auto found = std::ranges::find(sections, keyOf(kind), &ReportSection::kind);
        sections.move(found - sections.begin(), qBound(0, position, static_cast<int>(sections.size()) - 1));
        for (int place = 0; place < sections.size(); ++place)
            sections[place].position = place;
        return put(tr("Move “%1” in the report").arg(nameOf(kind)), sections);
    });
}

Result<> ReportSections::put(const QString &stepName, const QList<ReportSection> &sections)
{
    return m_store.write(stepName, [&](Transaction &transaction) -> Result<> {
        auto table = transaction.table<ReportSection>();
        for (const ReportSection &section : sections) {
            const Result<> stored =
                section.id.isValid() ? table.update(section) : table.add(section).map([](const ReportSection &) {});
            if (!stored)
                return stored;
        }
        return {};
    });
}

} // namespace inko

#include "core/report/kinds/annualreport.h"
#include "core/base/text.h"

#include "core/report/chapters/chapters.h"
#include "core/report/chapters/tablecells.h"
#include "core/report/kinds/frame.h"
#include "core/report/reportsections.h"

#include <QRegularExpression>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

using Kind = ReportSections::Kind;

QString titleOf(Kind kind, const ReportLanguage &language)
{
    switch (kind) {
    case Kind::Foreword: return language.translate("inko::report", "Foreword");
    case Kind::Survey: return language.translate("inko::report", "How the survey went");
    case Kind::GoalsAtAGlance: return language.translate("inko::report", "Goals at a glance");
    case Kind::GuidingGoals: return language.translate("inko::report", "Guiding goals and activities");
    case Kind::Organisations: return language.translate("inko::report", "Activities per institution");
    case Kind::TargetGroups: return language.translate("inko::report", "Target groups and goals");
    case Kind::GapsAndChances: return language.translate("inko::report", "Gaps and chances");
    case Kind::Contradictions: return language.translate("inko::report", "Contradictions between goals");
    case Kind::Conference: return language.translate("inko::report", "The conference");
    case Kind::Events: return language.translate("inko::report", "Events");
    case Kind::Satisfaction: return language.translate("inko::report", "Satisfaction with participation");
    case Kind::Budget: return language.translate("inko::report", "What the town spends");
    case Kind::Population: return language.translate("inko::report", "Population and social data");
    case Kind::Comparison: return language.translate("inko::report", "Comparison with last year");
    case Kind::Annex: return language.translate("inko::report", "Annex");
    }
    return {};
}

chapters::Blocks chapter(Kind kind, const ReportData &data, const ReportLanguage &language)
{
    switch (kind) {
    case Kind::Foreword: return {};
    case Kind::Survey: return chapters::survey(data, language);
    case Kind::GoalsAtAGlance: return chapters::goalsAtAGlance(data, language);
    case Kind::GuidingGoals: return chapters::guidingGoals(data, language);
    case Kind::Organisations: return chapters::organisations(data, language);
    case Kind::TargetGroups: return chapters::targetGroups(data, language);
    case Kind::GapsAndChances: return chapters::gapsAndChances(data, language);
    case Kind::Contradictions: return chapters::contradictions(data, language);
    case Kind::Conference: return chapters::conferences(data, language);
    case Kind::Events: return chapters::events(data, language);
    case Kind::Satisfaction: return chapters::satisfaction(data, language);
    case Kind::Budget: return chapters::budget(data, language);
    case Kind::Population: return chapters::context(data, language);
    case Kind::Comparison: return chapters::comparison(data, language);
    case Kind::Annex: return chapters::annex(data, language);
    }
    return {};
}

/// A blank line ends a paragraph; other line breaks are the writer's width.
void addIntroduction(chapters::Blocks &blocks, const QString &text, const ReportLanguage &language)
{
    static const QRegularExpression blankLine(u"\\n\\s*\\n"_s);
    for (const QString &part : text.split(blankLine, Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            blocks.push_back(document::Paragraph{chapters::entered(part.simplified(), language), {}});
    }
}

/// A chapter of a few sentences shares its page with the next such: a new town's report is not eight empty pages.
bool fillsPage(const document::Block &block)
{
    return std::holds_alternative<document::Table>(block) || std::holds_alternative<document::List>(block);
}

/// Chapters that only some towns have something for: without it, and without a text, they are not printed.
bool isOptional(Kind kind)
{
    switch (kind) {
    case Kind::GapsAndChances:
    case Kind::Contradictions:
    case Kind::Conference:
    case Kind::Events:
    case Kind::Satisfaction:
    case Kind::Budget:
    case Kind::Population:
    case Kind::Comparison: return true;
    case Kind::Foreword:
    case Kind::Survey:
    case Kind::GoalsAtAGlance:
    case Kind::GuidingGoals:
    case Kind::Organisations:
    case Kind::TargetGroups:
    case Kind::Annex: break;
    }
    return false;
}

QStringList linesOf(const ReportData &data, const ReportLanguage &language)
{
    QStringList lines{data.town};
    if (!data.theme.isEmpty())
        lines << language.translate("inko::report", "Theme of the year: %1").arg(isolated(data.theme));
    lines << language.translate("inko::report", "As of %1").arg(language.date(data.asOf));
    return lines;
}

document::TitlePage titlePage(const ReportData &data, const ReportLanguage &language)
{
    return {annualTitle(data, language), language.translate("inko::report", "Who does what toward which goal?"),
            linesOf(data, language), data.logo,
            data.town.isEmpty() ? language.translate("inko::report", "Logo")
                                : language.translate("inko::report", "Logo of %1").arg(isolated(data.town))};
}

} // namespace

document::Document annualReport(const ReportData &data, const ReportLanguage &language)
{
    document::Document report = emptyDocument(annualTitle(data, language), data, language);
    report.blocks = {titlePage(data, language),
                     document::TableOfContents{language.translate("inko::report", "Contents"), 2}};
    bool followsShort = false;
    for (const ReportSection &section : data.sections) {
        const auto kind = ReportSections::kindOf(section.kind);
        const bool hasText = !section.introduction.trimmed().isEmpty();
        const bool hasNothingToCompare = kind == Kind::Comparison && data.earlier.empty();
        if (!kind || !section.included || hasNothingToCompare || (kind == Kind::Foreword && !hasText))
            continue;
        chapters::Blocks content = chapter(*kind, data, language);
        if (isOptional(*kind) && content.empty() && !hasText)
            continue;
        chapters::Blocks blocks{document::Heading{1, titleOf(*kind, language), ReportSections::anchorOf(*kind)}};
        addIntroduction(blocks, section.introduction, language);
        chapters::append(blocks, std::move(content));
        const bool isShort = std::ranges::none_of(blocks, &fillsPage);
        if (!isShort || !followsShort)
            report.blocks.push_back(document::PageBreak{});
        followsShort = isShort;
        chapters::append(report.blocks, std::move(blocks));
    }
    return report;
}

} // namespace inko

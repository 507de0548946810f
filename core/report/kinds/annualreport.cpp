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

bool hasContext(const ReportData &data)
{
    return std::ranges::any_of(
        data.indicators, [](const ReportedIndicator &one) { return one.indicator.kind == Indicator::Kind::Context; });
}

document::TitlePage titlePage(const ReportData &data, const ReportLanguage &language)
{
    return {annualTitle(data, language),
            language.translate("inko::report", "Who does what toward which goal?"),
            {data.town, language.translate("inko::report", "As of %1").arg(language.date(data.asOf))},
            data.logo,
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
        const bool isEmptyForeword = kind == Kind::Foreword && section.introduction.trimmed().isEmpty();
        const bool hasNothingToCompare = kind == Kind::Comparison && data.earlier.empty();
        if (!kind || !section.included || isEmptyForeword || hasNothingToCompare)
            continue;
        const bool hasNoFigures = kind == Kind::Population && !hasContext(data) && section.introduction.isEmpty();
        if (hasNoFigures)
            continue;
        chapters::Blocks blocks{document::Heading{1, titleOf(*kind, language), ReportSections::anchorOf(*kind)}};
        addIntroduction(blocks, section.introduction, language);
        chapters::append(blocks, chapter(*kind, data, language));
        const bool isShort = std::ranges::none_of(blocks, &fillsPage);
        if (!isShort || !followsShort)
            report.blocks.push_back(document::PageBreak{});
        followsShort = isShort;
        chapters::append(report.blocks, std::move(blocks));
    }
    return report;
}

} // namespace inko

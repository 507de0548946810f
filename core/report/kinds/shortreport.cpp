#include "core/report/kinds/shortreport.h"

#include "core/base/text.h"
#include "core/report/chapters/chapters.h"
#include "core/report/chapters/tablecells.h"
#include "core/report/kinds/frame.h"

namespace inko {

using namespace Qt::StringLiterals;

document::Document shortReport(const ReportData &data, const ReportLanguage &language)
{
    using chapters::Extent;
    const QString title = language.translate("inko::report", "%1 in short").arg(annualTitle(data, language));
    document::Document report = emptyDocument(title, data, language);
    const QString asOf = language.translate("inko::report", "As of %1").arg(language.date(data.asOf));
    report.blocks = {document::Heading{1, title, u"title"_s},
                     chapters::paragraph(data.town.isEmpty() ? asOf : isolated(data.town) + u", "_s + asOf,
                                         document::Paragraph::Style::Lead)};
    const auto add = [&](const QString &heading, const QString &anchor, chapters::Blocks blocks) {
        if (blocks.empty())
            return;
        report.blocks.push_back(document::Heading{2, heading, anchor});
        chapters::append(report.blocks, std::move(blocks));
    };
    add(language.translate("inko::report", "How the survey went"), u"survey"_s,
        chapters::survey(data, language, Extent::Short));
    add(language.translate("inko::report", "Annual goals %1").arg(data.year), u"annual-goals"_s,
        chapters::annualGoals(data, language));
    add(language.translate("inko::report", "Goals at a glance"), u"goals"_s, chapters::goalsAtAGlance(data, language));
    if (!data.earlier.empty())
        add(language.translate("inko::report", "Comparison with last year"), u"comparison"_s,
            chapters::comparison(data, language, Extent::Short));
    return report;
}

} // namespace inko

#include "core/report/kinds/frame.h"

#include "core/base/text.h"

namespace inko {

using namespace Qt::StringLiterals;

QString annualTitle(const ReportData &data, const ReportLanguage &language)
{
    return language.translate("inko::report", "Integration report %1").arg(data.year);
}

document::Document emptyDocument(const QString &title, const ReportData &data, const ReportLanguage &language)
{
    document::Document document;
    document.title = title;
    document.author = data.town;
    document.language = language.code();
    document.accent = data.accent;
    document.runningTitle = data.town.isEmpty() ? title : isolated(data.town) + u" · "_s + title;
    document.pageLabel = language.translate("inko::report", "Page %1 of %2");
    document.continuation = language.translate("inko::report", "continued");
    return document;
}

} // namespace inko

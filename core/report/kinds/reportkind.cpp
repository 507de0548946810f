#include "core/report/kinds/reportkind.h"

#include "core/report/kinds/annualreport.h"
#include "core/report/kinds/checkingpages.h"
#include "core/report/kinds/gridreport.h"
#include "core/report/kinds/shortreport.h"

namespace inko {

using namespace Qt::StringLiterals;

QStringList ReportKind::keys()
{
    return {u"annual"_s, u"short"_s, u"grid"_s, u"grid-goals"_s, u"grid-districts"_s, u"checking"_s};
}

QString ReportKind::keyOf(Value kind)
{
    return keys()[kind];
}

std::optional<ReportKind::Value> ReportKind::ofKey(const QString &key)
{
    const qsizetype place = keys().indexOf(key);
    return place < 0 ? std::nullopt : std::optional(static_cast<Value>(place));
}

QString ReportKind::nameOf(Value kind)
{
    switch (kind) {
    case Annual: return tr("Annual report");
    case Short: return tr("Short version for the council");
    case GridByOrganisation: return tr("Grid by institution");
    case GridByGoal: return tr("Grid by goal");
    case GridByDistrict: return tr("Grid by district");
    case Checking: return tr("Pages to be checked by the institutions");
    }
    return {};
}

document::Document ReportKind::build(Value kind, const ReportData &data, const ReportLanguage &language)
{
    switch (kind) {
    case Annual: return annualReport(data, language);
    case Short: return shortReport(data, language);
    case GridByOrganisation: return gridReport(data, language, GridGroups::Organisations);
    case GridByGoal: return gridReport(data, language, GridGroups::Goals);
    case GridByDistrict: return gridReport(data, language, GridGroups::Districts);
    case Checking: return checkingPages(data, language);
    }
    return {};
}

} // namespace inko

#include "ui/grid/demand/demandpage.h"

namespace inko {

using namespace Qt::StringLiterals;

DemandPage::DemandPage(Workspace &workspace, QWidget *parent)
    : RecordPage(
          {tr("Demands"), tr("Add demand"), tr("Delete the selected demand"),
           tr("Here stands what is needed: for whom, toward which goal, where, and who said so. Inko puts beside it "
              "what the grid offers."),
           tr("Enter the first demand")},
          Icon::Coverage, {{tr("What is needed"), 30}, {tr("Origin"), 14}, {tr("Offers"), 9, Qt::AlignTrailing}},
          new DemandDetail(workspace), workspace.store().isReadOnly(), u"demand/list"_s, parent),
      m_workspace(workspace)
{
}

void DemandPage::showYear(int year)
{
    m_year = year;
    detail()->setYear(year);
    refresh();
}

Result<std::vector<TextRow>> DemandPage::rows()
{
    const auto demands = m_workspace.demands().all();
    const auto round = m_workspace.survey().ofYear(m_year);
    if (const auto error = firstErrorOf(demands, round))
        return fail(*error);
    std::vector<TextRow> rows;
    int unmet = 0;
    int open = 0;
    for (const Demand &demand : *demands) {
        TextRow row{demand.id.value, {demand.title, Demands::nameOf(demand.origin), u"–"_s}};
        row.isFaint = demand.settledOn.has_value();
        open += row.isFaint ? 0 : 1;
        if (*round) {
            const auto sums = m_workspace.gridEntries().sums(offersThatMeet(demand, (*round)->id));
            if (!sums)
                return fail(sums.error());
            row.cells[2] = QString::number(sums->entries);
            row.sortValues = {QVariant(), QVariant(), sums->entries};
            if (sums->entries == 0 && !row.isFaint) {
                row.mark = Icon::Warning;
                ++unmet;
            }
        }
        rows.push_back(row);
    }
    list()->setSummary(tr("%n open demand(s)", nullptr, open) + u" · "_s + tr("%n without an offer", nullptr, unmet));
    return rows;
}

} // namespace inko

#include "ui/grid/demand/demanddetail.h"

#include "ui/widgets/headline.h"
#include "ui/widgets/icon.h"

#include <QListWidget>
#include <QPushButton>

namespace inko {

using namespace Qt::StringLiterals;

DemandDetail::DemandDetail(Workspace &workspace, QWidget *parent)
    : RecordDetail(new DemandForm(workspace), parent), m_workspace(workspace), m_count(headline({}, 1.1, this)),
      m_offers(new QListWidget(this)), m_show(new QPushButton(icon(Icon::Grid), tr("&Show them in the grid"), this))
{
    m_offers->setAccessibleName(tr("Offers that may meet the demand"));
    m_offers->setMinimumHeight(fontMetrics().height() * 8);
    connect(m_show, &QPushButton::clicked, this, [this] { emit entriesWanted(m_filter); });
    connect(m_offers, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { emit entryWanted(item->data(Qt::UserRole).toLongLong()); });
    m_layout->addSpacing(space());
    m_layout->addWidget(m_count);
    m_layout->addWidget(m_offers, 1);
    m_layout->addWidget(m_show, 0, Qt::AlignLeft);
}

Result<> DemandDetail::showParts()
{
    m_offers->clear();
    m_heading->setText(m_form->isNew() ? tr("New demand") : m_form->shown() ? m_form->record()->title : QString());
    for (QWidget *part : QList<QWidget *>{m_count, m_offers, m_show})
        part->setVisible(m_form->shown().has_value());
    const auto round = m_workspace.survey().ofYear(m_year);
    if (!round)
        return fail(round.error());
    m_count->setText(tr("No survey in %1, so there are no offers to look at").arg(m_year));
    m_show->setEnabled(false);
    if (!m_form->shown() || !*round)
        return {};
    m_filter = offersThatMeet(*m_form->record(), (*round)->id);
    const auto found = m_workspace.gridEntries().find(m_filter);
    const auto names = EntryNames::load(m_workspace.store());
    if (const auto error = firstErrorOf(found, names))
        return fail(*error);
    return m_workspace.gridEntries().byIds(*found).map([&](const QList<GridEntry> &entries) {
        for (const GridEntry &entry : entries) {
            auto *item = new QListWidgetItem(
                u"%1 – %2"_s.arg(entry.title, names->text(entry, GridColumn::Organisation)), m_offers);
            item->setData(Qt::UserRole, entry.id.value);
        }
        m_count->setText(
            entries.isEmpty()
                ? tr("No offer of %1 meets it").arg(m_year)
                : tr("%n offer(s) of %1 may meet it", nullptr, static_cast<int>(entries.size())).arg(m_year));
        m_show->setEnabled(!entries.isEmpty());
    });
}

} // namespace inko

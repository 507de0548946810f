#include "ui/directory/organisationyear.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostRowsShown = 6;
}

OrganisationYear::OrganisationYear(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_return(new QLabel(this)), m_caption(new QLabel(this)),
      m_entries(new QListWidget(this))
{
    m_return->setTextFormat(Qt::RichText);
    m_return->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
    m_return->setWordWrap(true);
    m_caption->setWordWrap(true);
    m_entries->setAccessibleName(tr("Entries in the grid"));
    m_entries->setToolTip(tr("Enter or double-click shows the entry in the grid"));
    connect(m_return, &QLabel::linkActivated, this, [this](const QString &target) {
        emit linkActivated({Place::Returns, target.toLongLong()});
    });
    connect(m_entries, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { follow(m_entries->row(item)); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_return);
    layout->addWidget(m_caption);
    layout->addWidget(m_entries);
}

Result<> OrganisationYear::show(std::optional<Id<Organisation>> organisation, int year)
{
    setVisible(organisation.has_value());
    if (!organisation)
        return {};
    const auto round = m_workspace.survey().ofYear(year);
    if (!round)
        return fail(round.error());
    if (!*round) {
        m_return->setText(tr("The grid was not sent for %1 yet.").arg(year));
        m_caption->hide();
        m_entries->hide();
        return {};
    }
    const auto answer = m_workspace.survey().returnOf((*round)->id, *organisation);
    if (!answer)
        return fail(answer.error());
    GridFilter filter;
    filter.round = (*round)->id;
    filter.organisations = {*organisation};
    const auto entries =
        m_workspace.gridEntries()
            .find(filter, {GridColumn::Title, Qt::AscendingOrder})
            .and_then([&](const std::vector<Id<GridEntry>> &ids) { return m_workspace.gridEntries().byIds(ids); });
    if (!entries)
        return fail(entries.error());
    showReturn(*answer, year);
    showEntries(*entries, year);
    return {};
}

void OrganisationYear::showReturn(const std::optional<Return> &answer, int year)
{
    if (!answer) {
        m_return->setText(tr("It was not asked in %1.").arg(year));
        return;
    }
    m_return->setText(u"<a href=\"%1\">%2</a>"_s.arg(answer->id.value)
                          .arg(tr("Return %1: %2").arg(year).arg(Survey::nameOf(answer->state)).toHtmlEscaped()));
}

void OrganisationYear::showEntries(const QList<GridEntry> &entries, int year)
{
    m_caption->show();
    m_caption->setText(entries.isEmpty()
                           ? tr("No entries in the grid of %1.").arg(year)
                           : tr("%n entries in the grid of %1:", nullptr, static_cast<int>(entries.size())).arg(year));
    const QListWidgetItem *current = m_entries->currentItem();
    const QVariant kept = current ? current->data(Qt::UserRole) : QVariant();
    m_entries->clear();
    for (const GridEntry &entry : entries) {
        auto *item = new QListWidgetItem(entry.title.isEmpty() ? tr("(without a title)") : entry.title, m_entries);
        item->setData(Qt::UserRole, entry.id.value);
        if (item->data(Qt::UserRole) == kept)
            m_entries->setCurrentItem(item);
    }
    m_entries->setVisible(!entries.isEmpty());
    const int rows = std::clamp(static_cast<int>(entries.size()), 1, mostRowsShown);
    m_entries->setFixedHeight(rows * m_entries->sizeHintForRow(0) + 2 * m_entries->frameWidth() + 2);
}

void OrganisationYear::follow(int row)
{
    if (const QListWidgetItem *item = m_entries->item(row))
        emit linkActivated({Place::Grid, item->data(Qt::UserRole).toLongLong()});
}

} // namespace inko

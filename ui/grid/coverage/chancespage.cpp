#include "ui/grid/coverage/chancespage.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/tables/columnwidths.h"

#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

ChancesPage::ChancesPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new QStandardItemModel(this)), m_tree(new QTreeView(this)),
      m_summary(new QLabel(this)), m_dismiss(new QPushButton(tr("&Put aside …"), this)),
      m_again(new QPushButton(tr("&Take up again"), this)), m_note(new QPushButton(tr("&Note for a session"), this))
{
    m_summary->setWordWrap(true);
    m_dismiss->setToolTip(tr("It comes back when another institution joins"));
    m_tree->setModel(m_model);
    m_tree->setAccessibleName(tr("Chances to cooperate"));
    m_tree->setAlternatingRowColors(true);
    m_tree->setWordWrap(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_dismiss, &QPushButton::clicked, this, &ChancesPage::askForNote);
    connect(m_again, &QPushButton::clicked, this, &ChancesPage::takeUpAgain);
    m_note->setToolTip(tr("“Prepare” proposes it for the agenda of the next session"));
    connect(m_note, &QPushButton::clicked, this, &ChancesPage::noteForSession);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChancesPage::showCurrent);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const qint64 entry = index.siblingAtColumn(0).data(EntryRole).toLongLong(); entry > 0)
            emit entryWanted(entry);
    });
    auto *tools = new FlowLayout;
    tools->addWidget(m_dismiss);
    tools->addWidget(m_again);
    tools->addWidget(m_note);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addLayout(tools);
    layout->addWidget(m_tree, 1);
}

void ChancesPage::showYear(int year)
{
    m_year = year;
    refresh();
}

void ChancesPage::refresh()
{
    m_chances.clear();
    m_entries.clear();
    m_contacts.clear();
    const auto round = m_workspace.survey().ofYear(m_year);
    const auto names = EntryNames::load(m_workspace.store());
    const auto contacts = m_workspace.organisations().contacts();
    if (!round || !names || !contacts) {
        emit failed((!round ? round.error() : !names ? names.error() : contacts.error()).message);
        return;
    }
    m_names = *names;
    for (const Contact &contact : *contacts) {
        if (!contact.consentGivenOn || m_contacts.contains(contact.organisation))
            continue;
        QStringList parts{contact.name.isEmpty() ? contact.job : contact.name, contact.telephone, contact.mail};
        parts.removeAll(QString());
        m_contacts.insert(contact.organisation, parts.join(u", "_s));
    }
    if (*round) {
        const auto chances = m_workspace.cooperation().chances((*round)->id);
        if (!chances) {
            emit failed(chances.error().message);
            return;
        }
        m_chances = *chances;
        for (const WeighedChance &weighed : m_chances) {
            const std::vector<Id<GridEntry>> ids(weighed.chance.entries.begin(), weighed.chance.entries.end());
            for (const GridEntry &entry : m_workspace.gridEntries().byIds(ids).value_or(QList<GridEntry>()))
                m_entries.insert(entry.id, entry);
        }
    }
    fill();
}

QString ChancesPage::reason(const CooperationChance &chance) const
{
    QStringList groups;
    QStringList places;
    for (const MeetingPoint &point : chance.points) {
        if (const auto group = m_names.byId(GridColumn::TargetGroups, point.targetGroup.value))
            groups << group->name;
        if (const auto place = m_names.byId(GridColumn::Districts, point.district.value))
            places << place->name;
    }
    groups.removeDuplicates();
    places.removeDuplicates();
    const auto goal = m_names.byId(GridColumn::Goals, chance.goal.value);
    return tr("%1: %2 – for %3, in %4")
        .arg(goal ? goal->name : QString(),
             tr("%n institution(s)", nullptr, static_cast<int>(chance.organisations.size())), groups.join(u", "_s),
             places.join(u", "_s));
}

QList<QStandardItem *> ChancesPage::rowOf(const WeighedChance &weighed, int place) const
{
    auto *what = new QStandardItem(reason(weighed.chance));
    what->setData(place, ChanceRole);
    what->setToolTip(what->text());
    QFont bold = what->font();
    bold.setBold(!weighed.dismissed);
    what->setFont(bold);
    const QString note = !weighed.dismissed             ? QString()
                         : weighed.dismissed->isEmpty() ? tr("put aside")
                                                        : tr("put aside: %1").arg(*weighed.dismissed);
    auto *who = new QStandardItem(note);
    for (const Id<GridEntry> id : weighed.chance.entries) {
        const GridEntry &entry = m_entries[id];
        auto *offer = new QStandardItem(m_names.text(entry, GridColumn::Title));
        offer->setData(place, ChanceRole);
        offer->setData(id.value, EntryRole);
        offer->setToolTip(m_names.text(entry, GridColumn::Description));
        const QString contact = m_contacts.value(entry.organisation);
        const QString name = m_names.text(entry, GridColumn::Organisation);
        what->appendRow({offer, new QStandardItem(contact.isEmpty() ? name : name + u" · "_s + contact)});
    }
    return {what, who};
}

void ChancesPage::fill()
{
    const int row = m_tree->currentIndex().parent().isValid() ? m_tree->currentIndex().parent().row()
                                                              : m_tree->currentIndex().row();
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("What meets"), tr("Who")});
    int open = 0;
    for (int place = 0; place < m_chances.size(); ++place) {
        open += m_chances[place].dismissed ? 0 : 1;
        m_model->appendRow(rowOf(m_chances[place], place));
        m_tree->setFirstColumnSpanned(place, {}, !m_chances[place].dismissed);
    }
    columnwidths::set(m_tree->header(), {{WhatColumn, 90}, {WhoColumn, 50}});
    for (int place = 0; place < std::min<int>(open, 5); ++place)
        m_tree->expand(m_model->index(place, 0));
    m_summary->setText(
        m_chances.isEmpty()
            ? tr("No two institutions of %1 work toward the same main goal for the same people in the same "
                 "place without cooperating already.")
                  .arg(m_year)
            : tr("%n chance(s) to cooperate.", nullptr, open) + u' ' +
                  tr("Institutions with the same main goal for the same people in the same place, that do "
                     "not cooperate yet. A suggestion: cooperation is voluntary."));
    m_tree->setCurrentIndex(m_model->index(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1)), 0));
    showCurrent();
}

const WeighedChance *ChancesPage::current() const
{
    const QVariant place = m_tree->currentIndex().siblingAtColumn(0).data(ChanceRole);
    return place.isValid() ? &m_chances[place.toInt()] : nullptr;
}

void ChancesPage::showCurrent()
{
    const WeighedChance *chance = current();
    const bool canWrite = !m_workspace.store().isReadOnly();
    m_dismiss->setEnabled(chance && canWrite && !chance->dismissed);
    m_again->setEnabled(chance && canWrite && chance->dismissed);
    m_note->setEnabled(chance && canWrite);
}

void ChancesPage::askForNote()
{
    bool isGiven = false;
    const QString note = QInputDialog::getText(this, tr("Put the chance aside"), tr("Why? The note is kept."),
                                               QLineEdit::Normal, {}, &isGiven);
    if (isGiven)
        dismissCurrent(note);
}

void ChancesPage::dismissCurrent(const QString &note)
{
    const WeighedChance *chance = current();
    if (!chance)
        return;
    if (const Result<> done = m_workspace.cooperation().dismiss(chance->chance, note); !done)
        emit failed(done.error().message);
}

void ChancesPage::noteForSession()
{
    const WeighedChance *chance = current();
    if (!chance)
        return;
    QStringList offers;
    for (const Id<GridEntry> id : chance->chance.entries) {
        const GridEntry &entry = m_entries[id];
        offers << tr("%1 (%2)").arg(m_names.text(entry, GridColumn::Title),
                                    m_names.text(entry, GridColumn::Organisation));
    }
    const auto goal = m_names.byId(GridColumn::Goals, chance->chance.goal.value);
    Topic topic;
    topic.title = tr("Cooperation: %1").arg(goal ? goal->name : QString());
    topic.origin = tr("Chance to cooperate in the grid of %1.").arg(m_year);
    topic.brief = tr("%1. Offers: %2.").arg(reason(chance->chance), offers.join(u", "_s));
    topic.goals = {chance->chance.goal};
    if (const auto noted = m_workspace.matters().add(topic); !noted)
        emit failed(noted.error().message);
    else
        m_summary->setText(tr("“%1” is noted for a session.").arg(noted->title));
}

void ChancesPage::takeUpAgain()
{
    const WeighedChance *chance = current();
    if (!chance)
        return;
    if (const Result<> done = m_workspace.cooperation().takeUpAgain(chance->chance); !done)
        emit failed(done.error().message);
}

} // namespace inko

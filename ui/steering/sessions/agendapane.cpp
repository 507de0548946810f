#include "ui/steering/sessions/agendapane.h"

#include "core/steering/sessions/sessionrules.h"
#include "ui/steering/sessions/preparedialog.h"
#include "ui/widgets/headline.h"
#include "ui/widgets/icon.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

AgendaPane::AgendaPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_form(new ItemForm(workspace, this)),
      m_heading(headline({}, 1.1, this)), m_linked(new QLabel(this)), m_times(new QLabel(this))
{
    makeItems();
    makePapers();
    m_linked->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeButtons());
    layout->addWidget(m_editor);
    layout->addWidget(m_times);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addWidget(m_heading);
    layout->addWidget(m_form);
    layout->addWidget(m_linked);
    layout->addWidget(m_papersEditor);
    layout->addStretch(1);
}

QWidget *AgendaPane::makeButtons()
{
    auto *pane = new QWidget(this);
    m_prepare = new QPushButton(icon(Icon::Matters), tr("&Prepare …"), pane);
    m_prepare->setToolTip(tr("Shows everything that is open, to be ticked for this agenda"));
    auto *up = new QPushButton(tr("Move &up"), pane);
    auto *down = new QPushButton(tr("Move &down"), pane);
    connect(m_prepare, &QPushButton::clicked, this, &AgendaPane::prepare);
    connect(up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down, &QPushButton::clicked, this, [this] { move(1); });
    auto *layout = new QHBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_prepare);
    layout->addWidget(up);
    layout->addWidget(down);
    layout->addStretch(1);
    pane->setVisible(!m_workspace.store().isReadOnly());
    return pane;
}

void AgendaPane::makeItems()
{
    using Visibility = AgendaItem::Visibility;
    const bool isReadOnly = m_workspace.store().isReadOnly();
    m_items = new DeclaredParts<Session, AgendaItem>(
        isReadOnly,
        {partcolumns::line(tr("Agenda item"), 34, &AgendaItem::title),
         partcolumns::choice<AgendaItem, Visibility>(tr("Visible"), 9, {Visibility::Public, Visibility::Internal},
                                                     &Sessions::nameOf, &AgendaItem::visibility),
         partcolumns::wholeNumber(tr("Duration (min)"), 12, &AgendaItem::duration),
         partcolumns::line(tr("Presented by"), 16, &AgendaItem::presenter)},
        {[this](Id<Session> session) { return m_workspace.sessions().itemsOf(session); },
         [this](AgendaItem added, Id<Session> session) {
             added.session = session;
             return m_workspace.sessions().add(added).map([](const AgendaItem &) {});
         },
         [this](const AgendaItem &changed) { return m_workspace.sessions().update(changed); },
         [this](const AgendaItem &removed) { return m_workspace.sessions().remove(removed.id); },
         [](const AgendaItem &item) {
             return item.title.trimmed().isEmpty() ? tr("Give the agenda item a title.") : QString();
         },
         tr("Another item …")},
        this);
    m_editor = editorOf(m_items, {tr("Agenda"), tr("Add an agenda item"), tr("Remove the selected agenda item")},
                        isReadOnly, {}, u"sessions/agenda"_s, this);
    connect(m_editor->table()->selectionModel(), &QItemSelectionModel::currentChanged, this, &AgendaPane::showCurrent);
}

void AgendaPane::makePapers()
{
    const bool isReadOnly = m_workspace.store().isReadOnly();
    m_papers = new DeclaredParts<AgendaItem, AgendaPaper>(
        isReadOnly,
        {partcolumns::line(tr("Paper"), 22, &AgendaPaper::title),
         partcolumns::line(tr("Number or web address"), 20, &AgendaPaper::reference),
         partcolumns::line(tr("What it says"), 26, &AgendaPaper::text)},
        {[this](Id<AgendaItem> item) { return m_workspace.sessions().papersOf(item); },
         [this](AgendaPaper added, Id<AgendaItem> item) {
             added.agendaItem = item;
             return m_workspace.sessions().add(added).map([](const AgendaPaper &) {});
         },
         [this](const AgendaPaper &changed) { return m_workspace.sessions().update(changed); },
         [this](const AgendaPaper &removed) { return m_workspace.sessions().remove(removed.id); },
         [](const AgendaPaper &paper) {
             const Result<> sound = sessionrules::check(paper);
             return sound ? QString() : sound.error().message;
         },
         tr("Another paper …")},
        this);
    m_papersEditor = editorOf(m_papers, {tr("Papers to this item"), tr("Add a paper"), tr("Remove the selected paper")},
                              isReadOnly, {}, u"sessions/papers"_s, this);
}

Result<> AgendaPane::showSession(std::optional<Id<Session>> session)
{
    if (m_session != session)
        m_form->commit();
    m_session = session;
    return m_form->reloadChoices().and_then([&] { return m_items->showPartsOf(session); }).map([this] {
        if (!m_editor->table()->currentIndex().isValid() && !m_items->parts().empty())
            m_editor->table()->setCurrentIndex(m_items->index(0, 0));
        showCurrent();
        showTimes();
    });
}

void AgendaPane::showCurrent()
{
    const QModelIndex current = m_editor->table()->currentIndex();
    const bool isShown = m_session && current.isValid() && current.row() < static_cast<int>(m_items->parts().size());
    for (QWidget *part : QList<QWidget *>{m_heading, m_form, m_linked, m_papersEditor})
        part->setVisible(isShown);
    if (!isShown) {
        m_form->showNothing();
        return;
    }
    const AgendaItem &item = m_items->rowAt(current.row()).record;
    m_heading->setText(tr("Item %1: %2").arg(current.row() + 1).arg(item.title));
    const Result<> shown = m_form->showRecord(item.id).and_then([&] { return m_papers->showPartsOf(item.id); });
    m_editor->say(shown ? QString() : shown.error().message);
    QStringList linked;
    if (!item.milestones.isEmpty())
        linked << tr("%n milestone(s)", nullptr, static_cast<int>(item.milestones.size()));
    if (!item.contradictions.isEmpty())
        linked << tr("%n contradiction(s) between goals", nullptr, static_cast<int>(item.contradictions.size()));
    m_linked->setText(linked.isEmpty() ? QString() : tr("Also linked with: %1.").arg(linked.join(u", "_s)));
    m_linked->setVisible(!linked.isEmpty());
}

/// How long it takes, beside how long the session is planned.
void AgendaPane::showTimes()
{
    int minutes = 0;
    int unknown = 0;
    for (const auto &row : m_items->parts()) {
        minutes += row.record.duration.value_or(0);
        unknown += !row.record.duration;
    }
    QString text = tr("%n minute(s) planned", nullptr, minutes);
    if (unknown > 0)
        text += u" · "_s + tr("%n item(s) without a duration", nullptr, unknown);
    const auto session = m_session ? m_workspace.sessions().byId(*m_session) : Result<Session>(Session());
    if (session && session->startsAt && session->endsAt) {
        const int room = session->startsAt->secsTo(*session->endsAt) / 60;
        text += u" · "_s + (minutes > room ? tr("%n minute(s) too many", nullptr, minutes - room)
                                           : tr("%n minute(s) left", nullptr, room - minutes));
    }
    m_times->setText(text);
    m_times->setVisible(m_session && !m_items->parts().empty());
}

void AgendaPane::move(int by)
{
    const QModelIndex current = m_editor->table()->currentIndex();
    const int last = static_cast<int>(m_items->parts().size()) - 1;
    if (!current.isValid() || current.row() > last)
        return;
    m_form->commit();
    const int to = std::clamp(current.row() + by, 0, last);
    const Result<> moved = m_workspace.sessions().move(m_items->rowAt(current.row()).record.id, to);
    m_editor->say(moved ? QString() : moved.error().message);
    m_editor->table()->setCurrentIndex(m_items->index(to, current.column()));
}

void AgendaPane::prepare()
{
    if (!m_session)
        return;
    m_form->commit();
    PrepareDialog dialog(m_workspace, *m_session, this);
    dialog.exec();
}

} // namespace inko

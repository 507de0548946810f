#include "ui/steering/matters/topicspage.h"

#include <QLabel>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

TopicsPage::TopicsPage(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    auto *words = new QLabel(tr("What you want to have talked about. “Prepare” proposes it for the agenda of the next "
                                "session; gaps and chances to cooperate come here with their facts."),
                             this);
    words->setWordWrap(true);
    makeTable();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(m_editor, 1);
}

void TopicsPage::makeTable()
{
    const bool isReadOnly = m_workspace.store().isReadOnly();
    m_topics = new DeclaredParts<AllMatters, Topic>(
        isReadOnly,
        {partcolumns::line(tr("Topic"), 34, &Topic::title),
         partcolumns::line(tr("Comes from"), 24, &Topic::origin),
         partcolumns::line(tr("The facts"), 40, &Topic::brief),
         {tr("Noted on"), 11, [](const Topic &topic) { return dayText(topic.notedOn); }},
         {tr("State"), 14, [](const Topic &topic) { return topic.agendaItem ? tr("on an agenda") : tr("waiting"); }}},
        {[this](Id<AllMatters>) { return m_workspace.matters().topics(); },
         [this](const Topic &added, Id<AllMatters>) {
             return m_workspace.matters().add(added).map([](const Topic &) {});
         },
         [this](const Topic &changed) { return m_workspace.matters().update(changed); },
         [this](const Topic &removed) { return m_workspace.matters().remove(removed.id); },
         [](const Topic &topic) {
             return topic.title.trimmed().isEmpty() ? tr("Say what is to be talked about.") : QString();
         },
         tr("Another topic …")},
        this);
    m_editor = editorOf(m_topics, {tr("Topics"), tr("Add a topic"), tr("Remove the selected topic")}, isReadOnly, {},
                        u"matters/topics"_s, this);
    m_editor->setFilling();
}

void TopicsPage::refresh()
{
    const Result<> shown = m_topics->showPartsOf(Id<AllMatters>{1}).and_then([this] { return m_topics->reload(); });
    if (!shown)
        emit failed(shown.error().message);
}

} // namespace inko

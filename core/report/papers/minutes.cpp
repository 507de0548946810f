#include "core/report/chapters/chapters.h"
#include "core/report/markdown.h"
#include "core/report/papers/paperparts.h"
#include "core/report/papers/sessionpapers.h"
#include "core/steering/sessions/redaction.h"
#include "core/steering/sessions/sessions.h"

#include <QSet>

namespace inko::papers {

using namespace Qt::StringLiterals;

namespace {

using Outcome = AgendaItem::Outcome;
using Presence = Attendance::Presence;
using Visibility = AgendaItem::Visibility;

/// Writes the minutes for their readers.
class Writer {
public:
    Writer(const SessionRecord &record, Readers readers)
        : m_record(record), m_readers(readers),
          m_redaction({record.attendance, record.contacts, record.tasks, record.organisations})
    {
    }

    Blocks write()
    {
        m_blocks = opening(title(), m_record);
        addAttendance();
        addAgenda();
        int number = 0;
        for (const AgendaItem &item : m_record.items)
            addItem(++number, item);
        addAmendments();
        return std::move(m_blocks);
    }
    QString title() const
    {
        return isPublic() ? german().translate("inko::papers", "Minutes (public version)")
                          : german().translate("inko::papers", "Minutes");
    }

private:
    bool isPublic() const { return m_readers == Readers::Everybody; }
    QString shown(const QString &text) const { return isPublic() ? m_redaction.of(text) : text; }
    bool isLeftOut(Visibility visibility) const { return isPublic() && visibility == Visibility::Internal; }

    void addAgenda()
    {
        document::List list;
        list.numbered = true;
        for (const AgendaItem &item : m_record.items)
            list.items.push_back(document::plain(titleOf(item)));
        if (list.items.empty())
            return;
        m_blocks.push_back(document::Heading{2, german().translate("inko::papers", "Agenda"), u"agenda"_s});
        m_blocks.push_back(list);
    }
    QString titleOf(const AgendaItem &item) const
    {
        return isLeftOut(item.visibility) ? german().translate("inko::papers", "not public") : shown(item.title);
    }
    void addAttendance()
    {
        m_blocks.push_back(document::Heading{2, german().translate("inko::papers", "Attendance"), u"attendance"_s});
        const int voting = votingInstitutions(m_record.attendance);
        QStringList counts;
        if (!m_record.session.presentCount || m_record.body.quorum || !m_record.attendance.isEmpty())
            counts << german().translate("inko::papers", "%n institution(s) were present.", nullptr, voting);
        if (m_record.body.quorum)
            counts
                << (voting >= *m_record.body.quorum
                        ? german().translate("inko::papers", "The quorum of %1 was reached.").arg(*m_record.body.quorum)
                        : german()
                              .translate("inko::papers", "The quorum of %1 was not reached.")
                              .arg(*m_record.body.quorum));
        if (m_record.session.presentCount)
            counts << german().translate("inko::papers", "%n person(s) came.", nullptr, *m_record.session.presentCount);
        m_blocks.push_back(paragraph(counts.join(u' ')));
        isPublic() ? addInstitutions() : addPeople();
    }
    void addPeople()
    {
        if (m_record.attendance.isEmpty())
            return;
        document::Table table;
        table.summary = german().translate("inko::papers", "Who was there, for which institution");
        table.columns = {{Align::Start, 4}, {Align::Start, 5}, {Align::Start, 2}};
        table.header = {{headerCell(german().translate("inko::papers", "Name")),
                         headerCell(german().translate("inko::papers", "Institution")),
                         headerCell(german().translate("inko::papers", "There"))}};
        for (const Attendance &one : m_record.attendance) {
            document::Cell name = cell(one.name);
            name.isHeader = true;
            table.rows.push_back({name, cell(m_record.nameOf(one.organisation)), cell(nameOf(one.presence))});
        }
        m_blocks.push_back(table);
    }
    void addInstitutions()
    {
        document::List list;
        QSet<Id<Organisation>> listed;
        for (const Attendance &one : m_record.attendance) {
            const bool isThere = one.presence == Presence::Present || one.presence == Presence::Guest;
            if (!isThere || !one.organisation || listed.contains(*one.organisation))
                continue;
            listed << *one.organisation;
            list.items.push_back(document::plain(m_record.nameOf(one.organisation)));
        }
        if (!list.items.empty())
            m_blocks.push_back(list);
    }
    void addItem(int number, const AgendaItem &item)
    {
        m_blocks.push_back(
            document::Heading{2, german().translate("inko::papers", "Item %1: %2").arg(number).arg(titleOf(item)),
                              u"item-%1"_s.arg(number)});
        if (isLeftOut(item.visibility))
            return;
        const size_t before = m_blocks.size();
        chapters::append(m_blocks, markdownBlocks(shown(item.minutes), 2));
        addDecision(item);
        for (const Recommendation &one : m_record.recommendationsFrom(item.id))
            m_blocks.push_back(
                labelled(german().translate("inko::papers", "Recommendation to: %1").arg(nameOf(one.addressee)),
                         shown(one.text.isEmpty() ? one.title : one.text.simplified())));
        addTasks(item);
        if (m_blocks.size() == before)
            m_blocks.push_back(paragraph(german().translate("inko::papers", "Nothing was noted.")));
    }
    void addDecision(const AgendaItem &item)
    {
        if (!item.decision.isEmpty())
            m_blocks.push_back(
                labelled(german().translate("inko::papers", "Decision"), shown(item.decision.simplified())));
        if (item.outcome != Outcome::None)
            m_blocks.push_back(labelled(german().translate("inko::papers", "Result"), resultOf(item)));
    }
    static QString resultOf(const AgendaItem &item)
    {
        QString result;
        switch (item.outcome) {
        case Outcome::None: return {};
        case Outcome::Noted: result = german().translate("inko::papers", "taken note of"); break;
        case Outcome::Consensus: result = german().translate("inko::papers", "agreed by consensus"); break;
        case Outcome::Accepted: result = german().translate("inko::papers", "accepted"); break;
        case Outcome::Rejected: result = german().translate("inko::papers", "rejected"); break;
        case Outcome::Postponed: result = german().translate("inko::papers", "postponed"); break;
        }
        QStringList votes;
        if (item.votesFor)
            votes << german().translate("inko::papers", "%1 in favour").arg(*item.votesFor);
        if (item.votesAgainst)
            votes << german().translate("inko::papers", "%1 against").arg(*item.votesAgainst);
        if (item.abstentions)
            votes << german().translate("inko::papers", "%1 abstentions").arg(*item.abstentions);
        return votes.isEmpty() ? result : result + u" ("_s + votes.join(u", "_s) + u')';
    }
    void addTasks(const AgendaItem &item)
    {
        document::List list;
        for (const Task &task : m_record.tasksFrom(item.id)) {
            QStringList who{m_record.nameOf(task.responsible)};
            if (!isPublic())
                who << task.person;
            who << (task.dueOn ? german().translate("inko::papers", "until %1").arg(dayText(*task.dueOn)) : QString());
            who.removeAll(QString());
            list.items.push_back(
                document::plain(who.isEmpty() ? shown(task.title) : shown(task.title) + u" – "_s + who.join(u", "_s)));
        }
        if (list.items.empty())
            return;
        m_blocks.push_back(document::Paragraph{{{german().translate("inko::papers", "Tasks"), true}},
                                               document::Paragraph::Style::Body});
        m_blocks.push_back(list);
    }
    void addAmendments()
    {
        document::List list;
        for (const Amendment &amendment : m_record.amendments) {
            if (isLeftOut(amendment.visibility))
                continue;
            const auto item = std::ranges::find_if(
                m_record.items, [&](const AgendaItem &one) { return amendment.agendaItem == one.id; });
            QString to = dayText(amendment.addedOn);
            if (item != m_record.items.cend())
                to = german()
                         .translate("inko::papers", "%1, to item %2")
                         .arg(to)
                         .arg(item - m_record.items.cbegin() + 1);
            list.items.push_back({{to + u": "_s, true}, {shown(amendment.text.simplified())}});
        }
        if (list.items.empty())
            return;
        m_blocks.push_back(
            document::Heading{2, german().translate("inko::papers", "Amendments after the approval"), u"amendments"_s});
        m_blocks.push_back(list);
    }

    const SessionRecord &m_record;
    Readers m_readers;
    Redaction m_redaction;
    Blocks m_blocks;
};

} // namespace

document::Document minutes(const SessionRecord &record, Readers readers)
{
    Writer writer(record, readers);
    document::Document document = emptyPaper(writer.title(), record);
    document.blocks = writer.write();
    return document;
}

} // namespace inko::papers

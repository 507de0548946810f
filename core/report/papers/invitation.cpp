#include "core/report/papers/paperparts.h"
#include "core/report/papers/sessionpapers.h"

#include "core/report/chapters/chapters.h"
#include "core/report/markdown.h"

namespace inko::papers {

using namespace Qt::StringLiterals;

namespace {

/// What an item is linked with, a list each.
class Linked {
public:
    Linked(const SessionRecord &record, const AgendaItem &item) : m_record(record), m_item(item) {}

    Blocks blocks()
    {
        addGoals();
        addRecommendations();
        addList(
            german().translate("inko::papers", "Tasks"), lines(m_item.tasks, m_record.tasks, [this](const Task &task) {
                return withDetails(
                    task.title,
                    {m_record.nameOf(task.responsible),
                     task.dueOn ? german().translate("inko::papers", "due %1").arg(dayText(*task.dueOn)) : QString()});
            }));
        addList(german().translate("inko::papers", "Milestones"),
                lines(m_item.milestones, m_record.milestones, [this](const Milestone &milestone) {
                    return withDetails(milestone.title,
                                       {m_record.nameOf(milestone.responsible),
                                        german().translate("inko::papers", "due %1").arg(dayText(milestone.dueOn))});
                }));
        addList(german().translate("inko::papers", "Contradictions between goals"),
                lines(m_item.contradictions, m_record.relations, [this](const GoalRelation &relation) {
                    return german()
                        .translate("inko::papers", "“%1” and “%2”")
                        .arg(m_record.goalName(relation.goal), m_record.goalName(relation.otherGoal));
                }));
        addList(
            german().translate("inko::papers", "Indicators"),
            lines(m_item.indicators, m_record.indicators, [](const Indicator &indicator) { return indicator.title; }));
        QStringList offers;
        for (const Id<Activity> id : m_item.activities) {
            if (const auto named = m_record.activities.byId(id.value))
                offers << named->name;
        }
        addList(german().translate("inko::papers", "Offers"), offers);
        return std::move(m_blocks);
    }

private:
    template<class T, class Text>
    static QStringList lines(const QList<Id<T>> &ids, const QList<T> &all, const Text &text)
    {
        QStringList found;
        for (const T &one : all) {
            if (ids.contains(one.id))
                found << text(one);
        }
        return found;
    }
    static QString withDetails(const QString &text, QStringList details)
    {
        details.removeAll(QString());
        return details.isEmpty() ? text : text + u" ("_s + details.join(u", "_s) + u')';
    }
    void addList(const QString &name, const QStringList &texts)
    {
        if (texts.isEmpty())
            return;
        document::List list;
        for (const QString &text : texts)
            list.items.push_back(document::plain(text.simplified()));
        m_blocks.push_back(document::Paragraph{{{name, true}}, document::Paragraph::Style::Body});
        m_blocks.push_back(list);
    }
    void addGoals()
    {
        QStringList names;
        for (const Id<Goal> id : m_item.goals)
            names << m_record.goalName(id);
        addList(german().translate("inko::papers", "Goals"), names);
    }
    void addRecommendations()
    {
        for (const Recommendation &one : m_record.recommendations) {
            if (!m_item.recommendations.contains(one.id))
                continue;
            m_blocks.push_back(
                labelled(german().translate("inko::papers", "Recommendation to: %1").arg(nameOf(one.addressee)),
                         one.text.isEmpty() ? one.title : one.text.simplified()));
            if (!one.reason.isEmpty())
                m_blocks.push_back(labelled(german().translate("inko::papers", "Reason"), one.reason.simplified()));
            const auto step = m_record.standing.constFind(one.id);
            QString standing = nameOf(m_record.stateOf(one.id));
            if (step != m_record.standing.cend())
                standing += u", "_s + dayText(step->day);
            if (!one.paper.isEmpty())
                standing += u", "_s + german().translate("inko::papers", "paper %1").arg(one.paper);
            m_blocks.push_back(labelled(german().translate("inko::papers", "State"), standing));
        }
    }

    const SessionRecord &m_record;
    const AgendaItem &m_item;
    Blocks m_blocks;
};

/// What is to be read to an item: its papers by title, with where to find them, or what they say.
Blocks papersTo(const AgendaItem &item, const SessionRecord &record)
{
    Blocks blocks;
    for (const AgendaPaper &paper : record.papers) {
        if (paper.agendaItem != item.id)
            continue;
        document::Paragraph first{{{german().translate("inko::papers", "Enclosure") + u": "_s, true}, {paper.title}},
                                  document::Paragraph::Style::Body};
        const bool isAddress = paper.reference.startsWith("https://"_L1) || paper.reference.startsWith("http://"_L1);
        if (!paper.reference.isEmpty()) {
            first.text.push_back({u", "_s});
            first.text.push_back({paper.reference, false, isAddress ? paper.reference : QString()});
        }
        blocks.push_back(first);
        chapters::append(blocks, markdownBlocks(paper.text, 2));
    }
    return blocks;
}

} // namespace

document::Document invitation(const SessionRecord &record)
{
    document::Document document = emptyPaper(german().translate("inko::papers", "Invitation"), record);
    document.blocks = opening(german().translate("inko::papers", "Invitation"), record);
    chapters::append(document.blocks, agenda(record));
    bool hasHeading = false;
    int number = 0;
    for (const AgendaItem &item : record.items) {
        ++number;
        if (item.brief.isEmpty())
            continue;
        if (!std::exchange(hasHeading, true))
            document.blocks.push_back(
                document::Heading{2, german().translate("inko::papers", "What it is about"), u"about"_s});
        document.blocks.push_back(
            document::Heading{3, german().translate("inko::papers", "Item %1: %2").arg(number).arg(item.title),
                              u"item-%1"_s.arg(number)});
        chapters::append(document.blocks, markdownBlocks(item.brief, 3));
    }
    QStringList sender;
    for (const QString &part : {record.sender.name, record.sender.telephone, record.sender.mail}) {
        if (!part.isEmpty())
            sender << part;
    }
    if (!sender.isEmpty()) {
        document.blocks.push_back(
            document::Heading{2, german().translate("inko::papers", "If you cannot come"), u"sender"_s});
        document.blocks.push_back(
            paragraph(german().translate("inko::papers", "Please let us know: %1").arg(sender.join(u", "_s))));
    }
    return document;
}

document::Document sessionPapers(const SessionRecord &record)
{
    const QString title = german().translate("inko::papers", "Session papers");
    document::Document document = emptyPaper(title, record);
    document.blocks = opening(title, record);
    chapters::append(document.blocks, agenda(record));
    int number = 0;
    for (const AgendaItem &item : record.items) {
        ++number;
        document.blocks.push_back(
            document::Heading{2, german().translate("inko::papers", "Item %1: %2").arg(number).arg(item.title),
                              u"item-%1"_s.arg(number)});
        if (!item.origin.isEmpty())
            document.blocks.push_back(paragraph(item.origin, document::Paragraph::Style::Note));
        chapters::append(document.blocks, markdownBlocks(item.brief, 2));
        const size_t before = document.blocks.size();
        chapters::append(document.blocks, Linked(record, item).blocks());
        chapters::append(document.blocks, papersTo(item, record));
        if (document.blocks.size() == before && item.brief.isEmpty())
            document.blocks.push_back(
                paragraph(german().translate("inko::papers", "There are no papers to this item.")));
    }
    return document;
}

document::Document attendanceSheet(const SessionRecord &record)
{
    constexpr int spare = 5;
    const QString roomToSign = u"\u00a0\n\u00a0"_s; // two lines that nothing can be seen of
    const QString title = german().translate("inko::papers", "Attendance sheet");
    document::Document document = emptyPaper(title, record);
    document.blocks = opening(title, record);
    document::Table table;
    table.summary = german().translate("inko::papers", "Who is expected, with room to sign");
    table.columns = {{Align::Start, 4}, {Align::Start, 4}, {Align::Start, 4}};
    table.header = {{headerCell(german().translate("inko::papers", "Name")),
                     headerCell(german().translate("inko::papers", "Institution")),
                     headerCell(german().translate("inko::papers", "Signature"))}};
    const auto line = [&](const QString &name, const QString &institution) {
        const document::Cell first{document::plain(name), !name.isEmpty(), 1, 1};
        table.rows.push_back(
            {first, {document::plain(institution), false, 1, 1}, {document::plain(roomToSign), false, 1, 1}});
    };
    for (const Attendance &one : record.attendance)
        line(one.name, record.nameOf(one.organisation));
    for (int left = 0; left < spare; ++left)
        line({}, {});
    document.blocks.push_back(table);
    return document;
}

} // namespace inko::papers

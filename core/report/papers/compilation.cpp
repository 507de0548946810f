#include "core/report/papers/compilation.h"

#include "core/report/papers/paperparts.h"
#include "core/report/papers/statementlines.h"
#include "core/steering/consultations/chapternumbers.h"

namespace inko::papers {

using namespace Qt::StringLiterals;

namespace {

using Kind = Statement::Kind;

constexpr Kind kinds[] = {Kind::Approval, Kind::Criticism, Kind::Addition,    Kind::NewGoal,
                          Kind::Proposal, Kind::Question,  Kind::OpenDecision};
constexpr Return::Channel channels[] = {Return::Channel::Questionnaire, Return::Channel::Telephone,
                                        Return::Channel::Written};

/// Builds the document part by part.
class Compilation {
public:
    Compilation(const ConsultationRecord &record, Telling telling) : m_record(record), m_telling(telling) {}

    document::Document make()
    {
        const QString title = m_telling == Telling::Statements
                                  ? german().translate("inko::papers", "What was said about the draft")
                                  : german().translate("inko::papers", "What became of your statements");
        document::Document document = emptyPaper(title, m_record);
        add(document::Heading{1, title, u"title"_s});
        add(paragraph(m_record.consultation.title, document::Paragraph::Style::Lead));
        addWhen();
        addParticipants();
        if (m_telling == Telling::Answers)
            addDecisionCounts();
        addStatements(2, german().translate("inko::papers", "On the draft as a whole"), m_record.statementsOn({}));
        addChapters();
        addTensions();
        addOpenDecisions();
        document.blocks = std::move(m_blocks);
        return document;
    }

private:
    void add(document::Block block) { m_blocks.push_back(std::move(block)); }
    void addHeading(int level, const QString &text)
    {
        add(document::Heading{level, text, u"part-%1"_s.arg(m_blocks.size())});
    }

    void addWhen()
    {
        QStringList when;
        if (m_record.consultation.opensOn && m_record.consultation.closesOn)
            when << german()
                        .translate("inko::papers", "Open from %1 to %2.")
                        .arg(dayText(*m_record.consultation.opensOn), dayText(*m_record.consultation.closesOn));
        when << german().translate("inko::papers", "As of %1.").arg(dayText(m_record.asOf));
        add(paragraph(when.join(u' ')));
    }

    void addParticipants()
    {
        addHeading(2, german().translate("inko::papers", "Who took part"));
        if (m_record.responses.isEmpty()) {
            add(paragraph(german().translate("inko::papers", "No answer has been entered.")));
            return;
        }
        add(paragraph(german().translate(
            "inko::papers", "Answers and persons are counted apart: one answer may come from several persons.")));
        add(participantsTable());
        QStringList named;
        for (const Response &response : m_record.responses) {
            if (const QString name = m_record.publicNameOf(response); !name.isEmpty() && !named.contains(name))
                named << name;
        }
        if (!named.isEmpty())
            add(labelled(german().translate("inko::papers", "Among them"), named.join(u", "_s)));
        const auto unnamed = static_cast<int>(std::ranges::count_if(
            m_record.responses, [&](const Response &one) { return m_record.publicNameOf(one).isEmpty(); }));
        if (unnamed > 0)
            add(paragraph(
                german().translate("inko::papers", "%n answer(s) stand here without a name.", nullptr, unnamed)));
    }

    /// How many persons gave these answers, as far as it is known.
    static QString personsOf(const QList<Response> &responses)
    {
        int persons = 0;
        int unknown = 0;
        for (const Response &response : responses) {
            persons += response.persons.value_or(0);
            unknown += response.persons ? 0 : 1;
        }
        if (unknown == 0)
            return QString::number(persons);
        return german().translate("inko::papers", "%1; not known for %n answer(s)", nullptr, unknown).arg(persons);
    }

    document::Table participantsTable() const
    {
        document::Table table;
        table.summary =
            german().translate("inko::papers", "How many answers came in which way, and from how many persons");
        table.columns = {{Align::Start, 3}, {Align::End, 2}, {Align::End, 4}};
        table.header = {{headerCell(german().translate("inko::papers", "Way")),
                         headerCell(german().translate("inko::papers", "Answers")),
                         headerCell(german().translate("inko::papers", "Persons"))}};
        const auto addRow = [&](const QString &name, const QList<Response> &responses) {
            document::Cell first = cell(name);
            first.isHeader = true;
            table.rows.push_back({first, cell(QString::number(responses.size())), cell(personsOf(responses))});
        };
        for (const Return::Channel channel : channels) {
            QList<Response> responses = m_record.responses;
            responses.removeIf([&](const Response &one) { return one.channel != channel; });
            if (!responses.isEmpty())
                addRow(nameOf(channel), responses);
        }
        addRow(german().translate("inko::papers", "Together"), m_record.responses);
        return table;
    }

    void addDecisionCounts()
    {
        using Decision = Statement::Decision;
        document::Table table;
        table.summary =
            german().translate("inko::papers", "How many statements were taken over, and how many were not");
        table.columns = {{Align::Start, 3}, {Align::End, 2}};
        table.header = {{headerCell(german().translate("inko::papers", "Decision")),
                         headerCell(german().translate("inko::papers", "Statements"))}};
        for (const Decision decision :
             {Decision::TakenOver, Decision::PartlyTakenOver, Decision::NotTakenOver, Decision::Open}) {
            document::Cell first = cell(nameOf(decision));
            first.isHeader = true;
            table.rows.push_back({first, cell(QString::number(std::ranges::count(m_record.statements, decision,
                                                                                 &Statement::decision)))});
        }
        addHeading(2, german().translate("inko::papers", "What was decided"));
        add(table);
    }

    /// Chapters that nothing was said on are named where something was said on one beneath them.
    void addChapters()
    {
        constexpr int lowest = 5; // the kinds stand below
        const QStringList numbers = chapterNumbers(m_record.chapters);
        for (qsizetype place = 0; place < m_record.chapters.size(); ++place) {
            const DraftChapter &chapter = m_record.chapters[place];
            if (!isSpokenOf(place))
                continue;
            const int level = qMin(static_cast<int>(numbers[place].count(u'.')) + 2, lowest);
            const QList<Statement> statements = m_record.statementsOn(chapter.id);
            if (statements.isEmpty())
                addHeading(level, chapter.title);
            else
                addStatements(level, chapter.title, statements);
        }
    }
    bool isSpokenOf(qsizetype place) const
    {
        const QList<DraftChapter> &chapters = m_record.chapters;
        qsizetype end = place + 1;
        while (end < chapters.size() && chapters[end].level > chapters[place].level)
            ++end;
        return std::any_of(chapters.cbegin() + place, chapters.cbegin() + end,
                           [this](const DraftChapter &one) { return !m_record.statementsOn(one.id).isEmpty(); });
    }

    void addStatements(int level, const QString &title, const QList<Statement> &statements)
    {
        if (statements.isEmpty())
            return;
        addHeading(level, title);
        for (const Kind kind : kinds) {
            QList<Statement> ofKind = statements;
            ofKind.removeIf([kind](const Statement &one) { return one.kind != kind; });
            if (ofKind.isEmpty())
                continue;
            addHeading(level + 1, nameOf(kind));
            addGrouped(ofKind);
        }
    }

    /// Those that say much the same stand together, below what they have in common.
    void addGrouped(const QList<Statement> &statements)
    {
        QList<Statement> alone;
        QList<Id<StatementGroup>> said;
        for (const Statement &statement : statements) {
            const StatementGroup *group = m_record.groupOf(statement);
            if (!group || group->kind == StatementGroup::Kind::Tension) {
                alone << statement;
            } else if (!said.contains(group->id)) {
                said << group->id;
                QList<Statement> members = statements;
                members.removeIf([&](const Statement &one) { return one.group != group->id; });
                add(document::Paragraph{{{group->title + u':', true}}, document::Paragraph::Style::Body});
                add(listOf(members));
            }
        }
        if (!alone.isEmpty())
            add(listOf(alone));
    }

    document::List listOf(const QList<Statement> &statements) const
    {
        document::List list;
        for (const Statement &statement : statements) {
            document::Text item = saidIn(statement, m_record);
            const QString answer = m_telling == Telling::Answers ? answerTo(statement, m_record) : QString();
            if (!answer.isEmpty())
                item.push_back({u" → "_s + answer, true});
            list.items.push_back(std::move(item));
        }
        return list;
    }

    void addTensions()
    {
        bool isFirst = true;
        for (const StatementGroup &group : m_record.groups) {
            const QList<Statement> members = m_record.statementsIn(group.id);
            if (group.kind != StatementGroup::Kind::Tension || members.isEmpty())
                continue;
            if (std::exchange(isFirst, false)) {
                addHeading(2, german().translate("inko::papers", "Tensions"));
                add(paragraph(german().translate("inko::papers", "These statements cannot all be followed.")));
            }
            addHeading(3, group.title);
            add(sideBySide(group, members));
        }
    }

    /// Two beside each other in a row.
    document::Table sideBySide(const StatementGroup &group, const QList<Statement> &members) const
    {
        document::Table table;
        table.summary =
            german().translate("inko::papers", "Statements that contradict each other: %1").arg(group.title);
        table.columns = {{Align::Start, 1}, {Align::Start, 1}};
        table.header = {{headerCell(german().translate("inko::papers", "On the one hand")),
                         headerCell(german().translate("inko::papers", "On the other hand"))}};
        for (qsizetype left = 0; left < members.size(); left += 2)
            table.rows.push_back(
                {document::Cell{saidIn(members[left], m_record)},
                 left + 1 < members.size() ? document::Cell{saidIn(members[left + 1], m_record)} : document::Cell{}});
        return table;
    }

    void addOpenDecisions()
    {
        QList<Statement> open = m_record.statements;
        open.removeIf([](const Statement &one) {
            return one.kind != Kind::OpenDecision || one.decision != Statement::Decision::Open;
        });
        if (open.isEmpty())
            return;
        document::Table table;
        table.summary = german().translate("inko::papers", "What is still to be decided, and who decides it");
        table.columns = {{Align::Start, 5}, {Align::Start, 3}};
        table.header = {{headerCell(german().translate("inko::papers", "To be decided")),
                         headerCell(german().translate("inko::papers", "Who decides"))}};
        for (const Statement &statement : open) {
            document::Cell first{saidIn(statement, m_record)};
            first.isHeader = true;
            table.rows.push_back({first, cell(statement.decidedBy)});
        }
        addHeading(2, german().translate("inko::papers", "What is to be decided"));
        add(table);
    }

    const ConsultationRecord &m_record;
    Telling m_telling;
    Blocks m_blocks;
};

} // namespace

document::Document compilation(const ConsultationRecord &record, Telling telling)
{
    return Compilation(record, telling).make();
}

} // namespace inko::papers

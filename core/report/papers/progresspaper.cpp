#include "core/report/papers/progresspaper.h"

#include "core/report/papers/paperparts.h"

namespace inko::papers {

using namespace Qt::StringLiterals;

namespace {

constexpr ProgressReport::Standing standings[] = {ProgressReport::Standing::OnTrack, ProgressReport::Standing::Delayed,
                                                  ProgressReport::Standing::Finished, ProgressReport::Standing::Stopped,
                                                  ProgressReport::Standing::NotStarted};

QString translated(const char *text, int count = -1)
{
    return german().translate("inko::papers", text, nullptr, count);
}

/// "verzögert; 35 Teilnehmende; bis 12/2026": what can be said in a word.
QString inShort(const ProgressReport &report)
{
    QStringList parts;
    if (report.standing)
        parts << nameOf(*report.standing);
    if (report.participants)
        parts << translated(QT_TRANSLATE_N_NOOP("inko::papers", "%n participant(s)"), *report.participants);
    if (!report.ends.isEmpty())
        parts << translated(QT_TRANSLATE_NOOP("inko::papers", "until %1")).arg(report.ends.toLocal());
    return parts.join(u"; "_s);
}

/// Builds the paper part by part.
class ProgressPaper {
public:
    explicit ProgressPaper(const ProgressRecord &record) : m_record(record) {}

    document::Document make()
    {
        const QString title = translated(QT_TRANSLATE_NOOP("inko::papers", "How the projects are going"));
        document::Document document = emptyPaper(title, m_record);
        add(document::Heading{1, title, u"title"_s});
        add(paragraph(m_record.body.isEmpty() ? m_record.round.title : m_record.body + u": "_s + m_record.round.title,
                      document::Paragraph::Style::Lead));
        add(paragraph(translated(QT_TRANSLATE_NOOP("inko::papers", "Asked from %1; as of %2."))
                          .arg(dayText(m_record.round.askedOn), dayText(m_record.asOf))));
        addAtAGlance();
        addNeeds();
        addInstitutions();
        addOpen();
        document.blocks = std::move(m_blocks);
        return document;
    }

private:
    void add(document::Block block) { m_blocks.push_back(std::move(block)); }
    void addHeading(int level, const QString &text)
    {
        add(document::Heading{level, text, u"part-%1"_s.arg(m_blocks.size())});
    }
    int countOf(ProgressRequest::State state) const
    {
        return static_cast<int>(std::ranges::count(m_record.requests, state, &ProgressRequest::state));
    }

    void addAtAGlance()
    {
        using State = ProgressRequest::State;
        addHeading(2, translated(QT_TRANSLATE_NOOP("inko::papers", "At a glance")));
        const int answered = countOf(State::Answered) + countOf(State::NothingNew);
        add(paragraph(translated(QT_TRANSLATE_N_NOOP("inko::papers", "%1 of %n institution(s) have answered."),
                                 static_cast<int>(m_record.requests.size()))
                          .arg(answered)));
        document::Table table;
        table.summary = translated(QT_TRANSLATE_NOOP("inko::papers", "How many projects stand how"));
        table.columns = {{Align::Start, 4}, {Align::End, 2}};
        table.header = {{headerCell(translated(QT_TRANSLATE_NOOP("inko::papers", "State of the projects"))),
                         headerCell(translated(QT_TRANSLATE_NOOP("inko::papers", "Projects")))}};
        for (const ProgressReport::Standing standing : standings) {
            const auto count = std::ranges::count(m_record.reports, std::optional(standing), &ProgressReport::standing);
            if (count > 0)
                addCount(table, nameOf(standing), count);
        }
        const auto unsaid =
            std::ranges::count(m_record.reports, std::optional<ProgressReport::Standing>(), &ProgressReport::standing);
        if (unsaid > 0)
            addCount(table, translated(QT_TRANSLATE_NOOP("inko::papers", "not said")), unsaid);
        if (!table.rows.empty())
            add(table);
    }
    static void addCount(document::Table &table, const QString &name, qsizetype count)
    {
        document::Cell first = cell(name);
        first.isHeader = true;
        table.rows.push_back({first, cell(QString::number(count))});
    }

    void addNeeds()
    {
        document::List needs;
        for (const ProgressRequest &request : m_record.requests) {
            for (const ProgressReport &report : m_record.saidIn(request)) {
                if (!report.needs.isEmpty())
                    needs.items.push_back(
                        {{report.title, true},
                         {u" ("_s + m_record.organisationOf(report) + u"): "_s + report.needs.simplified()}});
            }
        }
        if (needs.items.empty())
            return;
        addHeading(2, translated(QT_TRANSLATE_NOOP("inko::papers", "What is needed")));
        add(needs);
    }

    void addInstitutions()
    {
        addHeading(2, translated(QT_TRANSLATE_NOOP("inko::papers", "Institution by institution")));
        bool isAnybodyThere = false;
        for (const ProgressRequest &request : m_record.requests) {
            const QList<ProgressReport> said = m_record.saidIn(request);
            const bool hasNothingNew = request.state == ProgressRequest::State::NothingNew;
            if (said.isEmpty() && !hasNothingNew)
                continue;
            isAnybodyThere = true;
            addHeading(3, m_record.organisations.value(request.organisation));
            for (const ProgressReport &report : said)
                addReport(report);
            if (said.isEmpty())
                add(paragraph(translated(QT_TRANSLATE_NOOP("inko::papers", "Nothing new."))));
        }
        if (!isAnybodyThere)
            add(paragraph(translated(QT_TRANSLATE_NOOP("inko::papers", "Nobody has answered yet."))));
    }

    void addReport(const ProgressReport &report)
    {
        const QString state = inShort(report);
        document::Paragraph first{{{report.title, true}}, document::Paragraph::Style::Body};
        if (!state.isEmpty())
            first.text.push_back({u" – "_s + state});
        add(first);
        if (!report.text.isEmpty())
            add(paragraph(report.text));
        if (!report.nextStep.isEmpty())
            add(labelled(translated(QT_TRANSLATE_NOOP("inko::papers", "Next step")), report.nextStep));
        if (!report.needs.isEmpty())
            add(labelled(translated(QT_TRANSLATE_NOOP("inko::papers", "What is needed")), report.needs));
    }

    void addOpen()
    {
        QStringList open;
        for (const ProgressRequest &request : m_record.requests) {
            if (request.isOpen())
                open << m_record.organisations.value(request.organisation);
        }
        if (open.isEmpty())
            return;
        addHeading(2, translated(QT_TRANSLATE_NOOP("inko::papers", "Not answered yet")));
        add(paragraph(open.join(u", "_s)));
    }

    const ProgressRecord &m_record;
    Blocks m_blocks;
};

} // namespace

QString nameOf(ProgressReport::Standing standing)
{
    switch (standing) {
    case ProgressReport::Standing::NotStarted: return translated(QT_TRANSLATE_NOOP("inko::papers", "not started"));
    case ProgressReport::Standing::OnTrack: return translated(QT_TRANSLATE_NOOP("inko::papers", "on track"));
    case ProgressReport::Standing::Delayed: return translated(QT_TRANSLATE_NOOP("inko::papers", "delayed"));
    case ProgressReport::Standing::Finished: return translated(QT_TRANSLATE_NOOP("inko::papers", "finished"));
    case ProgressReport::Standing::Stopped: return translated(QT_TRANSLATE_NOOP("inko::papers", "stopped"));
    }
    return {};
}

document::Document progressPaper(const ProgressRecord &record)
{
    return ProgressPaper(record).make();
}

} // namespace inko::papers

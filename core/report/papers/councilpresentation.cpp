#include "core/report/papers/councilpresentation.h"

#include "core/report/chapters/chapters.h"
#include "core/report/chapters/charts.h"
#include "core/report/papers/paperparts.h"
#include "core/steering/matters/matters.h"

namespace inko::papers {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOnAPage = 7; ///< lines that are taken in while somebody talks

QString said(const char *text, int count = -1)
{
    return german().translate("inko::papers", text, nullptr, count);
}

/// Adds one page after the other.
class Presentation {
public:
    Presentation(const SessionRecord &record, const ReportData &data) : m_record(record), m_data(data) {}

    Blocks make()
    {
        addTitle();
        addAnswers();
        addGoals();
        addAnnualGoals();
        addMissing();
        addRecommendations();
        addWhatBecame();
        addEnd();
        return std::move(m_blocks);
    }
    QString title() const
    {
        return m_data.town.isEmpty() ? said(QT_TRANSLATE_NOOP("inko::papers", "Integration in our town"))
                                     : said(QT_TRANSLATE_NOOP("inko::papers", "Integration in %1")).arg(m_data.town);
    }

private:
    void add(document::Block block) { m_blocks.push_back(std::move(block)); }
    void beginPage(const QString &thought)
    {
        add(document::PageBreak{document::PageBreak::Orientation::Landscape});
        add(document::Heading{2, thought, u"page-%1"_s.arg(m_blocks.size())});
    }
    void lead(const QString &text) { add(paragraph(text, document::Paragraph::Style::Lead)); }
    /// The first of them; how many more there are is said.
    void addList(const QStringList &texts)
    {
        document::List list;
        for (const QString &text : texts.first(std::min(texts.size(), mostOnAPage)))
            list.items.push_back(document::plain(text));
        add(list);
        addHowManyMore(size_t(std::max(qsizetype(0), texts.size() - mostOnAPage)));
    }
    void addHowManyMore(size_t more)
    {
        if (more > 0)
            add(paragraph(
                said(QT_TRANSLATE_N_NOOP("inko::papers", "And %n more, see the report."), static_cast<int>(more)),
                document::Paragraph::Style::Note));
    }

    void addTitle()
    {
        add(document::PageBreak{document::PageBreak::Orientation::Landscape});
        add(document::Heading{1, title(), u"title"_s});
        lead(said(QT_TRANSLATE_NOOP("inko::papers", "The year %1")).arg(m_data.year));
        lead(m_record.body.name + u", "_s + dayText(m_record.session.day));
        if (!m_data.theme.isEmpty())
            lead(said(QT_TRANSLATE_NOOP("inko::papers", "The year's theme: %1")).arg(m_data.theme));
    }

    void addAnswers()
    {
        if (!m_data.round)
            return;
        beginPage(said(QT_TRANSLATE_NOOP("inko::papers", "Who answered?")));
        const SurveyFigures &figures = m_data.figures;
        lead(said(QT_TRANSLATE_N_NOOP("inko::papers", "%1 of %n institutions have answered."), figures.asked)
                 .arg(figures.answered));
        lead(said(QT_TRANSLATE_N_NOOP("inko::papers", "They told of %n offers."),
                  static_cast<int>(m_data.entries.size())));
        if (figures.asked > 0)
            add(chapters::answersByYear(m_data, german()));
    }

    void addGoals()
    {
        if (m_data.entries.empty())
            return;
        beginPage(said(QT_TRANSLATE_NOOP("inko::papers", "What is done toward which goal?")));
        const std::vector<RootGoal> all = rootGoals(m_data);
        const std::vector<RootGoal> shown = largest(all);
        add(chapters::entriesByGoal(shown, m_data, german()));
        addHowManyMore(all.size() - shown.size());
    }
    /// Those that most offers name, as many as a page can show, in their printed order.
    static std::vector<RootGoal> largest(std::vector<RootGoal> goals)
    {
        std::vector<size_t> entries;
        for (const RootGoal &goal : goals)
            entries.push_back(goal.entries());
        std::ranges::sort(entries, std::greater());
        const size_t most = std::min(entries.size(), size_t(mostOnAPage));
        const size_t least = most == 0 ? 0 : entries[most - 1];
        std::erase_if(goals, [&](const RootGoal &goal) { return goal.entries() < least; });
        goals.resize(std::min(goals.size(), most));
        return goals;
    }

    void addAnnualGoals()
    {
        Blocks goals = chapters::annualGoals(m_data, german());
        if (goals.empty())
            return;
        beginPage(said(QT_TRANSLATE_NOOP("inko::papers", "What became of the annual goals?")));
        std::erase_if(goals,
                      [](const document::Block &block) { return std::holds_alternative<document::Heading>(block); });
        chapters::append(m_blocks, std::move(goals));
    }

    void addMissing()
    {
        QStringList goals;
        for (const RootGoal &root : rootGoals(m_data)) {
            if (root.entries() == 0)
                goals << root.goal->number + u' ' + root.goal->title;
        }
        QStringList needs;
        for (const Demand &demand : m_data.demands)
            needs << demand.title;
        if (goals.isEmpty() && needs.isEmpty())
            return;
        beginPage(said(QT_TRANSLATE_NOOP("inko::papers", "What is missing?")));
        if (!goals.isEmpty()) {
            lead(said(QT_TRANSLATE_NOOP("inko::papers", "Nobody has reported anything toward:")));
            addList(goals);
        }
        if (!needs.isEmpty()) {
            lead(said(QT_TRANSLATE_NOOP("inko::papers", "This is needed:")));
            addList(needs);
        }
    }

    bool isForCouncil(const Recommendation &one) const
    {
        return one.addressee == Recommendation::Addressee::Council && one.proposedOn <= m_record.session.day;
    }

    void addRecommendations()
    {
        for (const Recommendation &one : m_record.recommendations) {
            if (!isForCouncil(one) || Matters::isAnswered(m_record.stateOf(one.id)))
                continue;
            beginPage(said(QT_TRANSLATE_NOOP("inko::papers", "We recommend: %1")).arg(one.title));
            lead(one.text.isEmpty()
                     ? said(QT_TRANSLATE_NOOP("inko::papers", "Recommended on %1.")).arg(dayText(one.proposedOn))
                     : one.text.simplified());
            if (!one.reason.isEmpty())
                add(labelled(said(QT_TRANSLATE_NOOP("inko::papers", "Reason")), one.reason.simplified()));
            QStringList goals;
            for (const Id<Goal> goal : one.goals)
                goals << m_record.goalName(goal);
            if (!goals.isEmpty())
                add(labelled(said(QT_TRANSLATE_NOOP("inko::papers", "Goals")), goals.join(u"; "_s)));
            if (!one.paper.isEmpty())
                add(labelled(said(QT_TRANSLATE_NOOP("inko::papers", "Paper")), one.paper));
        }
    }

    void addWhatBecame()
    {
        QStringList answered;
        for (const Recommendation &one : m_record.recommendations) {
            const auto step = m_record.standing.constFind(one.id);
            if (isForCouncil(one) && step != m_record.standing.cend() && Matters::isAnswered(step->state))
                answered << u"%1 – %2, %3"_s.arg(one.title, nameOf(step->state), dayText(step->day));
        }
        if (answered.isEmpty())
            return;
        beginPage(said(QT_TRANSLATE_NOOP("inko::papers", "What became of earlier recommendations?")));
        addList(answered);
    }

    void addEnd()
    {
        beginPage(said(QT_TRANSLATE_NOOP("inko::papers", "Thank you – your questions?")));
        QStringList sender{m_record.sender.name, m_record.sender.telephone, m_record.sender.mail};
        sender.removeAll(QString());
        for (const QString &line : sender)
            lead(line);
    }

    const SessionRecord &m_record;
    const ReportData &m_data;
    Blocks m_blocks;
};

} // namespace

int yearShownIn(const Session &session, const QList<SurveyRound> &rounds)
{
    const int year = session.day.year();
    const bool isAsked = std::ranges::any_of(
        rounds, [&](const SurveyRound &round) { return round.year == year && round.openedOn <= session.day; });
    return isAsked ? year : year - 1;
}

document::Document councilPresentation(const SessionRecord &record, const ReportData &data)
{
    Presentation presentation(record, data);
    document::Document document = emptyPaper(presentation.title(), record);
    document.blocks = presentation.make();
    return document;
}

} // namespace inko::papers

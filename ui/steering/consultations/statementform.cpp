#include "ui/steering/consultations/statementform.h"

#include "ui/steering/consultations/answernames.h"

namespace inko {

StatementForm::StatementForm(Workspace &workspace, QWidget *parent) : NamedForm(workspace, parent)
{
    using Kind = Statement::Kind;
    using Decision = Statement::Decision;
    m_text = text(tr("&Statement:"), tr("what was said"), 4, &Statement::text);
    const QStringList wordings{tr("summarised"), tr("in their words")};
    choice(
        tr("&Wording:"), wordings,
        [wordings](const Statement &statement) { return wordings[statement.isVerbatim ? 1 : 0]; },
        [wordings](Statement &statement, const QString &typed) {
            return placeIn(wordings, typed).map([&](qsizetype place) { statement.isVerbatim = place == 1; });
        });
    m_chapter = value(
        tr("&Chapter:"), tr("empty: on the draft as a whole"),
        [this](const Statement &statement) { return namedvalues::text(m_chapters, statement.chapter); },
        [this](Statement &statement, const QString &typed) {
            return namedvalues::read(m_chapters, namedvalues::Kind::Chapter, typed, statement.chapter);
        });
    choice<Kind>(tr("&Kind:"),
                 {Kind::Approval, Kind::Criticism, Kind::Addition, Kind::NewGoal, Kind::Proposal, Kind::Question,
                  Kind::OpenDecision},
                 &Consultations::nameOf, &Statement::kind);
    reference(tr("On &goal:"), tr("if it is about one"), GridColumn::Goals, &Statement::goal);
    m_response = value(
        tr("&From:"), tr("whose answer it stands in; empty: of several"),
        [this](const Statement &statement) { return namedvalues::text(m_responses, statement.response); },
        [this](Statement &statement, const QString &typed) {
            return namedvalues::read(m_responses, namedvalues::Kind::Answer, typed, statement.response);
        });
    choice<Decision>(tr("&Decision:"),
                     {Decision::Open, Decision::TakenOver, Decision::PartlyTakenOver, Decision::NotTakenOver},
                     &Consultations::nameOf, &Statement::decision);
    line(tr("Decided &by:"), tr("or who is to decide"), &Statement::decidedBy);
    m_decidedOn = day(tr("Decided &on:"), {}, today(), &Statement::decidedOn);
    text(tr("&Reason:"), tr("for those who took part"), 2, &Statement::reason);
}

Result<> StatementForm::reloadChoices()
{
    const auto chapters =
        m_consultation ? workspace().consultations().chaptersOf(*m_consultation) : QList<DraftChapter>();
    const auto responses =
        m_consultation ? workspace().consultations().responsesOf(*m_consultation) : QList<Response>();
    const auto organisations = workspace().organisations().all();
    if (const auto error = firstErrorOf(chapters, responses, organisations))
        return fail(*error);
    m_chapters = namesOfChapters(*chapters);
    m_responses = namesOfAnswers(*responses, *organisations);
    setChoices(*m_chapter, Choices(m_chapters.values()));
    setChoices(*m_response, Choices(m_responses.values()));
    return NamedForm::reloadChoices();
}

void StatementForm::shownChanged()
{
    setShown(m_decidedOn, record() && record()->decision != Statement::Decision::Open);
}

} // namespace inko

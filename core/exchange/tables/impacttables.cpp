#include "core/exchange/rows/tablerules.h"
#include "core/exchange/tables/tables.h"

namespace inko::tables {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::tables", text);
}

const Words<ImpactAnswer::Answer> &answers()
{
    using Answer = ImpactAnswer::Answer;
    static const Words<Answer> words = {{Answer::Open, {u"offen"_s, u"open"_s}},
                                        {Answer::Yes, {u"ja"_s, u"yes"_s}},
                                        {Answer::Partly, {u"teilweise"_s, u"partly"_s}},
                                        {Answer::No, {u"nein"_s, u"no"_s}},
                                        {Answer::NotRelevant, {u"nicht relevant"_s, u"not relevant"_s}}};
    return words;
}

RowResult<> checkQuestion(ImpactQuestion &question, const std::optional<ImpactQuestion> &before, ImportContext &context)
{
    if (!before)
        question.position =
            context.draft.table<ImpactQuestion>().placeAfter([](const ImpactQuestion &) { return true; });
    return {};
}

RowResult<> checkCheck(ImpactCheck &check, const std::optional<ImpactCheck> &, ImportContext &context)
{
    if (check.checkedOn && *check.checkedOn > context.today)
        return refuseRow(u"Geprüft am"_s, check.checkedOn->toString(Qt::ISODate),
                         tr("A check cannot be made in the future. Leave the day empty until it is."));
    return {};
}

CellResult<> readCheck(ImpactAnswer &answer, const QString &cell, ImportContext &context)
{
    const QString wanted = searchable(cell);
    Id<ImpactCheck> found;
    for (const auto &entry : context.draft.table<ImpactCheck>().entries()) {
        const bool isMeant = !wanted.isEmpty() &&
                             (searchable(entry.record.title) == wanted || searchable(entry.record.number) == wanted);
        if (isMeant && found.isValid())
            return refuseCell(tr("Several proposals are called so. Give the proposal's number."));
        if (isMeant)
            found = entry.record.id;
    }
    if (!found.isValid())
        return refuseCell(tr("There is no check of this proposal. Correct the title, or add the check first."));
    answer.check = found;
    return {};
}

RowResult<> checkAnswer(ImpactAnswer &answer, const std::optional<ImpactAnswer> &before, ImportContext &context)
{
    if (!before)
        answer.position = context.draft.table<ImpactAnswer>().placeAfter(
            [&](const ImpactAnswer &other) { return other.check == answer.check; });
    return {};
}

} // namespace

TableKind impactQuestions()
{
    using Use = TableColumn<ImpactQuestion>::Use;
    return kindWith(QT_TRANSLATE_NOOP("inko::tables", "Check list"),
                    recordRules<ImpactQuestion>(
                        {columns::line({u"Prüffrage"_s, u"Check question"_s}, Use::Identifying, &ImpactQuestion::text),
                         columns::text({u"Hilfe"_s, u"Help"_s}, Use::Optional, &ImpactQuestion::help),
                         columns::yesOrNo({u"Ausgeblendet"_s, u"Retired"_s}, &ImpactQuestion::retired)},
                        &checkQuestion));
}

TableKind impactChecks()
{
    using Use = TableColumn<ImpactCheck>::Use;
    return kindWith(
        QT_TRANSLATE_NOOP("inko::tables", "Impact checks"),
        recordRules<ImpactCheck>(
            {columns::line({u"Vorlage"_s, u"Proposal"_s}, Use::Identifying, &ImpactCheck::title),
             columns::line({u"Vorlagennummer"_s, u"Proposal number"_s}, Use::Distinguishing, &ImpactCheck::number),
             columns::line({u"Gremium"_s, u"Body"_s}, Use::Optional, &ImpactCheck::body),
             columns::day({u"Geprüft am"_s, u"Checked on"_s}, &ImpactCheck::checkedOn),
             columns::line({u"Geprüft von"_s, u"Checked by"_s}, Use::Optional, &ImpactCheck::checkedBy),
             columns::text({u"Fazit"_s, u"Conclusion"_s}, Use::Optional, &ImpactCheck::conclusion)},
            &checkCheck));
}

TableKind impactAnswers()
{
    using Use = TableColumn<ImpactAnswer>::Use;
    return kindWith(
        QT_TRANSLATE_NOOP("inko::tables", "Answers of impact checks"),
        recordRules<ImpactAnswer>(
            {{{u"Vorlage"_s, u"Proposal"_s}, Use::Identifying, &readCheck, {}},
             columns::line({u"Prüffrage"_s, u"Check question"_s}, Use::Identifying, &ImpactAnswer::question),
             columns::word({u"Antwort"_s, u"Answer"_s}, Use::Required, &ImpactAnswer::answer, answers()),
             columns::text({u"Begründung"_s, u"Reason"_s}, Use::Optional, &ImpactAnswer::reason)},
            &checkAnswer));
}

} // namespace inko::tables

#include "core/directory/directoryrules.h"
#include "core/exchange/columns/goalnumbers.h"
#include "core/exchange/columns/tablecolumn.h"
#include "core/goals/goalrules.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace inko::cells {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::cells", text);
}

QString isNotThere(const QString &name)
{
    return tr("“%1” is not there. Add it first, correct the name, or import with “create”.").arg(name);
}

Id<Concept> firstConcept(Draft &draft)
{
    auto &concepts = draft.table<Concept>();
    const Concept *first = nullptr;
    for (const auto &entry : concepts.entries()) {
        if (!first || entry.record.position < first->position)
            first = &entry.record;
    }
    if (first)
        return first->id;
    Concept made;
    made.title = tr("Integration concept");
    return concepts.add(made);
}

int rootGoals(const Draft &draft, Id<Concept> document)
{
    int count = 0;
    for (const auto &entry : draft.table<Goal>().entries())
        count += entry.record.concept_ == document && !entry.record.parent ? 1 : 0;
    return count;
}

int lengthOf(const Draft &draft, CodeValue::List list)
{
    int length = 0;
    for (const auto &entry : draft.table<CodeValue>().entries()) {
        if (entry.record.list == list)
            length = qMax(length, entry.record.position + 1);
    }
    return length;
}

/// A number without what German spreadsheets add to it: points or spaces between thousands (1.203), a fraction that is
/// zero (12,0). A comma before three digits stays: it divides thousands in English only.
QString withoutGrouping(const QString &number)
{
    static const QRegularExpression zeroFraction(u"^(\\d+)[.,]0{1,2}$"_s);
    static const QRegularExpression thousands(
        u"^\\d{1,3}(?:([.' \\x{a0}\\x{2009}\\x{202f}\\x{2019}])\\d{3}(?:\\1\\d{3})*)$"_s);
    if (const auto match = zeroFraction.match(number); match.hasMatch())
        return match.captured(1);
    if (const auto match = thousands.match(number); match.hasMatch())
        return QString(number).remove(match.captured(1));
    return number;
}

} // namespace

tl::expected<std::optional<PartialDate>, QString> partialDate(const QString &cell)
{
    const std::optional<PartialDate> date = PartialDate::parse(cell);
    if (!date)
        return refuseCell(tr("This is not a date. Write a day (31.12.2026), a month (12/2026) or a year (2026)."));
    return date->isEmpty() ? std::nullopt : date;
}

tl::expected<std::optional<QDate>, QString> day(const QString &cell)
{
    const std::optional<PartialDate> date = PartialDate::parse(cell);
    if (!date || date->first() != date->last())
        return refuseCell(tr("This is not a day. Write it like 31.12.2026."));
    return date->isEmpty() ? std::nullopt : std::optional(date->first());
}

tl::expected<std::optional<int>, QString> wholeNumber(const QString &cell, int least, int most)
{
    static const QRegularExpression digits(u"^\\d{1,9}$"_s);
    const QString trimmed = cell.trimmed();
    if (trimmed.isEmpty() || trimmed == u"-"_s || trimmed == u"–"_s)
        return std::nullopt;
    const QString bare = withoutGrouping(trimmed);
    const int number = digits.match(bare).hasMatch() ? bare.toInt() : -1;
    if (number < least || number > most)
        return refuseCell(
            tr("This is not a whole number from %1 to %2. Leave it empty if it is unknown.").arg(least).arg(most));
    return number;
}

bool saysYes(const QString &cell)
{
    static const QStringList yes = {u"ja"_s, u"j"_s, u"yes"_s, u"y"_s, u"x"_s, u"1"_s, u"wahr"_s, u"true"_s};
    return yes.contains(searchable(cell));
}

QString paragraphs(const QString &cell)
{
    QString text = cell.trimmed();
    if (text.contains(u'\r'))
        text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    return text;
}

QString wordIsUnknown(const QString &offeredWords)
{
    return tr("This word is not one of: %1.").arg(offeredWords);
}

tl::expected<Id<Organisation>, QString> organisation(const QString &cell, ImportContext &context)
{
    auto &organisations = context.draft.table<Organisation>();
    if (const Id<Organisation> found = organisations.find(draftkeys::ofName(cell)); found.isValid())
        return found;
    if (context.creating == Creating::Refuse)
        return refuseCell(isNotThere(cell.simplified()));
    if (const Result<> named = directoryrules::checkOrganisationName(cell.simplified()); !named)
        return refuseCell(named.error().message);
    Organisation made;
    made.name = cell.simplified();
    return organisations.add(made);
}

tl::expected<Id<CodeValue>, QString> codeValue(CodeValue::List list, const QString &cell, ImportContext &context)
{
    auto &values = context.draft.table<CodeValue>();
    if (const Id<CodeValue> found = values.find(draftkeys::ofCodeValue(list, cell)); found.isValid())
        return found;
    if (context.creating == Creating::Refuse)
        return refuseCell(isNotThere(cell.simplified()));
    if (const Result<> named = directoryrules::checkValueName(cell.simplified()); !named)
        return refuseCell(named.error().message);
    CodeValue made;
    made.list = list;
    made.name = cell.simplified();
    made.position = lengthOf(context.draft, list);
    return values.add(made);
}

tl::expected<Id<Concept>, QString> concept_(const QString &cell, ImportContext &context)
{
    auto &concepts = context.draft.table<Concept>();
    if (const Id<Concept> found = concepts.find(draftkeys::ofName(cell)); found.isValid())
        return found;
    if (context.creating == Creating::Refuse)
        return refuseCell(isNotThere(cell.simplified()));
    Concept made;
    made.title = cell.simplified();
    made.position = static_cast<int>(concepts.size());
    return concepts.add(made);
}

tl::expected<Id<Goal>, QString> goal(const QString &cell, ImportContext &context)
{
    auto &goals = context.draft.table<Goal>();
    if (const Id<Goal> found = goalnumbers::find(cell, context.draft); found.isValid())
        return found;
    if (context.creating == Creating::Refuse)
        return refuseCell(tr("There is no goal with the number “%1”. Add it first, correct the number, or import "
                             "with “create”.")
                              .arg(cell.simplified()));
    if (const Result<> numbered = goalrules::checkNumber(cell.simplified()); !numbered)
        return refuseCell(numbered.error().message);
    Goal made;
    made.concept_ = firstConcept(context.draft);
    made.number = cell.simplified();
    made.title = made.number;
    made.position = rootGoals(context.draft, made.concept_);
    return goals.add(made);
}

} // namespace inko::cells

#include "core/survey/returnrules.h"

#include "core/survey/survey.h"

namespace inko::returnrules {

using namespace Qt::StringLiterals;

namespace {

using State = Return::State;
using Date = std::optional<QDate>;

enum Need { Forbidden, Allowed, Required };

struct StateRule {
    State state;
    Need sent, reminded, received, checked, contact, channel;
    int progress; ///< of two returns to one round, the one with the higher number stays
};

/// A sending that was not noted does not keep anybody from answering, who declines need not say how, and a
/// channel may be chosen before the answer comes by it.
// clang-format off
constexpr StateRule rules[] = {
    // state                 sent       reminded   received   checked    contact   channel   progress
    {State::NotSent,         Forbidden, Forbidden, Forbidden, Forbidden, Allowed,  Allowed,  0},
    {State::Sent,            Required,  Forbidden, Forbidden, Forbidden, Allowed,  Allowed,  1},
    {State::Reminded,        Allowed,   Required,  Forbidden, Forbidden, Allowed,  Allowed,  2},
    {State::InConversation,  Allowed,   Allowed,   Forbidden, Forbidden, Required, Allowed,  3},
    {State::Declined,        Allowed,   Allowed,   Forbidden, Forbidden, Allowed,  Allowed,  4},
    {State::NothingToReport, Allowed,   Allowed,   Required,  Forbidden, Allowed,  Allowed,  5},
    {State::Received,        Allowed,   Allowed,   Required,  Forbidden, Allowed,  Required, 6},
    {State::Checked,         Allowed,   Allowed,   Required,  Required,  Allowed,  Required, 7},
};
// clang-format on

const StateRule &ruleOf(State state)
{
    return *std::find_if(std::begin(rules), std::end(rules),
                         [&](const StateRule &rule) { return rule.state == state; });
}

struct DateField {
    const char *name;
    Date Return::*date;
    Need StateRule::*need;
};

/// The dates of the way, in the order in which they must follow each other.
constexpr DateField way[] = {
    {QT_TRANSLATE_NOOP("inko::Survey", "Sent on"), &Return::sentOn, &StateRule::sent},
    {QT_TRANSLATE_NOOP("inko::Survey", "Reminded on"), &Return::remindedOn, &StateRule::reminded},
    {QT_TRANSLATE_NOOP("inko::Survey", "Received on"), &Return::receivedOn, &StateRule::received},
    {QT_TRANSLATE_NOOP("inko::Survey", "Checked on"), &Return::checkedOn, &StateRule::checked},
};
constexpr DateField lastContact{QT_TRANSLATE_NOOP("inko::Survey", "Last contact"), &Return::lastContactOn,
                                &StateRule::contact};

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::Survey", text);
}

QString words(QDate day)
{
    return PartialDate::ofDay(day).toLocal();
}

Result<> checkField(const Return &answer, const DateField &field, QDate today)
{
    const Date &date = answer.*field.date;
    const Need need = ruleOf(answer.state).*field.need;
    if (date && !date->isValid())
        return fail(Error::Code::Invalid,
                    QCoreApplication::translate("inko::Survey", "“%1” is not a date. Write it like 12.3.2026.")
                        .arg(tr(field.name)));
    if (need == Required && !date)
        return fail(Error::Code::Invalid, QCoreApplication::translate(
                                              "inko::Survey", "A return that is “%1” needs a date for “%2”. Enter it.")
                                              .arg(Survey::nameOf(answer.state), tr(field.name)));
    if (need == Forbidden && date)
        return fail(
            Error::Code::Invalid,
            QCoreApplication::translate(
                "inko::Survey",
                "A return that is “%1” has no date for “%2”. Clear the date, or choose the state that goes with it.")
                .arg(Survey::nameOf(answer.state), tr(field.name)));
    if (date && *date > today)
        return fail(Error::Code::Invalid,
                    QCoreApplication::translate("inko::Survey", "“%1” (%2) is in the future. Enter a day up to today.")
                        .arg(tr(field.name), words(*date)));
    return {};
}

Result<> checkOrder(const Return &answer, const SurveyRound &round)
{
    QString earlierName = QCoreApplication::translate("inko::Survey", "Survey opened on");
    QDate earlier = round.openedOn;
    for (const DateField &field : way) {
        const Date &date = answer.*field.date;
        if (!date)
            continue;
        if (*date < earlier)
            return fail(Error::Code::Invalid,
                        QCoreApplication::translate("inko::Survey",
                                                    "“%1” (%2) is before “%3” (%4). Correct one of the two dates.")
                            .arg(tr(field.name), words(*date), earlierName, words(earlier)));
        earlier = *date;
        earlierName = tr(field.name);
    }
    return {};
}

Result<> checkChannel(const Return &answer)
{
    if (ruleOf(answer.state).channel == Required && !answer.channel)
        return fail(Error::Code::Invalid,
                    QCoreApplication::translate(
                        "inko::Survey", "Say how the answer came: by questionnaire, by telephone or in writing."));
    return {};
}

/// The first date, unless it would be after the limit.
Date notAfter(const Date &date, const Date &limit)
{
    return date && limit && *date > *limit ? Date() : date;
}

Date earliest(const Date &one, const Date &other)
{
    return one && other ? std::min(*one, *other) : (one ? one : other);
}

Date latest(const Date &one, const Date &other)
{
    return std::max(one, other);
}

bool isOver(State state)
{
    return isAnswered(state) || state == State::Declined;
}

} // namespace

Result<> check(const Return &answer, const SurveyRound &round, QDate today)
{
    for (const DateField &field : way) {
        if (const Result<> checked = checkField(answer, field, today); !checked)
            return checked;
    }
    return checkField(answer, lastContact, today).and_then([&] { return checkOrder(answer, round); }).and_then([&] {
        return checkChannel(answer);
    });
}

Return marked(Return answer, State state, std::optional<Return::Channel> channel, QDate on)
{
    const StateRule &rule = ruleOf(state);
    const bool isTakenBack = isAnswered(answer.state) && !isOver(state);
    const bool comesNow = rule.received == Required && !answer.receivedOn;
    answer.state = state;
    for (const DateField &field : way) {
        Date &date = answer.*field.date;
        if (rule.*field.need == Forbidden)
            date.reset();
        else if (rule.*field.need == Required && !date)
            date = on;
    }
    if (channel || isTakenBack)
        answer.channel = channel;
    if (state == State::Reminded)
        answer.remindedOn = on;
    const bool isContact =
        state == State::Reminded || state == State::InConversation || state == State::Declined || comesNow;
    if (isContact)
        answer.lastContactOn = latest(answer.lastContactOn, on);
    if (isOver(state) || (isContact && answer.callAgainOn && *answer.callAgainOn <= on))
        answer.callAgainOn.reset();
    return answer;
}

Return united(const Return &into, const Return &from)
{
    const bool intoIsFurther = ruleOf(into.state).progress >= ruleOf(from.state).progress;
    const Return &further = intoIsFurther ? into : from;
    const Return &other = intoIsFurther ? from : into;
    const StateRule &rule = ruleOf(further.state);
    Return one = further;
    one.id = into.id;
    one.version = into.version;
    one.organisation = into.organisation;
    if (!one.channel)
        one.channel = other.channel;
    if (rule.reminded != Forbidden && !one.remindedOn)
        one.remindedOn = notAfter(other.remindedOn, one.receivedOn);
    if (rule.sent != Forbidden)
        one.sentOn = notAfter(earliest(into.sentOn, from.sentOn), one.remindedOn ? one.remindedOn : one.receivedOn);
    one.lastContactOn = latest(into.lastContactOn, from.lastContactOn);
    if (!isOver(one.state))
        one.callAgainOn = earliest(into.callAgainOn, from.callAgainOn);
    if (into.note != from.note) {
        QStringList notes{into.note, from.note};
        notes.removeAll(QString());
        one.note = notes.join(u'\n');
    }
    return one;
}

} // namespace inko::returnrules

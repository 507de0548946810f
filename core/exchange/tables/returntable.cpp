#include "core/exchange/rows/tablerules.h"
#include "core/exchange/tables/channelwords.h"
#include "core/exchange/tables/tables.h"
#include "core/survey/survey.h"

namespace inko::tables {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::tables", text);
}

/// A return and who gave it: what one row says.
struct ReturnRow {
    Id<Return> id;
    Return answer;
    QStringList persons; ///< in the order of the cell
    friend bool operator==(const ReturnRow &, const ReturnRow &) = default;
};

using Use = TableColumn<ReturnRow>::Use;
using Column = TableColumn<ReturnRow>;

const Words<Return::State> &states()
{
    static const Words<Return::State> words = {
        {Return::State::NotSent, {u"nicht versandt"_s, u"not sent"_s}},
        {Return::State::Sent, {u"versandt"_s, u"sent"_s}},
        {Return::State::Reminded, {u"erinnert"_s, u"reminded"_s}},
        {Return::State::InConversation, {u"im Gespräch"_s, u"in conversation"_s}},
        {Return::State::Received, {u"eingegangen"_s, u"received"_s}},
        {Return::State::Checked, {u"geprüft"_s, u"checked"_s}},
        {Return::State::Declined, {u"abgelehnt"_s, u"declined"_s}},
        {Return::State::NothingToReport, {u"nichts zu melden"_s, u"nothing to report"_s}}};
    return words;
}

CellResult<> readRound(ReturnRow &row, const QString &cell, ImportContext &context)
{
    return cells::year(cell).and_then([&](int year) -> CellResult<> {
        row.answer.round = context.draft.table<SurveyRound>().find(draftkeys::ofYear(year));
        return row.answer.round.isValid() ? CellResult<>()
                                          : refuseCell(tr("There is no survey round for this year. Open it first."));
    });
}

CellResult<> readOrganisation(ReturnRow &row, const QString &cell, ImportContext &context)
{
    return cells::organisation(cell, context).map([&](Id<Organisation> id) { row.answer.organisation = id; });
}

CellResult<> readState(ReturnRow &row, const QString &cell, ImportContext &)
{
    return states().read(cell).map([&](Return::State state) { row.answer.state = state; });
}

CellResult<> readChannel(ReturnRow &row, const QString &cell, ImportContext &)
{
    row.answer.channel.reset();
    if (cells::saysNothing(cell))
        return {};
    return channelWords().read(cell).map([&](Return::Channel channel) { row.answer.channel = channel; });
}

Column day(const QStringList &headers, std::optional<QDate> Return::*field)
{
    return {headers,
            Use::Optional,
            [field](ReturnRow &row, const QString &cell, ImportContext &) {
                return cells::day(cell).map([&](std::optional<QDate> date) { row.answer.*field = date; });
            },
            {}};
}

CellResult<> readNote(ReturnRow &row, const QString &cell, ImportContext &)
{
    row.answer.note = tidyLines(cell);
    return {};
}

QList<ReturnPerson> personsOf(Id<Return> answer, const Draft &draft)
{
    QList<ReturnPerson> persons;
    for (const auto &entry : draft.table<ReturnPerson>().entries()) {
        if (!entry.removed && entry.record.answer == answer)
            persons << entry.record;
    }
    return persons;
}

std::optional<ReturnRow> find(const ReturnRow &identity, ImportContext &context)
{
    const auto &returns = context.draft.table<Return>();
    const Id<Return> found = returns.find(draftkeys::of(identity.answer).front());
    if (!found.isValid())
        return std::nullopt;
    ReturnRow row{found, returns.at(found), {}};
    for (const ReturnPerson &person : personsOf(found, context.draft))
        row.persons << person.name;
    return row;
}

RowResult<> check(ReturnRow &row, const std::optional<ReturnRow> &, ImportContext &context)
{
    // Who talks with us was reached by what we sent last, where the file does not tell it.
    if (row.answer.state == Return::State::InConversation && !row.answer.lastContactOn)
        row.answer.lastContactOn = row.answer.remindedOn ? row.answer.remindedOn : row.answer.sentOn;
    const SurveyRound &round = context.draft.table<SurveyRound>().at(row.answer.round);
    if (const Result<> checked = Survey::check(row.answer, round, context.today); !checked)
        return refuseRow(u"Stand"_s, states().written(row.answer.state), checked.error().message);
    return {};
}

qint64 keep(ReturnRow &row, ImportContext &context)
{
    row.answer.id = context.draft.table<Return>().put(row.answer);
    auto &persons = context.draft.table<ReturnPerson>();
    const QList<ReturnPerson> before = personsOf(row.answer.id, context.draft);
    QStringList names;
    for (const ReturnPerson &person : before)
        names << person.name;
    if (names != row.persons) {
        for (const ReturnPerson &person : before)
            persons.remove(person.id);
        for (const QString &name : row.persons)
            persons.add({{}, 0, row.answer.id, name});
    }
    return row.answer.id.value;
}

} // namespace

const Words<Return::Channel> &channelWords()
{
    static const Words<Return::Channel> words = {
        {Return::Channel::Questionnaire, {u"Fragebogen"_s, u"questionnaire"_s}},
        {Return::Channel::Telephone, {u"Telefon"_s, u"telefonisch"_s, u"telephone"_s}},
        {Return::Channel::Written, {u"schriftlich"_s, u"written"_s}}};
    return words;
}

TableKind returns()
{
    TableRules<ReturnRow> rules;
    rules.columns = {{{u"Jahr"_s, u"Year"_s}, Use::Identifying, &readRound, {}},
                     {{u"Institution"_s, u"Organisation"_s}, Use::Identifying, &readOrganisation, {}},
                     {{u"Stand"_s, u"State"_s}, Use::Required, &readState, {}},
                     {{u"Weg"_s, u"Channel"_s}, Use::Optional, &readChannel, {}},
                     day({u"Versandt am"_s, u"Sent on"_s}, &Return::sentOn),
                     day({u"Erinnert am"_s, u"Reminded on"_s}, &Return::remindedOn),
                     day({u"Eingegangen am"_s, u"Received on"_s}, &Return::receivedOn),
                     day({u"Geprüft am"_s, u"Checked on"_s}, &Return::checkedOn),
                     columns::lines({u"Personen"_s, u"Persons"_s}, &ReturnRow::persons),
                     day({u"Letzter Kontakt am"_s, u"Last contact on"_s}, &Return::lastContactOn),
                     day({u"Wieder anrufen am"_s, u"Call again on"_s}, &Return::callAgainOn),
                     {{u"Bemerkung"_s, u"Note"_s, u"Remark"_s}, Use::Optional, &readNote, {}}};
    rules.find = &find;
    rules.check = &check;
    rules.keep = &keep;
    return kindWith(QT_TRANSLATE_NOOP("inko::tables", "Returns"), rules);
}

} // namespace inko::tables

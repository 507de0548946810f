#include "core/exchange/forms/surveyforms.h"

#include "core/exchange/columns/goalnumbers.h"
#include "core/exchange/columns/gridcolumns.h"
#include "core/exchange/forms/formtexts.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

/// All but `Institution`: a form is for one.
QList<qsizetype> placesInForm()
{
    QList<qsizetype> places;
    for (qsizetype place = 0; place < gridcolumns::all().size(); ++place) {
        if (place != gridcolumns::placeOf(GridColumn::Organisation))
            places << place;
    }
    return places;
}

struct Offered {
    QList<Goal> goals;
    QList<CodeValue> values;
    QList<Organisation> organisations;
    QList<Contact> contacts;

    QStringList valuesOf(CodeValue::List list) const
    {
        QStringList names;
        for (const CodeValue &value : values) {
            if (value.list == list && !value.retired)
                names << value.name;
        }
        return names;
    }
    QStringList goalsOf(int year) const
    {
        QStringList names;
        for (const Goal &goal : goals) {
            if (goal.level != Goal::Level::Annual || goal.year == year)
                names << goalnumbers::withTitle(goal);
        }
        return names;
    }
    QList<Contact> contactsOf(Id<Organisation> organisation) const
    {
        QList<Contact> found;
        for (const Contact &contact : contacts) {
            if (contact.organisation == organisation)
                found << contact;
        }
        return found;
    }
    QStringList organisationNames() const
    {
        QStringList names;
        for (const Organisation &organisation : organisations)
            names << organisation.name;
        return names;
    }
};

QStringList choicesFor(qsizetype place, const Offered &offered, int year)
{
    using gridcolumns::placeOf;
    using Status = GridEntry::Status;
    switch (place) {
    case placeOf(GridColumn::Goals): return offered.goalsOf(year);
    case placeOf(GridColumn::TargetGroups): return offered.valuesOf(CodeValue::List::TargetGroup);
    case placeOf(GridColumn::Districts): return offered.valuesOf(CodeValue::List::District);
    case placeOf(GridColumn::FundingTypes): return offered.valuesOf(CodeValue::List::FundingType);
    case placeOf(GridColumn::Languages): return offered.valuesOf(CodeValue::List::Language);
    case placeOf(GridColumn::Cooperations): return offered.organisationNames();
    case placeOf(GridColumn::ContactPublic): return {u"ja"_s, u"nein"_s};
    case placeOf(GridColumn::Status): {
        QStringList words;
        for (Status status : {Status::Unchanged, Status::Changed, Status::Ended, Status::New})
            words << gridcolumns::wordOf(status);
        return words;
    }
    default: return {};
    }
}

Result<Offered> offeredIn(Workspace &workspace)
{
    Offered offered;
    return workspace.goals()
        .all()
        .map([&](const QList<Goal> &goals) { offered.goals = goals; })
        .and_then([&] { return workspace.codeLists().all(); })
        .map([&](const QList<CodeValue> &values) { offered.values = values; })
        .and_then([&] { return workspace.organisations().all(); })
        .map([&](const QList<Organisation> &organisations) { offered.organisations = organisations; })
        .and_then([&] { return workspace.organisations().contacts(); })
        .map([&](const QList<Contact> &contacts) {
            offered.contacts = contacts;
            return offered;
        });
}

Result<FormFrame> frameOf(Workspace &workspace, const SurveyRound &round, const Offered &offered,
                          const ReportLanguage &language)
{
    FormFrame frame;
    frame.year = round.year;
    frame.deadline = round.deadline;
    frame.writtenAt = workspace.store().now();
    const FormTexts texts(language);
    for (qsizetype place : placesInForm())
        frame.columns << FormColumn{place, gridcolumns::all()[place].headers.front(), texts.hint(place),
                                    choicesFor(place, offered, round.year)};
    return workspace.settings()
        .townName()
        .map([&](const QString &town) { frame.town = town; })
        .and_then([&] { return workspace.settings().accent(); })
        .map([&](const QString &accent) { frame.accent = accent; })
        .and_then([&] { return workspace.settings().sender(); })
        .map([&](const Sender &sender) {
            frame.sender = sender;
            return frame;
        });
}

/// The rows of each institution; those of the last round where it has none in this one.
class RowsByOrganisation {
public:
    static Result<RowsByOrganisation> read(Workspace &workspace, const SurveyRound &round)
    {
        RowsByOrganisation rows;
        return workspace.gridEntries()
            .ofRound(round.id)
            .map([&](const QList<GridEntry> &entries) { rows.add(entries, rows.m_now); })
            .and_then([&] { return workspace.survey().roundToCarryOver(round.year); })
            .and_then([&](const std::optional<Survey::CarriedRound> &last) {
                return last ? workspace.gridEntries().ofRound(last->round.id) : Result<QList<GridEntry>>();
            })
            .map([&](const QList<GridEntry> &entries) {
                rows.addLast(entries);
                return rows;
            });
    }

    QList<GridEntry> of(Id<Organisation> organisation) const
    {
        const QList<GridEntry> now = m_now.value(organisation);
        return now.isEmpty() ? m_last.value(organisation) : now;
    }

private:
    using Rows = QHash<Id<Organisation>, QList<GridEntry>>;

    void add(const QList<GridEntry> &entries, Rows &rows)
    {
        for (const GridEntry &entry : entries) {
            rows[entry.organisation] << entry;
            m_known.insert(entry.activity);
        }
    }
    void addLast(const QList<GridEntry> &entries)
    {
        for (GridEntry entry : entries) {
            if (entry.status == GridEntry::Status::Ended || m_known.contains(entry.activity))
                continue; // or it has another institution by now
            entry.status = GridEntry::Status::NotConfirmed;
            m_last[entry.organisation] << entry;
        }
    }

    Rows m_now;
    Rows m_last;
    QSet<Id<Activity>> m_known; ///< that have a row in the round
};

QStringList cellsOf(const GridEntry &entry, const Draft &draft, const QList<FormColumn> &columns)
{
    QStringList cells;
    for (const FormColumn &column : columns) {
        const bool isOpen =
            column.place == gridcolumns::placeOf(GridColumn::Status) && entry.status == GridEntry::Status::NotConfirmed;
        cells << (isOpen ? QString() : gridcolumns::all()[column.place].write(entry, draft));
    }
    return cells;
}

Result<SurveyRound> roundOf(Workspace &workspace, int year)
{
    return workspace.survey().ofYear(year).and_then(
        [&](const std::optional<SurveyRound> &round) -> Result<SurveyRound> {
            if (round)
                return *round;
            return fail(Error::Code::NotFound,
                        QCoreApplication::translate("inko", "There is no survey round for %1.").arg(year));
        });
}

/// What all forms of the file say of themselves.
Result<FormIdentity> identityOf(Workspace &workspace, int year)
{
    FormIdentity identity;
    identity.year = year;
    return workspace.settings()
        .workspaceMark()
        .map([&](const QString &mark) { identity.workspace = mark; })
        .and_then([&] { return changelog::latest(workspace.store().database(), 1); })
        .map([&](const std::vector<ChangeSet> &latest) {
            identity.lastStep = latest.empty() ? 0 : latest.front().id;
            return identity;
        });
}

Result<QSet<Id<Organisation>>> askedIn(Workspace &workspace, Id<SurveyRound> round)
{
    return workspace.survey().returns(round).map([](const QList<Return> &returns) {
        QSet<Id<Organisation>> asked;
        for (const Return &answer : returns)
            asked.insert(answer.organisation);
        return asked;
    });
}

} // namespace

Result<SurveyForms> surveyForms(Workspace &workspace, int year, const ReportLanguage &language,
                                const std::optional<QSet<Id<Organisation>>> &only)
{
    const Result<SurveyRound> round = roundOf(workspace, year);
    if (!round)
        return fail(round.error());
    const Result<Offered> offered = offeredIn(workspace);
    if (!offered)
        return fail(offered.error());
    const Result<FormFrame> frame = frameOf(workspace, *round, *offered, language);
    if (!frame)
        return fail(frame.error());
    const Result<FormIdentity> ofFile = identityOf(workspace, year);
    if (!ofFile)
        return fail(ofFile.error());
    const Result<QSet<Id<Organisation>>> asked = askedIn(workspace, round->id);
    if (!asked)
        return fail(asked.error());
    const Result<RowsByOrganisation> rows = RowsByOrganisation::read(workspace, *round);
    if (!rows)
        return fail(rows.error());
    return Draft::load(workspace.store()).map([&](const Draft &names) {
        SurveyForms made{*frame, {}};
        for (const Organisation &organisation : offered->organisations) {
            if (!asked->contains(organisation.id) || (only && !only->contains(organisation.id)))
                continue;
            SurveyForm form{*ofFile, {}, offered->contactsOf(organisation.id), organisation.address};
            form.identity.organisation = organisation.id;
            form.identity.organisationName = organisation.name;
            for (const GridEntry &entry : rows->of(organisation.id))
                form.rows << cellsOf(entry, names, frame->columns);
            made.forms.push_back(std::move(form));
        }
        return made;
    });
}

} // namespace inko

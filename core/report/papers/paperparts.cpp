#include "core/report/papers/paperparts.h"

#include "core/report/reportlanguage.h"

namespace inko::papers {

using namespace Qt::StringLiterals;

const ReportLanguage &german()
{
    static const ReportLanguage language(u"de"_s);
    return language;
}

QString dayText(QDate day)
{
    return german().date(day);
}

QString timesText(const Session &session)
{
    if (!session.startsAt)
        return {};
    const QString begins = session.startsAt->toString(u"HH:mm"_s);
    return session.endsAt
               ? german().translate("inko::papers", "%1 to %2").arg(begins, session.endsAt->toString(u"HH:mm"_s))
               : german().translate("inko::papers", "from %1").arg(begins);
}

QString whenAndWhere(const Session &session)
{
    QStringList parts{dayText(session.day), timesText(session), session.place};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString nameOf(Recommendation::State state)
{
    switch (state) {
    case Recommendation::State::Proposed: return german().translate("inko::papers", "proposed");
    case Recommendation::State::PassedOn: return german().translate("inko::papers", "passed on");
    case Recommendation::State::Adopted: return german().translate("inko::papers", "adopted");
    case Recommendation::State::Changed: return german().translate("inko::papers", "adopted with changes");
    case Recommendation::State::Rejected: return german().translate("inko::papers", "rejected");
    case Recommendation::State::Postponed: return german().translate("inko::papers", "postponed");
    case Recommendation::State::CarriedOut: return german().translate("inko::papers", "carried out");
    }
    return {};
}

QString nameOf(Recommendation::Addressee addressee)
{
    switch (addressee) {
    case Recommendation::Addressee::Conference: return german().translate("inko::papers", "Conference");
    case Recommendation::Addressee::Council: return german().translate("inko::papers", "Council");
    case Recommendation::Addressee::Administration: return german().translate("inko::papers", "Administration");
    }
    return {};
}

QString nameOf(Attendance::Presence presence)
{
    switch (presence) {
    case Attendance::Presence::Expected: return german().translate("inko::papers", "not noted");
    case Attendance::Presence::Present: return german().translate("inko::papers", "present");
    case Attendance::Presence::Excused: return german().translate("inko::papers", "excused");
    case Attendance::Presence::Absent: return german().translate("inko::papers", "absent");
    case Attendance::Presence::Guest: return german().translate("inko::papers", "guest");
    }
    return {};
}

document::Document emptyPaper(const QString &title, const TownRecord &town)
{
    document::Document document;
    document.title = title;
    document.author = town.town;
    document.language = u"de"_s;
    document.accent = town.accent;
    document.runningTitle = town.town.isEmpty() ? title : town.town + u" · "_s + title;
    document.pageLabel = german().translate("inko::papers", "Page %1 of %2");
    document.continuation = german().translate("inko::papers", "continued");
    return document;
}

Blocks opening(const QString &title, const SessionRecord &record)
{
    const QString name =
        record.session.title.isEmpty() ? record.body.name : record.body.name + u": "_s + record.session.title;
    return {document::Heading{1, title, u"title"_s}, paragraph(name, document::Paragraph::Style::Lead),
            paragraph(whenAndWhere(record.session), document::Paragraph::Style::Lead)};
}

namespace {

/// When each item begins, as far as durations are known; empty where nobody said when the session begins.
QStringList beginnings(const SessionRecord &record)
{
    QStringList times;
    std::optional<QTime> next = record.session.startsAt;
    for (const AgendaItem &item : record.items) {
        times << (next ? next->toString(u"HH:mm"_s) : QString());
        next = next && item.duration ? std::optional(next->addSecs(*item.duration * 60)) : std::nullopt;
    }
    return times;
}

} // namespace

Blocks agenda(const SessionRecord &record)
{
    if (record.items.isEmpty())
        return {};
    const bool isProgramme = record.body.kind == Body::Kind::Conference;
    document::Table table;
    table.summary = german().translate(
        "inko::papers",
        "The items in their order, when they begin, who presents them and how many minutes are planned");
    table.columns = {{Align::End, 0.8}, {Align::Start, 1.3}, {Align::Start, 7}, {Align::Start, 3}, {Align::End, 1.4}};
    table.header = {{headerCell(german().translate("inko::papers", "No.")),
                     headerCell(german().translate("inko::papers", "Time")),
                     headerCell(german().translate("inko::papers", "Item")),
                     headerCell(german().translate("inko::papers", "Presented by")),
                     headerCell(german().translate("inko::papers", "Duration (min)"))}};
    const QStringList times = beginnings(record);
    for (qsizetype place = 0; place < record.items.size(); ++place) {
        const AgendaItem &item = record.items[place];
        document::Cell first = cell(QString::number(place + 1));
        first.isHeader = true;
        const bool isInternal = item.visibility == AgendaItem::Visibility::Internal;
        table.rows.push_back(
            {first, cell(times[place]),
             cell(isInternal ? german().translate("inko::papers", "%1 (not public)").arg(item.title) : item.title),
             cell(item.presenter), cell(item.duration ? QString::number(*item.duration) : QString())});
    }
    return {document::Heading{2,
                              isProgramme ? german().translate("inko::papers", "Programme")
                                          : german().translate("inko::papers", "Agenda"),
                              u"agenda"_s},
            table};
}

document::Cell cell(const QString &text)
{
    return {document::plain(ReportLanguage::textOrUnknown(text.simplified())), false, 1, 1};
}

document::Cell headerCell(const QString &text)
{
    return {document::plain(text), true, 1, 1};
}

document::Paragraph paragraph(const QString &text, document::Paragraph::Style style)
{
    return {document::plain(text), style};
}

document::Paragraph labelled(const QString &name, const QString &text)
{
    return {{{name + u": "_s, true}, {text}}, document::Paragraph::Style::Body};
}

} // namespace inko::papers

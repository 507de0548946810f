#include "core/base/text.h"
#include "core/report/chapters/chapters.h"
#include "core/report/chapters/entrytexts.h"
#include "core/report/chapters/tablecells.h"
#include "core/report/markdown.h"

namespace inko::chapters {

using namespace Qt::StringLiterals;

namespace {

using Outcome = AgendaItem::Outcome;

QString resultOf(Outcome outcome, const ReportLanguage &language)
{
    switch (outcome) {
    case Outcome::None: break;
    case Outcome::Noted: return language.translate("inko::report", "taken note of");
    case Outcome::Consensus: return language.translate("inko::report", "agreed by consensus");
    case Outcome::Accepted: return language.translate("inko::report", "accepted");
    case Outcome::Rejected: return language.translate("inko::report", "rejected");
    case Outcome::Postponed: return language.translate("inko::report", "postponed");
    }
    return ReportLanguage::unknown();
}

/// Invited, registered and present persons are three numbers; each is said where it is known.
QString whoCame(const ReportedConference &conference, const ReportLanguage &language)
{
    QStringList sentences;
    if (conference.session.invitedCount)
        sentences << language.translate("inko::report", "%n persons were invited.", nullptr,
                                        *conference.session.invitedCount);
    if (conference.session.registeredCount)
        sentences << language.translate("inko::report", "%n persons had registered.", nullptr,
                                        *conference.session.registeredCount);
    if (conference.session.presentCount)
        sentences << language.translate("inko::report", "%n persons came.", nullptr, *conference.session.presentCount);
    if (conference.institutions > 0)
        sentences << language.translate("inko::report", "%n institutions were represented.", nullptr,
                                        conference.institutions);
    return sentences.join(u' ');
}

document::Table programme(const ReportedConference &conference, const ReportLanguage &language)
{
    using Align = document::Table::Align;
    document::Table table;
    table.caption = language.translate("inko::report", "Programme");
    table.summary = language.translate("inko::report", "The public items in their order, who presented them, and what "
                                                       "came of them");
    table.columns = {{Align::Start, 6}, {Align::Start, 3}, {Align::Start, 3}};
    table.header = {{columnHeader(language.translate("inko::report", "Item")),
                     columnHeader(language.translate("inko::report", "Presented by")),
                     columnHeader(language.translate("inko::report", "Result"))}};
    for (const AgendaItem &item : conference.items)
        table.rows.push_back({enteredRowHeader(item.title, language), enteredCell(item.presenter, language),
                              cell(resultOf(item.outcome, language))});
    return table;
}

/// What was said and decided; only the first words are in the report's own language.
void addItem(Blocks &blocks, const AgendaItem &item, const QString &anchor, const ReportLanguage &language)
{
    if (item.minutes.isEmpty() && item.decision.isEmpty())
        return;
    blocks.push_back(document::Heading{3, item.title, anchor, language.ofEntered()});
    append(blocks, markdownBlocks(item.minutes, 3, language.ofEntered()));
    if (!item.decision.isEmpty())
        blocks.push_back(document::Paragraph{{{language.translate("inko::report", "Decision") + u": "_s, true},
                                              {item.decision.simplified(), false, {}, language.ofEntered()}},
                                             document::Paragraph::Style::Body});
}

Blocks goalsAdopted(const ReportedConference &conference, const ReportData &data, const ReportLanguage &language)
{
    document::List list;
    for (const Goal &goal : data.goals) {
        if (goal.level == Goal::Level::Annual && goal.adoptedOn == conference.session.day)
            list.items.push_back(entered(titleOf(goal), language));
    }
    if (list.items.empty())
        return {};
    return {document::Paragraph{{{language.translate("inko::report", "Annual goals adopted"), true}},
                                document::Paragraph::Style::Body},
            list};
}

void addConference(Blocks &blocks, const ReportedConference &conference, const ReportData &data,
                   const ReportLanguage &language)
{
    const Session &session = conference.session;
    const QString anchor = u"conference-%1"_s.arg(session.id.value);
    blocks.push_back(
        document::Heading{2, session.title.isEmpty() ? conference.body : session.title, anchor, language.ofEntered()});
    document::Paragraph when{{{language.date(session.day)}}, document::Paragraph::Style::Lead};
    if (!session.place.isEmpty())
        when.text.push_back({u", "_s + session.place, false, {}, language.ofEntered()});
    blocks.push_back(when);
    if (const QString came = whoCame(conference, language); !came.isEmpty())
        blocks.push_back(paragraph(came));
    if (!data.theme.isEmpty())
        blocks.push_back(
            paragraph(language.translate("inko::report", "Theme of the year: %1").arg(isolated(data.theme))));
    if (!conference.items.isEmpty())
        blocks.push_back(programme(conference, language));
    append(blocks, goalsAdopted(conference, data, language));
    if (!session.isClosed())
        blocks.push_back(paragraph(language.translate("inko::report", "The minutes have not been approved yet."),
                                   document::Paragraph::Style::Note));
    int number = 0;
    for (const AgendaItem &item : conference.items)
        addItem(blocks, item, u"%1-%2"_s.arg(anchor).arg(++number), language);
}

} // namespace

Blocks conferences(const ReportData &data, const ReportLanguage &language)
{
    Blocks blocks;
    for (const ReportedConference &conference : data.conferences)
        addConference(blocks, conference, data, language);
    return blocks;
}

} // namespace inko::chapters

#include "core/report/kinds/impactpage.h"

#include "core/base/text.h"
#include "core/report/chapters/tablecells.h"
#include "core/report/kinds/frame.h"

namespace inko {

using namespace Qt::StringLiterals;
using namespace chapters;

namespace {

using Align = document::Table::Align;

QString nameOf(ImpactAnswer::Answer answer, const ReportLanguage &language)
{
    switch (answer) {
    case ImpactAnswer::Answer::Open: return language.translate("inko::report", "open");
    case ImpactAnswer::Answer::Yes: return language.translate("inko::report", "yes");
    case ImpactAnswer::Answer::Partly: return language.translate("inko::report", "partly");
    case ImpactAnswer::Answer::No: return language.translate("inko::report", "no");
    case ImpactAnswer::Answer::NotRelevant: return language.translate("inko::report", "not relevant");
    }
    return {};
}

document::Table facts(const ImpactCheck &check, const ReportLanguage &language)
{
    document::Table table;
    table.summary = language.translate("inko::report", "Which proposal was checked, by whom and when");
    table.columns = {{Align::Start, 2}, {Align::Start, 6}};
    table.header = {{columnHeader(language.translate("inko::report", "About the proposal")),
                     columnHeader(language.translate("inko::report", "Stated"))}};
    const auto add = [&](const QString &name, const QString &value) {
        table.rows.push_back({rowHeader(name), enteredCell(value, language)});
    };
    add(language.translate("inko::report", "Proposal"), check.title);
    add(language.translate("inko::report", "Number"), check.number);
    add(language.translate("inko::report", "Decided by"), check.body);
    add(language.translate("inko::report", "Checked on"),
        check.checkedOn ? language.date(*check.checkedOn) : QString());
    add(language.translate("inko::report", "Checked by"), check.checkedBy);
    return table;
}

document::Table answers(const QList<ImpactAnswer> &given, const ReportLanguage &language)
{
    document::Table table;
    table.summary = language.translate("inko::report", "Each question of the check list, its answer and the reason");
    table.columns = {{Align::Start, 4.5}, {Align::Start, 1.6}, {Align::Start, 4.5}};
    table.header = {{columnHeader(language.translate("inko::report", "Question")),
                     columnHeader(language.translate("inko::report", "Answer")),
                     columnHeader(language.translate("inko::report", "Reason"))}};
    for (const ImpactAnswer &answer : given)
        table.rows.push_back({enteredRowHeader(answer.question, language), cell(nameOf(answer.answer, language)),
                              enteredCell(answer.reason.simplified(), language)});
    return table;
}

} // namespace

document::Document impactPage(const ImpactPage &page, const ReportLanguage &language)
{
    ReportData frame;
    frame.town = page.town;
    frame.accent = page.accent;
    const QString title = language.translate("inko::report", "Impact check for integration");
    document::Document document = emptyDocument(title, frame, language);
    document.blocks = {document::Heading{1, title, u"check"_s}, facts(page.check, language),
                       document::Heading{2, language.translate("inko::report", "Answers"), u"answers"_s}};
    if (page.answers.isEmpty())
        document.blocks.push_back(paragraph(language.translate("inko::report", "No question has been asked.")));
    else
        document.blocks.push_back(answers(page.answers, language));
    document.blocks.push_back(document::Heading{2, language.translate("inko::report", "Conclusion"), u"conclusion"_s});
    document.blocks.push_back(
        document::Paragraph{entered(page.check.conclusion.trimmed().isEmpty() ? ReportLanguage::unknown()
                                                                              : page.check.conclusion.simplified(),
                                    language),
                            {}});
    return document;
}

} // namespace inko

#include "core/report/chapters/entrytexts.h"
#include "core/base/text.h"

namespace inko::chapters {

using namespace Qt::StringLiterals;

QString stateOf(const GridEntry &entry, const ReportLanguage &language)
{
    switch (entry.status) {
    case GridEntry::Status::Ended:
        return entry.ends.isEmpty() ? language.translate("inko::report", "Has ended.")
                                    : language.translate("inko::report", "Has ended (%1).").arg(entry.ends.toLocal());
    case GridEntry::Status::NotConfirmed:
        return language.translate("inko::report", "As reported last year, not confirmed yet.");
    case GridEntry::Status::New:
    case GridEntry::Status::Unchanged:
    case GridEntry::Status::Changed: break;
    }
    return {};
}

document::Text whatOf(const GridEntry &entry, const ReportLanguage &language, Detail detail)
{
    const QString title = entry.title.trimmed();
    document::Text text{title.isEmpty()
                            ? document::Span{language.translate("inko::report", "(without a title)"), true, {}}
                            : document::Span{isolated(title), true, {}, language.ofEntered()}};
    const bool endsItself = title.endsWith(u'.') || title.endsWith(u'!') || title.endsWith(u'?');
    QString between = endsItself ? u" "_s : u". "_s; // read aloud, they are two sentences
    if (detail == Detail::Description && !entry.description.trimmed().isEmpty()) {
        text.push_back({between + entry.description.simplified(), false, {}, language.ofEntered()});
        between = u" "_s;
    }
    if (const QString state = stateOf(entry, language); !state.isEmpty())
        text.push_back({between + state, false, {}});
    return text;
}

QString namesOf(const QList<Id<CodeValue>> &values, const ReportData &data)
{
    QStringList names;
    for (const Id<CodeValue> value : values)
        names << isolated(data.nameOf(value));
    return ReportLanguage::textOrUnknown(names.join(u"; "_s));
}

QString goalNumbersOf(const GridEntry &entry, const ReportData &data)
{
    QStringList numbers;
    for (const Id<Goal> goal : entry.goals) {
        if (const Goal *found = data.goal(goal))
            numbers << found->number;
    }
    return ReportLanguage::textOrUnknown(numbers.join(u"; "_s));
}

QString anchorOf(const Goal &goal)
{
    return u"goal-%1"_s.arg(goal.id.value);
}

QString titleOf(const Goal &goal)
{
    return goal.number + u' ' + isolated(goal.title);
}

document::Paragraph noGoals(const ReportLanguage &language)
{
    return {document::plain(language.translate("inko::report", "No guiding goals are entered yet.")), {}};
}

document::Paragraph legend(const ReportLanguage &language)
{
    return {document::plain(language.translate("inko::report", "“–” means: not stated. It does not mean zero.")),
            document::Paragraph::Style::Note};
}

} // namespace inko::chapters

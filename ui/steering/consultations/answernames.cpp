#include "ui/steering/consultations/answernames.h"

#include "core/steering/consultations/chapternumbers.h"

namespace inko {

using namespace Qt::StringLiterals;

NameList namesOfChapters(const QList<DraftChapter> &chapters)
{
    QList<NamedValue> names;
    const QStringList numbers = chapterNumbers(chapters);
    for (const DraftChapter &chapter : chapters)
        names << NamedValue{chapter.id.value,
                            numbers[names.size()] + u' ' + chapter.title,
                            numbers[names.size()],
                            {chapter.title},
                            false};
    return NameList(names);
}

NameList namesOfAnswers(const QList<Response> &responses, const QList<Organisation> &organisations)
{
    QList<NamedValue> names;
    for (const Response &response : responses) {
        const auto organisation = std::ranges::find_if(
            organisations, [&](const Organisation &one) { return response.organisation == one.id; });
        const QString who = organisation == organisations.cend() ? response.respondent : organisation->name;
        names << NamedValue{response.id.value,
                            who.isEmpty() ? response.label : response.label + u" · "_s + who,
                            response.label,
                            {who},
                            false};
    }
    return NameList(names);
}

} // namespace inko

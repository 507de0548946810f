#include "core/steering/agenda/progressbrief.h"

#include <QCoreApplication>

namespace inko::progressbrief {

using namespace Qt::StringLiterals;

namespace {

bool isToBeTalkedAbout(const ProgressReport &report)
{
    using Standing = ProgressReport::Standing;
    return report.standing == Standing::Delayed || report.standing == Standing::Stopped || !report.needs.isEmpty();
}

} // namespace

QString inWords(const OpenMatters &open)
{
    const auto unanswered = std::ranges::count_if(open.progressRequests, &ProgressRequest::isOpen);
    const qsizetype asked = open.progressRequests.size();
    QString words = QCoreApplication::translate("inko::progressbrief", "%1 of %n institution(s) have answered.",
                                                nullptr, static_cast<int>(asked))
                        .arg(asked - unanswered);
    QString separator = u"\n\n"_s;
    for (const ProgressReport &report : open.progressReports) {
        if (!isToBeTalkedAbout(report))
            continue;
        QStringList said{report.standing ? ProgressRounds::nameOf(*report.standing) : QString(),
                         report.needs.simplified()};
        said.removeAll(QString());
        words += separator + u"- %1: %2"_s.arg(report.title, said.join(u"; "_s));
        separator = u"\n"_s;
    }
    return words;
}

QList<Id<Activity>> projectsToTalkAbout(const OpenMatters &open)
{
    QList<Id<Activity>> projects;
    for (const ProgressReport &report : open.progressReports) {
        if (report.activity && isToBeTalkedAbout(report))
            projects << *report.activity;
    }
    return projects;
}

} // namespace inko::progressbrief

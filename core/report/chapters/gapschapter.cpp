#include "core/base/text.h"
#include "core/report/chapters/chapters.h"
#include "core/report/chapters/entrytexts.h"
#include "core/report/chapters/tablecells.h"

#include <QSet>

namespace inko::chapters {

using namespace Qt::StringLiterals;

namespace {

/// As many chances as a reader takes in; how many more there are is said.
constexpr qsizetype mostChances = 10;

using List = CodeValue::List;

bool isCounted(const GridEntry &entry)
{
    return entry.status != GridEntry::Status::Ended;
}

/// Names of a list's values, those that offers name and those that none does. Retired ones are left out.
struct Split {
    QStringList named;
    QStringList missing;
};

template<class Entries>
Split split(List list, QList<Id<CodeValue>> GridEntry::*member, const Entries &entries, const ReportData &data)
{
    QSet<Id<CodeValue>> found;
    for (const GridEntry *entry : entries) {
        if (isCounted(*entry))
            found.unite({((*entry).*member).cbegin(), ((*entry).*member).cend()});
    }
    Split names;
    for (const CodeValue &value : data.codeValues) {
        if (value.list == list && !value.retired)
            (found.contains(value.id) ? names.named : names.missing) << value.name;
    }
    return names;
}

QString sentenceOn(const Split &names, const QString &some, const QString &none, const ReportLanguage &language)
{
    const qsizetype all = names.named.size() + names.missing.size();
    if (all == 0)
        return {};
    QString sentence = some.arg(language.number(names.named.size()), language.number(all));
    if (!names.missing.isEmpty())
        sentence += u' ' + none.arg(isolated(names.missing.join(u", "_s)));
    return sentence;
}

std::vector<const GridEntry *> pointersTo(const std::vector<GridEntry> &entries)
{
    std::vector<const GridEntry *> pointers;
    for (const GridEntry &entry : entries)
        pointers.push_back(&entry);
    return pointers;
}

QString forWhom(const Split &groups, const ReportLanguage &language)
{
    return sentenceOn(groups, language.translate("inko::report", "There are offers for %1 of %2 target groups."),
                      language.translate("inko::report", "None were reported for: %1."), language);
}

QString where(const Split &districts, const ReportLanguage &language)
{
    return sentenceOn(districts, language.translate("inko::report", "There are offers in %1 of %2 districts."),
                      language.translate("inko::report", "None were reported in: %1."), language);
}

/// Guiding goals of the town's concept that nobody works toward.
QStringList goalsWithoutOffers(const ReportData &data)
{
    QStringList titles;
    for (const RootGoal &root : rootGoals(data)) {
        if (root.entries() == 0)
            titles << titleOf(*root.goal);
    }
    return titles;
}

Blocks gaps(const ReportData &data, const ReportLanguage &language)
{
    const auto entries = pointersTo(data.entries);
    Blocks blocks{document::Heading{2, language.translate("inko::report", "Where there are no offers"), u"gaps"_s}};
    const QStringList goals = goalsWithoutOffers(data);
    if (!goals.isEmpty())
        blocks.push_back(paragraph(language.translate("inko::report", "No activity was reported toward: %1.")
                                       .arg(isolated(goals.join(u"; "_s)))));
    for (const QString &sentence :
         {forWhom(split(List::TargetGroup, &GridEntry::targetGroups, entries, data), language),
          where(split(List::District, &GridEntry::districts, entries, data), language)}) {
        if (!sentence.isEmpty())
            blocks.push_back(paragraph(sentence));
    }
    blocks.push_back(
        paragraph(language.translate("inko::report",
                                     "What was not reported may exist all the same. A gap is a question, no fault."),
                  document::Paragraph::Style::Note));
    return blocks;
}

Blocks demands(const ReportData &data, const ReportLanguage &language)
{
    document::List list;
    for (const Demand &demand : data.demands) {
        QStringList parts;
        for (const auto &value : {demand.targetGroup, demand.district}) {
            if (value)
                parts << data.nameOf(*value);
        }
        if (const Goal *goal = demand.goal ? data.goal(*demand.goal) : nullptr)
            parts << titleOf(*goal);
        list.items.push_back({{demand.title, true, {}, language.ofEntered()},
                              {u" – "_s + parts.join(u", "_s), false, {}, language.ofEntered()}});
    }
    if (list.items.empty())
        return {};
    return {document::Heading{2, language.translate("inko::report", "What was said to be needed"), u"demands"_s}, list};
}

QString sentenceOn(const CooperationChance &chance, const ReportData &data, const ReportLanguage &language)
{
    QStringList who;
    for (const Id<Organisation> organisation : chance.organisations)
        who << isolated(data.nameOf(organisation));
    QStringList groups;
    QStringList places;
    for (const MeetingPoint &point : chance.points) {
        groups << isolated(data.nameOf(point.targetGroup));
        places << isolated(data.nameOf(point.district));
    }
    groups.removeDuplicates();
    places.removeDuplicates();
    return language.translate("inko::report", "%1: for %2, in %3.", "who offers it, for whom, where")
        .arg(language.list(who), language.list(groups), language.list(places));
}

Blocks chances(const ReportData &data, const ReportLanguage &language)
{
    document::List list;
    for (const CooperationChance &chance : data.chances.mid(0, mostChances)) {
        const Goal *goal = data.goal(chance.goal);
        list.items.push_back({{goal ? titleOf(*goal) : QString(), true, {}, language.ofEntered()},
                              {u" – "_s + sentenceOn(chance, data, language), false, {}}});
    }
    if (list.items.empty())
        return {};
    Blocks blocks{document::Heading{2, language.translate("inko::report", "Who might work together"), u"chances"_s},
                  paragraph(language.translate("inko::report",
                                               "These institutions work toward the same goal for the same people in "
                                               "the same place. They might like to know of each other; whether they "
                                               "work together is theirs to decide.")),
                  list};
    if (const auto more = static_cast<int>(data.chances.size() - list.items.size()); more > 0)
        blocks.push_back(
            paragraph(language.translate("inko::report", "There are %n more such meetings.", nullptr, more),
                      document::Paragraph::Style::Note));
    return blocks;
}

} // namespace

Blocks coverageOf(const RootGoal &root, const ReportData &data, const ReportLanguage &language)
{
    std::vector<const GridEntry *> entries = root.main;
    entries.insert(entries.end(), root.mentioned.begin(), root.mentioned.end());
    if (std::ranges::none_of(entries, [](const GridEntry *entry) { return isCounted(*entry); }))
        return {};
    QStringList sentences{forWhom(split(List::TargetGroup, &GridEntry::targetGroups, entries, data), language),
                          where(split(List::District, &GridEntry::districts, entries, data), language)};
    sentences.removeAll(QString());
    if (sentences.isEmpty())
        return {};
    return {document::Heading{3, language.translate("inko::report", "For whom and where"),
                              anchorOf(*root.goal) + u"-coverage"_s},
            paragraph(sentences.join(u' '))};
}

Blocks gapsAndChances(const ReportData &data, const ReportLanguage &language)
{
    if (data.entries.empty())
        return {};
    Blocks blocks = gaps(data, language);
    append(blocks, demands(data, language));
    append(blocks, chances(data, language));
    return blocks;
}

} // namespace inko::chapters

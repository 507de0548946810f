#include "ui/survey/changestree.h"

#include "core/base/text.h"
#include "core/grid/gridentries.h"

#include <QCoreApplication>
#include <QFont>

#include <algorithm>
#include <map>

namespace inko {

using namespace Qt::StringLiterals;

using Kind = YearChange::Kind;

namespace {

constexpr std::array kinds{Kind::New,         Kind::Changed,   Kind::Ended,
                           Kind::NotReported, Kind::Unchanged, Kind::NotConfirmed};

QString tr(const char *text)
{
    return QCoreApplication::translate("inko", text);
}

QStringList headings()
{
    return {tr("Offer"), tr("What became of it"), tr("Details")};
}

bool isShown(const YearChange &change, std::optional<Kind> kind)
{
    return kind ? change.kind == *kind : change.kind != Kind::Unchanged && change.kind != Kind::NotConfirmed;
}

QString groupOf(const YearChange &change, const EntryNames &names, ChangeGroups groups)
{
    const GridEntry &entry = change.entry();
    switch (groups) {
    case ChangeGroups::Organisations: return names.text(entry, GridColumn::Organisation);
    case ChangeGroups::Goals: {
        GridEntry main = entry;
        main.goals = entry.goals.mid(0, 1);
        return main.goals.isEmpty() ? tr("Without a goal") : names.text(main, GridColumn::Goals);
    }
    case ChangeGroups::Town: return nameOf(change.kind);
    }
    return {};
}

QString detailsOf(const YearChange &change, const EntryNames &names)
{
    QStringList details;
    for (const GridColumn::Value column : change.columns) {
        const auto text = [&](const GridEntry &entry) {
            const QString said = names.text(entry, column).simplified();
            return said.isEmpty() ? u"–"_s : said;
        };
        details << tr("%1: %2 → %3").arg(GridEntries::nameOf(column), text(*change.before), text(*change.now));
    }
    return details.join(u"; "_s);
}

QStandardItem *cell(const QString &text, const YearChange *change = nullptr)
{
    auto *made = new QStandardItem(text);
    made->setEditable(false);
    made->setToolTip(text);
    if (change) {
        made->setData(change->now ? change->now->id.value : 0, ChangesTree::EntryRole);
        made->setData(change->entry().organisation.value, ChangesTree::OrganisationRole);
    }
    return made;
}

} // namespace

QString nameOf(Kind kind)
{
    switch (kind) {
    case Kind::New: return tr("New");
    case Kind::Changed: return tr("Changed");
    case Kind::Ended: return tr("Ended");
    case Kind::NotReported: return tr("Not reported again");
    case Kind::Unchanged: return tr("Unchanged");
    case Kind::NotConfirmed: return tr("Not confirmed");
    }
    return {};
}

QString countsOf(const QList<Kind> &found)
{
    QStringList counts;
    for (const Kind kind : kinds) {
        if (const qsizetype count = found.count(kind); count > 0)
            counts << u"%1: %2"_s.arg(nameOf(kind)).arg(count);
    }
    return counts.join(u" · "_s);
}

void ChangesTree::show(const YearComparison &comparison, const EntryNames &names, ChangeGroups groups,
                       std::optional<Kind> kind)
{
    clear();
    setHorizontalHeaderLabels(headings());
    const auto comesFirst = [collator = germanCollator()](const QString &one, const QString &other) {
        return collator.compare(one, other) < 0;
    };
    std::map<QString, std::vector<const YearChange *>, decltype(comesFirst)> grouped(comesFirst);
    for (const YearChange &change : comparison.changes) {
        if (isShown(change, kind))
            grouped[groupOf(change, names, groups)].push_back(&change);
    }
    for (const auto &[name, changes] : grouped) {
        QStandardItem *group = cell(name);
        QFont bold = group->font();
        bold.setBold(true);
        group->setFont(bold);
        QList<Kind> found;
        for (const YearChange *change : changes) {
            found << change->kind;
            QString subject = names.text(change->entry(), GridColumn::Title);
            if (groups != ChangeGroups::Organisations)
                subject += u" – "_s + names.text(change->entry(), GridColumn::Organisation);
            group->appendRow(
                {cell(subject, change), cell(nameOf(change->kind), change), cell(detailsOf(*change, names), change)});
        }
        group->setData(changes.front()->entry().organisation.value,
                       groups == ChangeGroups::Organisations ? OrganisationRole : Qt::UserRole + 10);
        appendRow({group, cell({}), cell(countsOf(found))});
    }
}

} // namespace inko

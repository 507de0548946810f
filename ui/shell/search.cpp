#include "ui/shell/search.h"

#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/shell/searchsources.h"

namespace inko {

using namespace Qt::StringLiterals;

namespace {

bool hasAll(const QString &texts, const QStringList &words)
{
    return std::ranges::all_of(words, [&](const QString &word) { return texts.contains(word); });
}

} // namespace

Search::Search(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace.store(), &Store::changed, this, [this] { m_known.clear(); });
}

Result<> Search::prepare()
{
    if (!m_known.empty())
        return {};
    return searchSources(m_workspace).map([this](std::vector<std::vector<Searched>> sources) {
        m_known = std::move(sources);
    });
}

Result<QList<SearchHit>> Search::find(int year, const QString &text)
{
    const QStringList words = searchable(text).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return QList<SearchHit>();
    if (const Result<> prepared = prepare(); !prepared)
        return fail(prepared.error());
    QList<SearchHit> hits;
    for (const std::vector<Searched> &kind : m_known) {
        int found = 0;
        for (const Searched &one : kind) {
            if ((one.year != 0 && one.year != year) || !hasAll(one.texts, words))
                continue;
            hits << one.hit;
            if (++found == mostHitsOfAKind)
                break;
        }
    }
    const auto entries = findEntries(year, text);
    if (!entries)
        return fail(entries.error());
    hits.append(*entries);
    return hits;
}

Result<QList<SearchHit>> Search::findEntries(int year, const QString &text) const
{
    const auto round = m_workspace.survey().ofYear(year);
    if (!round)
        return fail(round.error());
    if (!*round)
        return QList<SearchHit>();
    GridFilter filter;
    filter.round = (*round)->id;
    filter.text = text;
    auto ids = m_workspace.gridEntries().find(filter);
    if (!ids)
        return fail(ids.error());
    if (ids->size() > mostHitsOfAKind)
        ids->resize(mostHitsOfAKind);
    const auto entries = m_workspace.gridEntries().byIds(*ids);
    if (!entries)
        return fail(entries.error());
    QList<SearchHit> hits;
    for (const GridEntry &entry : *entries) {
        SearchHit hit;
        hit.title = entry.title;
        hit.kind =
            tr("Grid · %1").arg(m_workspace.organisations().byId(entry.organisation).value_or(Organisation()).name);
        hit.link.place = Place::Grid;
        hit.link.record = entry.id.value;
        hits.append(hit);
    }
    return hits;
}

} // namespace inko

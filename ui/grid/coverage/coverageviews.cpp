#include "ui/grid/coverage/coverageviews.h"

#include "core/base/text.h"

namespace inko {

using namespace Qt::StringLiterals;

namespace {

const QStringList measures = {u"entries"_s, u"institutions"_s, u"participants"_s}; ///< as CoverageMeasure

QJsonObject jsonOf(const CoverageView &view)
{
    return {{u"rows"_s, CoverageDimension::keyOf(view.rows)},
            {u"columns"_s, CoverageDimension::keyOf(view.columns)},
            {u"measure"_s, measures[static_cast<int>(view.measure)]},
            {u"ended"_s, view.ended == CoverageQuery::Ended::Counted}};
}

CoverageView viewIn(const QJsonObject &json)
{
    CoverageView view;
    view.rows = CoverageDimension::ofKey(json.value(u"rows"_s).toString()).value_or(view.rows);
    view.columns = CoverageDimension::ofKey(json.value(u"columns"_s).toString()).value_or(view.columns);
    if (const qsizetype measure = measures.indexOf(json.value(u"measure"_s).toString()); measure >= 0)
        view.measure = static_cast<CoverageMeasure>(measure);
    if (json.value(u"ended"_s).toBool())
        view.ended = CoverageQuery::Ended::Counted;
    return view;
}

} // namespace

CoverageViews::CoverageViews(Workspace &workspace) : m_kept(workspace.store(), u"coverage_views"_s) {}

Result<QMap<QString, CoverageView>> CoverageViews::all() const
{
    return m_kept.all().map([](const QMap<QString, QJsonObject> &kept) {
        QMap<QString, CoverageView> views;
        for (auto entry = kept.cbegin(); entry != kept.cend(); ++entry)
            views.insert(entry.key(), viewIn(*entry));
        return views;
    });
}

Result<> CoverageViews::save(const QString &name, const CoverageView &view)
{
    const QString tidy = tidyLine(name);
    if (tidy.isEmpty())
        return fail(Error::Code::Invalid, tr("Give the view a name under which you will find it again."));
    return m_kept.keep(tr("View “%1” remembered").arg(tidy), tidy, jsonOf(view));
}

Result<> CoverageViews::remove(const QString &name)
{
    return m_kept.remove(tr("View “%1” removed").arg(name), name);
}

} // namespace inko

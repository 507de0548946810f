#include "ui/grid/coverage/coverageviews.h"

#include "core/base/text.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

const QString settingKey = u"coverage_views"_s;
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

Result<QMap<QString, CoverageView>> CoverageViews::all() const
{
    return m_workspace.settings().content(settingKey).map([](const QString &kept) {
        QMap<QString, CoverageView> views;
        const QJsonObject json = QJsonDocument::fromJson(kept.toUtf8()).object();
        for (auto entry = json.begin(); entry != json.end(); ++entry)
            views.insert(entry.key(), viewIn(entry.value().toObject()));
        return views;
    });
}

Result<> CoverageViews::write(const QString &stepName, const QMap<QString, CoverageView> &views)
{
    QJsonObject json;
    for (auto view = views.cbegin(); view != views.cend(); ++view)
        json.insert(view.key(), jsonOf(*view));
    return m_workspace.settings().setContent(stepName, settingKey,
                                             QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

Result<> CoverageViews::save(const QString &name, const CoverageView &view)
{
    const QString tidy = tidyLine(name);
    if (tidy.isEmpty())
        return fail(Error::Code::Invalid, tr("Give the view a name under which you will find it again."));
    return all().and_then([&](QMap<QString, CoverageView> views) {
        views.insert(tidy, view);
        return write(tr("View “%1” remembered").arg(tidy), views);
    });
}

Result<> CoverageViews::remove(const QString &name)
{
    return all().and_then([&](QMap<QString, CoverageView> views) {
        views.remove(name);
        return write(tr("View “%1” removed").arg(name), views);
    });
}

} // namespace inko

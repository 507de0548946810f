#include "ui/widgets/fields/namedvalues.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace inko::namedvalues {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::namedvalues", text);
}

QString isNotThere(Kind kind, const QString &name)
{
    switch (kind) {
    case Kind::Goal: return tr("There is no goal “%1”. Choose one of the list, or add it under Goals.").arg(name);
    case Kind::Organisation:
        return tr("There is no institution “%1”. Choose one of the list, or add it under Institutions.").arg(name);
    case Kind::Offer: return tr("There is no offer “%1” in the grid. Choose one of the list.").arg(name);
    case Kind::ListValue:
        return tr("“%1” is not in the list. Choose one of it, or add it under Lists and settings.").arg(name);
    case Kind::Contact:
        return tr("There is no contact “%1”. Choose one of the list, or add it to the institution.").arg(name);
    case Kind::Body:
        return tr("There is no body “%1”. Choose one of the list, or add it under Sessions, Bodies.").arg(name);
    case Kind::Recommendation: return tr("There is no recommendation “%1”. Choose one of the list.").arg(name);
    case Kind::Task: return tr("There is no task “%1”. Choose one of the list.").arg(name);
    case Kind::Chapter: return tr("The draft has no chapter “%1”. Choose one of the list.").arg(name);
    case Kind::Answer:
        return tr("There is no answer of “%1”. Choose one of the list, or add it under Drafts.").arg(name);
    case Kind::Indicator:
        return tr("There is no indicator “%1”. Choose one of the list, or add it under Indicators.").arg(name);
    }
    return {};
}

} // namespace

QString text(const NameList &names, const QList<qint64> &ids)
{
    QStringList texts;
    for (const qint64 id : ids) {
        if (const auto found = names.byId(id))
            texts << found->key;
    }
    return joinList(texts);
}

Result<QList<qint64>> read(const NameList &names, Kind kind, const QString &typed)
{
    QList<qint64> ids;
    const auto whole = names.named(typed); // a name may have a semicolon in it
    for (const QString &name : whole ? QStringList{typed} : splitList(typed)) {
        const auto found = names.named(name);
        if (!found)
            return fail(Error::Code::Invalid, isNotThere(kind, name));
        if (!ids.contains(found->id))
            ids << found->id;
    }
    return ids;
}

} // namespace inko::namedvalues

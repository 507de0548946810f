#include "core/directory/spellings.h"

#include "core/base/text.h"

#include <QSet>

namespace inko::spellings {

namespace {

QSet<QString> comparable(const QStringList &spellings)
{
    QSet<QString> compared;
    for (const QString &spelling : spellings)
        compared << searchable(spelling);
    compared.remove(QString());
    return compared;
}

} // namespace

QStringList tidied(const QStringList &spellings, const QStringList &except)
{
    QSet<QString> seen = comparable(except);
    QStringList kept;
    for (const QString &spelling : spellings) {
        const QString compared = searchable(spelling);
        if (compared.isEmpty() || seen.contains(compared))
            continue;
        seen << compared;
        kept << tidyLine(spelling);
    }
    return kept;
}

QString shared(const QStringList &mine, const QStringList &theirs)
{
    const QSet<QString> others = comparable(theirs);
    for (const QString &spelling : mine) {
        if (others.contains(searchable(spelling)))
            return spelling;
    }
    return {};
}

bool contains(const QStringList &spellings, const QString &name)
{
    return comparable(spellings).contains(searchable(name));
}

} // namespace inko::spellings

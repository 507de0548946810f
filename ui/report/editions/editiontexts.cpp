#include "ui/report/editions/editiontexts.h"

#include "core/base/text.h"
#include "core/report/kinds/reportkind.h"

#include <QLocale>

namespace inko::editiontexts {

using namespace Qt::StringLiterals;

QString shortName(const Edition &edition)
{
    return u"%1 · %2"_s.arg(isolated(edition.name),
                            QLocale().toString(edition.frozenAt.toLocalTime().date(), QLocale::ShortFormat));
}

QString facts(const Edition &edition)
{
    const QDateTime at = edition.frozenAt.toLocalTime();
    const QString when = QCoreApplication::translate("inko::editiontexts", "Frozen on %1 at %2 by %3")
                             .arg(QLocale().toString(at.date(), QLocale::LongFormat),
                                  QLocale().toString(at.time(), QLocale::ShortFormat), isolated(edition.frozenBy));
    const auto kind = ReportKind::ofKey(edition.kind);
    return QStringList{when, kind ? ReportKind::nameOf(*kind) : edition.kind, nameOfLanguage(edition.language)}.join(
        u" · "_s);
}

QString nameOfLanguage(const QString &code)
{
    return QLocale(code).nativeLanguageName().section(u' ', -1);
}

QString wordsOf(const document::Difference &difference)
{
    using Kind = document::Difference::Kind;
    const auto tr = [](const char *text) { return QCoreApplication::translate("inko::editiontexts", text); };
    const bool isSection = difference.what.isEmpty();
    switch (difference.kind) {
    case Kind::Added: return isSection ? tr("This section is new") : tr("New: %1").arg(difference.what);
    case Kind::Removed: return isSection ? tr("This section is gone") : tr("Gone: %1").arg(difference.what);
    case Kind::Changed: return u"%1: %2"_s.arg(difference.what, difference.changes.join(u"; "_s));
    case Kind::Reworded: return u"%1 → %2"_s.arg(difference.what, difference.now);
    }
    return {};
}

} // namespace inko::editiontexts

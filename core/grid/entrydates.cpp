#include "core/grid/entrydates.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <QSet>

namespace inko::entrydates {

using namespace Qt::StringLiterals;

namespace {

bool hasNoEnd(const QString &text)
{
    static const QSet<QString> words = {u"laufend"_s,     u"fortlaufend"_s,
                                        u"unbefristet"_s, u"offen"_s,
                                        u"dauerhaft"_s,   u"dauerangebot"_s,
                                        u"auf dauer"_s,   u"ohne ende"_s,
                                        u"kein ende"_s,   u"bis auf weiteres"_s,
                                        u"heute"_s,       u"bis heute"_s,
                                        u"ongoing"_s,     u"open"_s,
                                        u"open-ended"_s,  u"permanent"_s,
                                        u"continuing"_s,  u"until further notice"_s};
    return words.contains(searchable(text));
}

std::optional<PartialDate> dateBehind(const QRegularExpression &preposition, const QString &text)
{
    if (isNotStated(text))
        return PartialDate();
    return PartialDate::parse(QString(text).remove(preposition));
}

} // namespace

std::optional<PartialDate> start(const QString &text)
{
    static const QRegularExpression preposition(
        u"^\\s*(?:(?:seit|ab|von|since|from)\\s+)?(?:(?:Anfang|Beginn|the beginning of)\\s+)?"_s,
        QRegularExpression::CaseInsensitiveOption);
    return dateBehind(preposition, text);
}

std::optional<PartialDate> end(const QString &text)
{
    static const QRegularExpression preposition(
        u"^\\s*(?:(?:bis|until|to)\\s+)?(?:(?:zum|einschließlich|Ende|the end of)\\s+)*"_s,
        QRegularExpression::CaseInsensitiveOption);
    return hasNoEnd(text) ? PartialDate() : dateBehind(preposition, text);
}

} // namespace inko::entrydates

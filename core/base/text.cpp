#include "core/base/text.h"

#include <QLocale>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

QString germanTransliteration(QChar letter)
{
    switch (letter.unicode()) {
    case u'ä': return u"ae"_s;
    case u'ö': return u"oe"_s;
    case u'ü': return u"ue"_s;
    case u'ß': return u"ss"_s;
    default: return letter;
    }
}

QString withoutMarks(const QString &text)
{
    QString bare;
    bare.reserve(text.size());
    for (QChar letter : text.normalized(QString::NormalizationForm_D)) {
        if (letter.category() != QChar::Mark_NonSpacing)
            bare += letter;
    }
    return bare.normalized(QString::NormalizationForm_C);
}

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar letter) { return letter.unicode() < 128; });
}

} // namespace

QString searchable(const QString &text)
{
    if (isAscii(text))
        return text.toLower().simplified();
    QString folded;
    folded.reserve(text.size() + 8);
    for (QChar letter : text.normalized(QString::NormalizationForm_C).toCaseFolded())
        folded += germanTransliteration(letter);
    return withoutMarks(folded).simplified();
}

QCollator germanCollator()
{
    QCollator collator{QLocale(QLocale::German, QLocale::Germany)};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    return collator;
}

QString fileSlug(const QString &text)
{
    QString slug;
    for (QChar letter : searchable(text)) {
        if (letter.isLetterOrNumber())
            slug += letter;
        else if (!slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug.isEmpty() ? u"ohne-namen"_s : slug.left(80);
}

QStringList splitList(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(u';')) {
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
            parts << trimmed;
    }
    return parts;
}

QString joinList(const QStringList &parts)
{
    return parts.join(u"; "_s);
}

} // namespace inko

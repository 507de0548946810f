#include "core/base/text.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <array>
#include <optional>

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

/// What is neither seen nor shapes the letters around it.
bool isStray(QChar letter)
{
    const char16_t unit = letter.unicode();
    const bool turnsDirection = (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069);
    const bool isControl = letter.category() == QChar::Other_Control && !letter.isSpace();
    return isControl || turnsDirection || unit == 0xfeff || unit == 0x200b || unit == 0x2060;
}

QString foldedByUnicode(const QString &text)
{
    QString folded;
    folded.reserve(text.size() + 8);
    for (QChar letter : text.normalized(QString::NormalizationForm_C).toCaseFolded()) {
        const bool isUnseen = isStray(letter) || letter.category() == QChar::Other_Format;
        folded += isUnseen ? QString() : germanTransliteration(letter);
    }
    return withoutMarks(folded);
}

/// What a letter is folded to: one or two letters, or none.
struct Folded {
    char16_t first = 0;  ///< 0: it is a stray
    char16_t second = 0; ///< 0: there is only one
};

constexpr size_t latinLetters = 256;

const std::array<Folded, latinLetters> &latinFoldings()
{
    static const std::array<Folded, latinLetters> foldings = [] {
        std::array<Folded, latinLetters> made;
        for (size_t letter = 1; letter < latinLetters; ++letter) {
            const QString folded = foldedByUnicode(QChar(static_cast<char16_t>(letter)));
            made[letter] = {folded.isEmpty() ? char16_t{0} : folded[0].unicode(),
                            folded.size() > 1 ? folded[1].unicode() : char16_t{0}};
        }
        return made;
    }();
    return foldings;
}

/// Dashes, quotation marks and the ellipsis, which German texts are full of and folding leaves alone.
bool isPunctuation(char16_t letter)
{
    return letter >= 0x2010 && letter <= 0x2027;
}

/// The same as foldedByUnicode() for texts that need no composing, ten times as fast; nullopt for others.
std::optional<QString> foldedByTable(const QString &text)
{
    const std::array<Folded, latinLetters> &foldings = latinFoldings();
    QString folded(text.size() * 2, Qt::Uninitialized);
    QChar *end = folded.data();
    for (QChar letter : text) {
        if (letter.unicode() >= latinLetters) {
            if (!isPunctuation(letter.unicode()))
                return std::nullopt;
            *end++ = letter;
            continue;
        }
        const Folded folding = foldings[letter.unicode()];
        if (folding.first != 0)
            *end++ = folding.first;
        if (folding.second != 0)
            *end++ = folding.second;
    }
    folded.truncate(end - folded.constData());
    return folded;
}

bool isLineEnd(QChar letter)
{
    return letter == u'\n' || letter == u'\r' || letter == QChar::LineSeparator || letter == QChar::ParagraphSeparator;
}

bool isSeen(QChar letter)
{
    return !letter.isSpace() && letter.category() != QChar::Other_Format;
}

/// Letters and their marks as one where they can be: how most keyboards and programs write them, and Macs do not.
QString composed(const QString &text)
{
    const bool hasMarks = std::any_of(text.cbegin(), text.cend(), [](QChar letter) { return letter.isMark(); });
    return hasMarks ? text.normalized(QString::NormalizationForm_C) : text;
}

QString withoutStrays(const QString &text)
{
    if (std::none_of(text.cbegin(), text.cend(), isStray) && std::any_of(text.cbegin(), text.cend(), isSeen))
        return text;
    QString tidy = text;
    tidy.removeIf(&isStray);
    return std::any_of(tidy.cbegin(), tidy.cend(), isSeen) ? tidy : QString();
}

} // namespace

QString tidyLine(const QString &text)
{
    return composed(withoutStrays(text)).simplified();
}

QString tidyLines(const QString &text)
{
    QString tidy = composed(withoutStrays(text)).trimmed();
    if (std::any_of(tidy.cbegin(), tidy.cend(), [](QChar letter) { return isLineEnd(letter) && letter != u'\n'; })) {
        tidy.replace(u"\r\n"_s, u"\n"_s);
        for (QChar &letter : tidy)
            letter = isLineEnd(letter) ? QChar(u'\n') : letter;
    }
    return tidy;
}

bool isNotStated(const QString &text)
{
    static const QSet<QString> words = {u"-"_s,
                                        u"–"_s,
                                        u"—"_s,
                                        u"/"_s,
                                        u"?"_s,
                                        u"k.a."_s,
                                        u"k. a."_s,
                                        u"ka"_s,
                                        u"k.a"_s,
                                        u"keine angabe"_s,
                                        u"keine angaben"_s,
                                        u"unbekannt"_s,
                                        u"nicht bekannt"_s,
                                        u"n/a"_s,
                                        u"n. a."_s,
                                        u"unknown"_s,
                                        u"not known"_s};
    return words.contains(searchable(text));
}

QString searchable(const QString &text)
{
    if (text.isEmpty())
        return {};
    const std::optional<QString> folded = foldedByTable(text);
    return (folded ? *folded : foldedByUnicode(text)).simplified();
}

QCollator germanCollator()
{
    QCollator collator{QLocale(QLocale::German, QLocale::Germany)};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    return collator;
}

QString isolated(const QString &name)
{
    const bool runsFromRight = std::any_of(name.cbegin(), name.cend(), [](QChar letter) {
        return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
    });
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popDirectionalIsolate(0x2069);
    return runsFromRight ? firstStrongIsolate + name + popDirectionalIsolate : name;
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

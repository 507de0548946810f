#include "core/spelling/spellchecker.h"

#include <QFile>
#include <QTextBoundaryFinder>

#include <hunspell/hunspell.hxx>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

/// Calls `onWord(place)` for each run of letters.
template<class OnWord>
void forEachWord(const QString &text, const OnWord &onWord)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype start = 0;
    while (finder.toNextBoundary() >= 0) {
        const qsizetype end = finder.position();
        if (end > start && text[start].isLetter())
            onWord(SpellChecker::Place{start, end - start});
        start = end;
    }
}

bool hasDigit(QStringView word)
{
    return std::ranges::any_of(word, [](QChar sign) { return sign.isDigit(); });
}

/// "INKO", "VHS", "a": what no dictionary has, and nobody misspells.
bool isAbbreviation(const QString &word)
{
    constexpr qsizetype longest = 6;
    return word.size() == 1 || (word.size() <= longest && word == word.toUpper());
}

/// What stands between spaces around a word is an address: "name@town.example", "https://…".
bool isInAddress(const QString &text, SpellChecker::Place word)
{
    qsizetype from = word.start;
    qsizetype to = word.start + word.length;
    while (from > 0 && !text[from - 1].isSpace())
        --from;
    while (to < text.size() && !text[to].isSpace())
        ++to;
    const QStringView around = QStringView(text).sliced(from, to - from);
    return around.contains(u'@') || around.contains("://"_L1) || around.startsWith("www."_L1);
}

} // namespace

struct SpellChecker::Dictionary {
    Dictionary(const QByteArray &rules, const QByteArray &words)
        : hunspell(rules.constData(), words.constData()), encoding(encodingOf(hunspell))
    {
    }
    static QStringConverter::Encoding encodingOf(const Hunspell &hunspell)
    {
        return QByteArray::fromStdString(hunspell.get_dict_encoding()).toUpper().contains("UTF-8")
                   ? QStringConverter::Utf8
                   : QStringConverter::Latin1;
    }

    Hunspell hunspell;
    QStringConverter::Encoding encoding;
};

QStringList SpellChecker::usualFolders()
{
    return {u"/usr/share/hunspell"_s, u"/usr/share/myspell/dicts"_s, u"/Library/Spelling"_s};
}

SpellChecker::SpellChecker(const QStringList &folders, const QStringList &languages)
{
    for (const QString &language : languages) {
        for (const QString &folder : folders) {
            const QString base = folder + u'/' + language;
            if (!QFile::exists(base + u".aff"_s) || !QFile::exists(base + u".dic"_s))
                continue;
            m_dictionaries.push_back(
                std::make_unique<Dictionary>(QFile::encodeName(base + u".aff"_s), QFile::encodeName(base + u".dic"_s)));
            break;
        }
    }
}

SpellChecker::~SpellChecker() = default;

void SpellChecker::accept(const QStringList &texts)
{
    for (const QString &text : texts)
        forEachWord(text, [&](Place place) { m_accepted.insert(text.sliced(place.start, place.length)); });
}

bool SpellChecker::isKnownTo(const Dictionary &dictionary, const QString &word) const
{
    QStringEncoder encoder(dictionary.encoding);
    const QByteArray encoded = encoder.encode(word);
    return !encoder.hasError() && const_cast<Hunspell &>(dictionary.hunspell).spell(encoded.toStdString());
}

bool SpellChecker::knows(const QString &word) const
{
    if (!hasDictionary() || m_accepted.contains(word) || (word.endsWith(u's') && m_accepted.contains(word.chopped(1))))
        return true;
    return std::ranges::any_of(m_dictionaries, [&](const auto &dictionary) { return isKnownTo(*dictionary, word); });
}

QList<SpellChecker::Place> SpellChecker::unknownIn(const QString &text) const
{
    QList<Place> unknown;
    forEachWord(text, [&](Place place) {
        const QString word = text.sliced(place.start, place.length);
        if (!hasDigit(word) && !isAbbreviation(word) && !isInAddress(text, place) && !knows(word))
            unknown << place;
    });
    return unknown;
}

QStringList SpellChecker::suggestions(const QString &word, int most) const
{
    QStringList suggestions;
    for (const auto &dictionary : m_dictionaries) {
        QStringEncoder encoder(dictionary->encoding);
        QStringDecoder decoder(dictionary->encoding);
        const QByteArray encoded = encoder.encode(word);
        if (encoder.hasError())
            continue;
        for (const std::string &found : dictionary->hunspell.suggest(encoded.toStdString())) {
            const QString suggestion =
                decoder.decode(QByteArrayView(found.data(), static_cast<qsizetype>(found.size())));
            if (suggestions.size() < most && !suggestions.contains(suggestion))
                suggestions << suggestion;
        }
    }
    return suggestions;
}

} // namespace inko

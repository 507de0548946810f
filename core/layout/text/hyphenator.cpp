#include "core/layout/text/hyphenator.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QStringDecoder>

#include <algorithm>
#include <bit>

namespace inko::layout {

using namespace Qt::StringLiterals;

namespace {

const QString german = u"de"_s;
constexpr qsizetype shortestPart = 3;
constexpr qsizetype longestWord = 500;                 ///< what is longer is no word
constexpr qsizetype shortestInside = 2;                ///< next to where a compound's words meet
constexpr qsizetype shortestStart = 3;                 ///< of a compound's next word: not "Migrantenor-ganisation"
constexpr quint64 emptyHash = 14695981039346656037ULL; // FNV-1a

quint64 extend(quint64 hash, QChar letter)
{
    return (hash ^ letter.unicode()) * 1099511628211ULL;
}

/// Never 0, which means an empty slot. The lower half of the hash says where to look.
quint32 fingerprintOf(quint64 hash)
{
    return quint32(hash >> 32) | 1;
}

bool isValue(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Debian's file names: a language with its country, and the country whose patterns stand for the language.
QStringList fileNames(const QString &language)
{
    const QString plain = QString(language).replace(u'-', u'_');
    const QString base = plain.section(u'_', 0, 0).toLower();
    QStringList names{u"hyph_%1.dic"_s.arg(plain)};
    if (base == "de"_L1)
        names << u"hyph_de_DE.dic"_s;
    else if (base == "en"_L1)
        names << u"hyph_en_GB.dic"_s << u"hyph_en_US.dic"_s;
    names << u"hyph_%1.dic"_s.arg(base) << u"hyph_%1.dic"_s.arg(QLocale(base).name());
    return names;
}

} // namespace

Hyphenator::Hyphenator(const QString &language) : m_language(language)
{
    const QLocale::Script script = QLocale(language).script();
    m_takesLatinForGerman = script != QLocale::LatinScript && script != QLocale::AnyScript;
}

Hyphenator Hyphenator::fromPatterns(const QByteArray &dictionary)
{
    Hyphenator result;
    result.m_levels = read(dictionary, {});
    return result;
}

void Hyphenator::loadAhead()
{
    if (m_language != german)
        other(german).loadAhead();
    if (!m_levels && !m_loading.valid())
        m_loading = std::async(std::launch::async, &Hyphenator::levelsOf, m_language);
}

Hyphenator &Hyphenator::other(const QString &language)
{
    std::unique_ptr<Hyphenator> &other = m_others[language];
    if (!other)
        other = std::make_unique<Hyphenator>(language);
    return *other;
}

QList<qsizetype> Hyphenator::positions(QStringView word, const QString &language)
{
    if (word.size() < 2 * shortestPart || word.size() > longestWord)
        return {};
    if (!language.isEmpty() && language != m_language)
        return other(language).positions(word);
    if (m_takesLatinForGerman && word[0].script() == QChar::Script_Latin)
        return other(german).positions(word);
    const QString lower = word.toString().toLower();
    if (lower.size() != word.size())
        return {};
    if (const auto known = m_known.constFind(lower); known != m_known.cend())
        return *known;
    if (!m_levels)
        m_levels = m_loading.valid() ? m_loading.get() : levelsOf(m_language);
    return *m_known.insert(lower, divide(lower));
}

std::vector<Hyphenator::Level> Hyphenator::levelsOf(const QString &language)
{
    if (language.isEmpty())
        return {};
    for (const QString &name : fileNames(language)) {
        const QString path = QStandardPaths::locate(QStandardPaths::GenericDataLocation, "hyphen/"_L1 + name);
        if (QFile file(path); !path.isEmpty() && file.open(QIODevice::ReadOnly)) {
            const QByteArray dictionary = file.readAll();
            QFile joints(
                u":/hyphenation/%1.dic"_s.arg(language.section(QRegularExpression(u"[-_]"_s), 0, 0).toLower()));
            return read(dictionary, joints.open(QIODevice::ReadOnly) ? QString::fromUtf8(joints.readAll()) : QString());
        }
    }
    return {};
}

std::vector<Hyphenator::Level> Hyphenator::read(const QByteArray &dictionary, const QString &joints)
{
    const qsizetype end = dictionary.indexOf('\n');
    const QByteArray encoding = dictionary.left(end).trimmed();
    QStringDecoder decode(encoding.constData());
    if (!decode.isValid()) // a Qt that was built without all the old encodings
        decode = QStringDecoder(QStringDecoder::Latin1);
    const QString text = joints + u'\n' + QString(decode(dictionary.mid(end + 1)));
    std::vector<Level> levels;
    for (QStringView lines : QStringView(text).tokenize(u"NEXTLEVEL"))
        levels.emplace_back(lines);
    return levels;
}

/// Leaves out comments, options, and spellings that change when divided ("ff=f"): today's German has none.
std::vector<Hyphenator::Pattern> Hyphenator::patternsIn(QStringView lines)
{
    std::vector<Pattern> patterns;
    QStringView previous;
    for (QStringView line : lines.tokenize(u'\n', Qt::SkipEmptyParts)) {
        line = line.trimmed();
        if (line.isEmpty() || line[0] == u'%' || line[0] == u'#' || line.contains(u'/') ||
            (line[0] >= u'A' && line[0] <= u'Z'))
            continue;
        const auto differs = std::ranges::mismatch(line, previous);
        patterns.push_back({line, differs.in1 - line.begin()});
        previous = line;
    }
    return patterns;
}

Hyphenator::Level::Level(QStringView lines)
{
    const std::vector<Pattern> patterns = patternsIn(lines);
    size_t states = 1;
    for (const Pattern &pattern : patterns)
        states += size_t(pattern.text.size() - pattern.known);
    m_states.resize(std::bit_ceil(states * 3 / 2));
    for (const Pattern &pattern : patterns)
        add(pattern);
}

size_t Hyphenator::Level::slotOf(quint64 hash) const
{
    const size_t mask = m_states.size() - 1;
    size_t slot = size_t(hash) & mask;
    while (!m_states[slot].isEmpty() && m_states[slot].fingerprint != fingerprintOf(hash))
        slot = (slot + 1) & mask;
    return slot;
}

void Hyphenator::Level::add(const Pattern &added)
{
    const auto &[pattern, known] = added;
    const size_t start = m_values.size();
    m_values.push_back(0);
    quint64 hash = emptyHash;
    State *state = nullptr;
    char value = 0;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (isValue(pattern[i])) {
            value = char(pattern[i].unicode() - u'0');
            continue;
        }
        m_values.push_back(value);
        value = 0;
        hash = extend(hash, pattern[i]);
        if (i >= known || i + 1 == pattern.size() || isValue(pattern[i + 1])) {
            state = &m_states[slotOf(hash)];
            state->fingerprint = fingerprintOf(hash);
        }
    }
    m_values.push_back(value);
    const size_t count = m_values.size() - start - 1;
    if (!state || count > 120) {
        m_values.resize(start);
        return;
    }
    m_values[start] = char(count);
    m_longest = std::max(m_longest, qsizetype(count) - 1);
    state->values = quint32(start);
}

QList<qsizetype> Hyphenator::Level::positions(QStringView word) const
{
    const QString framed = u".%1."_s.arg(word);
    std::vector<char> strengths(size_t(framed.size()) + 1, 0);
    // Of the patterns and beginnings of patterns that end at the same letter only the longest counts, as in the
    // Hyphen library: its dictionaries repeat in it what shorter ones say, or correct them.
    std::vector<bool> isDecided(size_t(framed.size()), false);
    for (qsizetype start = 0; start < framed.size(); ++start) {
        quint64 hash = emptyHash;
        const qsizetype limit = std::min<qsizetype>(framed.size(), start + m_longest);
        for (qsizetype end = start; end < limit; ++end) {
            hash = extend(hash, framed[end]);
            const State &state = m_states[slotOf(hash)];
            if (state.isEmpty())
                break;
            if (isDecided[size_t(end)])
                continue;
            isDecided[size_t(end)] = true;
            const char *values = &m_values[state.values];
            for (int i = 0; i < values[0]; ++i) {
                char &strength = strengths[size_t(start) + size_t(i)];
                strength = std::max(strength, values[i + 1]);
            }
        }
    }
    QList<qsizetype> result;
    for (qsizetype i = 1; i < word.size(); ++i) {
        if (strengths[size_t(i) + 1] % 2 == 1)
            result << i;
    }
    return result;
}

QList<qsizetype> Hyphenator::divide(const QString &word) const
{
    QList<qsizetype> cuts{0, word.size()};
    const QList<qsizetype> joints = m_levels->size() > 1 ? m_levels->front().positions(word) : QList<qsizetype>();
    for (const Level &level : *m_levels) {
        QList<qsizetype> finer{0};
        for (qsizetype i = 1; i < cuts.size(); ++i) {
            const qsizetype start = cuts[i - 1];
            const qsizetype length = cuts[i] - start;
            for (const qsizetype position : level.positions(QStringView(word).mid(start, length))) {
                if (position >= shortestInside && position <= length - shortestInside)
                    finer << start + position;
            }
            finer << cuts[i];
        }
        cuts = finer;
    }
    // Patterns sometimes leave a letter on its own ("Herkunfts-s-prachen"), which German spelling forbids.
    QList<qsizetype> result;
    qsizetype start = 0; // of the compound's word
    for (const qsizetype cut : std::as_const(cuts)) {
        const bool isInside = cut >= shortestPart && cut <= word.size() - shortestPart;
        if (!isInside || cut - start < shortestStart || (!result.isEmpty() && cut - result.last() < shortestInside))
            continue;
        result << cut;
        if (joints.contains(cut))
            start = cut;
    }
    return result;
}

} // namespace inko::layout

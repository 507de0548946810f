#include "core/layout/text/hyphenator.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QStringDecoder>

#include <algorithm>
#include <bit>

namespace inko::layout {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestPart = 3;
constexpr quint64 emptyHash = 14695981039346656037ULL; // FNV-1a

quint64 extend(quint64 hash, QChar letter)
{
    return (hash ^ letter.unicode()) * 1099511628211ULL;
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
    names << u"hyph_%1.dic"_s.arg(base);
    return names;
}

} // namespace

Hyphenator::Hyphenator(const QString &language)
    : m_language(language)
{
}

Hyphenator Hyphenator::fromPatterns(const QByteArray &dictionary)
{
    Hyphenator result;
    result.read(dictionary);
    result.m_loaded = true;
    return result;
}

QList<qsizetype> Hyphenator::positions(QStringView word)
{
    if (word.size() < 2 * shortestPart || word.size() > 100)
        return {};
    const QString lower = word.toString().toLower();
    if (lower.size() != word.size())
        return {};
    if (const auto known = m_known.constFind(lower); known != m_known.cend())
        return *known;
    load();
    return *m_known.insert(lower, divide(lower));
}

void Hyphenator::load()
{
    if (m_loaded)
        return;
    m_loaded = true;
    if (m_language.isEmpty())
        return;
    for (const QString &name : fileNames(m_language)) {
        const QString path = QStandardPaths::locate(QStandardPaths::GenericDataLocation, "hyphen/"_L1 + name);
        if (QFile file(path); !path.isEmpty() && file.open(QIODevice::ReadOnly)) {
            read(file.readAll());
            return;
        }
    }
}

void Hyphenator::read(const QByteArray &dictionary)
{
    const qsizetype end = dictionary.indexOf('\n');
    const QByteArray encoding = dictionary.left(end).trimmed();
    QStringDecoder decode(encoding == "UTF-8" ? QStringDecoder::Utf8 : QStringDecoder::Latin1);
    const QString text = decode(dictionary.mid(end + 1));
    for (QStringView lines : QStringView(text).tokenize(u"NEXTLEVEL"))
        m_levels.emplace_back(lines);
}

Hyphenator::Level::Level(QStringView lines)
    : m_slots(std::bit_ceil(size_t(lines.count(u'\n')) * 3 / 2 + 2))
{
    m_values.reserve(size_t(lines.size()));
    for (QStringView line : lines.tokenize(u'\n', Qt::SkipEmptyParts)) {
        line = line.trimmed();
        // Not comments, options, and spellings that change when divided ("ff=f"): today's German has none.
        const bool isPattern = !line.isEmpty() && line[0] != u'%' && line[0] != u'#'
            && !line.contains(u'/') && !(line[0] >= u'A' && line[0] <= u'Z');
        if (isPattern)
            add(line);
    }
}

size_t Hyphenator::Level::slotOf(quint64 hash) const
{
    const size_t mask = m_slots.size() - 1;
    size_t slot = size_t(hash ^ (hash >> 32)) & mask;
    while (m_slots[slot].count > 0 && m_slots[slot].hash != hash)
        slot = (slot + 1) & mask;
    return slot;
}

void Hyphenator::Level::add(QStringView pattern)
{
    quint64 hash = emptyHash;
    char value = 0;
    const size_t offset = m_values.size();
    for (const QChar c : pattern) {
        if (c >= u'0' && c <= u'9') {
            value = char(c.unicode() - u'0');
            continue;
        }
        m_values.push_back(value);
        value = 0;
        hash = extend(hash, c);
    }
    m_values.push_back(value);
    const size_t count = m_values.size() - offset;
    m_longest = std::max(m_longest, int(count) - 1);
    m_slots[slotOf(hash)] = {hash, qint32(offset), quint16(count)};
}

QList<qsizetype> Hyphenator::Level::positions(QStringView word) const
{
    const QString framed = u".%1."_s.arg(word);
    std::vector<char> strengths(size_t(framed.size()) + 1, 0);
    for (qsizetype start = 0; start < framed.size(); ++start) {
        quint64 hash = emptyHash;
        const qsizetype limit = std::min<qsizetype>(framed.size(), start + m_longest);
        for (qsizetype end = start; end < limit; ++end) {
            hash = extend(hash, framed[end]);
            const Pattern &found = m_slots[slotOf(hash)];
            if (found.count != end - start + 2)
                continue;
            for (size_t i = 0; i < found.count; ++i) {
                char &strength = strengths[size_t(start) + i];
                strength = std::max(strength, m_values[size_t(found.offset) + i]);
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
    for (const Level &level : m_levels) {
        QList<qsizetype> finer{0};
        for (qsizetype i = 1; i < cuts.size(); ++i) {
            const qsizetype start = cuts[i - 1];
            for (const qsizetype position : level.positions(QStringView(word).mid(start, cuts[i] - start)))
                finer << start + position;
            finer << cuts[i];
        }
        cuts = finer;
    }
    cuts.removeIf([&](qsizetype cut) { return cut < shortestPart || cut > word.size() - shortestPart; });
    return cuts;
}

} // namespace inko::layout

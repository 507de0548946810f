#include "core/base/similarity.h"

#include "core/base/text.h"

#include <QHash>

#include <algorithm>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const QString &text)
{
    QStringList words{QString()};
    for (const QChar letter : searchable(text)) {
        if (letter.isLetterOrNumber())
            words.back() += letter;
        else if (!words.back().isEmpty())
            words << QString();
    }
    words.removeAll(QString());
    return words;
}

QStringList wordsWithNumbers(const QStringList &words)
{
    QStringList found;
    std::copy_if(words.cbegin(), words.cend(), std::back_inserter(found), [](const QString &word) {
        return std::any_of(word.cbegin(), word.cend(), [](QChar letter) { return letter.isDigit(); });
    });
    found.sort();
    return found;
}

double dice(const QString &one, const QString &other)
{
    if (one == other)
        return 1;
    if (one.size() < 2 || other.size() < 2)
        return 0;
    QHash<QString, int> pairs;
    for (qsizetype place = 0; place + 1 < one.size(); ++place)
        ++pairs[one.mid(place, 2)];
    int common = 0;
    for (qsizetype place = 0; place + 1 < other.size(); ++place) {
        if (int &left = pairs[other.mid(place, 2)]; left > 0) {
            --left;
            ++common;
        }
    }
    return 2.0 * common / static_cast<double>(one.size() + other.size() - 2);
}

} // namespace

double similarity(const QString &one, const QString &other)
{
    const QStringList words = wordsOf(one);
    const QStringList otherWords = wordsOf(other);
    if (words.isEmpty() || otherWords.isEmpty() || wordsWithNumbers(words) != wordsWithNumbers(otherWords))
        return 0;
    double alike = dice(words.join(QString()), otherWords.join(QString()));
    if (words.size() == otherWords.size()) {
        for (qsizetype word = 0; word < words.size(); ++word)
            alike = std::min(alike, dice(words[word], otherWords[word]));
    }
    return alike;
}

} // namespace inko

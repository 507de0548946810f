#include "core/layout/text/breakopportunities.h"

#include <QTextBoundaryFinder>

#include <linebreak.h>

#include <algorithm>
#include <mutex>

namespace inko::layout {

namespace {

/// Whether the blank stands inside what is read as one: "e. V.", "4. Dezember", "0221 4710".
bool isInsideOne(QStringView text, qsizetype blank)
{
    if (blank == 0 || blank + 1 >= text.size())
        return false;
    const QChar right = text[blank + 1];
    if (text[blank - 1].isDigit() && right.isDigit())
        return true;
    if (text[blank - 1] != u'.' || !right.isLetter())
        return false;
    qsizetype start = blank - 1;
    while (start > 0 && text[start - 1].isLetterOrNumber())
        --start;
    const QStringView word = text.mid(start, blank - 1 - start);
    const bool isDay =
        !word.isEmpty() && word.size() <= 2 && std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
    const bool isShort = word.size() == 1 && blank + 2 < text.size() && text[blank + 2] == u'.';
    return isDay || isShort;
}

/// A half of a flag: the low half of U+1F1E6 to U+1F1FF, behind its high one.
bool endsRegionalIndicator(QStringView text, qsizetype i)
{
    return i > 0 && text[i - 1] == QChar(0xD83C) && text[i] >= QChar(0xDDE6) && text[i] <= QChar(0xDDFF);
}

BreakOpportunity opportunityOf(char lineBreak)
{
    switch (lineBreak) {
    case LINEBREAK_MUSTBREAK: return BreakOpportunity::Forced;
    case LINEBREAK_ALLOWBREAK: return BreakOpportunity::Allowed;
    default: return BreakOpportunity::None;
    }
}

/// libunibreak 1.1 ends the program at a regional indicator: a picture takes its place.
std::vector<BreakOpportunity> byRule(QString text, const QByteArray &language)
{
    for (qsizetype i = text.indexOf(QChar(0xD83C)) + 1; i > 0 && i < text.size(); ++i) {
        if (endsRegionalIndicator(text, i))
            text[i] = QChar(0xDF00);
    }
    std::vector<char> breaks(size_t(text.size()));
    set_linebreaks_utf16(reinterpret_cast<const utf16_t *>(text.utf16()), size_t(text.size()), language.constData(),
                         breaks.data());
    std::vector<BreakOpportunity> result(breaks.size());
    std::ranges::transform(breaks, result.begin(), &opportunityOf);
    return result;
}

/// Flags of two halves, families joined to one picture and coloured hands stay whole; the library knows none of them.
void keepPicturesWhole(const QString &text, std::vector<BreakOpportunity> &breaks)
{
    if (std::ranges::none_of(text, [](QChar c) { return c.isSurrogate(); }))
        return;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > start; start = end, end = finder.toNextBoundary()) {
        for (qsizetype i = start; i + 1 < end; ++i) {
            if (text[end - 1] != u'\n')
                breaks[size_t(i)] = BreakOpportunity::None;
        }
    }
}

} // namespace

std::vector<BreakOpportunity> breakOpportunities(const QString &text, const QByteArray &language)
{
    static std::once_flag initialised;
    std::call_once(initialised, init_linebreak);
    std::vector<BreakOpportunity> result = byRule(text, language);
    keepPicturesWhole(text, result);
    for (qsizetype blank = text.indexOf(u' '); blank >= 0; blank = text.indexOf(u' ', blank + 1)) {
        if (isInsideOne(text, blank))
            result[size_t(blank)] = BreakOpportunity::None;
    }
    return result;
}

} // namespace inko::layout

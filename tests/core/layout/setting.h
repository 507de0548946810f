#pragma once

#include "core/layout/text/linebreaker.h"

#include <QMap>
#include <QStringList>

namespace inko::layout {

/// One typeface, ready to set text, and what the lines then say.
struct Setting {
    static constexpr float size = 10; ///< points
    FontSet fonts;
    Result<int> regular = fonts.find(QStringLiteral("Noto Sans"), FontSet::Weight::Regular);
    Result<int> strong = fonts.find(QStringLiteral("Noto Sans"), FontSet::Weight::Bold);
    Shaper shaper{fonts, QStringLiteral("de")};
    Hyphenator hyphenator{QStringLiteral("de")};

    PreparedText prepare(const document::Text &text, Direction direction = Direction::LeftToRight)
    {
        return layout::prepare(text, {regular.value(), strong.value(), size}, direction, "de", shaper);
    }
    std::vector<Line> lines(const QString &text, float width, Direction direction = Direction::LeftToRight)
    {
        const document::Text spans = document::plain(text);
        return breakLines(prepare(spans, direction), spans, width, shaper, hyphenator);
    }
    float width(const QString &text)
    {
        return shaper.shape(text, regular.value(), Direction::LeftToRight).width * size;
    }
    QString text(const Line &line) const
    {
        QString result;
        for (const LineSegment &segment : line.segments) {
            for (const PlacedWord &placed : segment.words)
                result += shaper.words()[placed.word].text;
        }
        return result;
    }
    QStringList texts(const std::vector<Line> &lines) const
    {
        QStringList result;
        for (const Line &line : lines)
            result << text(line).replace(QChar(QChar::SoftHyphen), u'-').trimmed();
        return result;
    }
    /// Words from left to right.
    QStringList visual(const Line &line) const
    {
        QMap<float, QString> words;
        for (const LineSegment &segment : line.segments) {
            for (const PlacedWord &placed : segment.words) {
                if (shaper.words()[placed.word].text != u' ')
                    words.insert(placed.x, shaper.words()[placed.word].text);
            }
        }
        return words.values();
    }
};

} // namespace inko::layout

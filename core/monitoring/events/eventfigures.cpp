#include "core/monitoring/events/eventfigures.h"

#include "core/base/text.h"

#include <algorithm>

namespace inko {

namespace {

using Ratings = QHash<Id<Event>, std::pair<int, int>>; ///< persons and the sum of what they gave

Ratings ratingsIn(const QList<EventFeedback> &feedback)
{
    Ratings ratings;
    for (const EventFeedback &said : feedback) {
        if (!said.rating)
            continue;
        ratings[said.event].first += said.persons;
        ratings[said.event].second += said.persons * *said.rating;
    }
    return ratings;
}

EventFigures figuresOf(const Event &event, const Ratings &ratings, QDate today)
{
    EventFigures figures;
    if (event.day > today)
        return figures;
    if (event.isCancelled) {
        figures.cancelled = 1;
        return figures;
    }
    figures.held = 1;
    figures.participants = event.participants.value_or(0);
    figures.unknown = event.participants ? 0 : 1;
    figures.estimated = event.participants && event.counting == Event::Counting::Estimated ? 1 : 0;
    std::tie(figures.ratings, figures.ratingSum) = ratings.value(event.id);
    return figures;
}

} // namespace

std::optional<double> EventFigures::perEvent() const
{
    const int known = held - unknown;
    return known > 0 ? std::optional(static_cast<double>(participants) / known) : std::nullopt;
}

std::optional<double> EventFigures::meanRating() const
{
    return ratings > 0 ? std::optional(static_cast<double>(ratingSum) / ratings) : std::nullopt;
}

EventFigures &EventFigures::operator+=(const EventFigures &other)
{
    held += other.held;
    cancelled += other.cancelled;
    participants += other.participants;
    unknown += other.unknown;
    estimated += other.estimated;
    ratings += other.ratings;
    ratingSum += other.ratingSum;
    return *this;
}

std::vector<EventsOfName> comparedByName(const QList<Event> &events, const QList<EventSeries> &series,
                                         const QList<EventFeedback> &feedback, QDate today)
{
    const Ratings ratings = ratingsIn(feedback);
    QHash<QString, size_t> places;
    std::vector<EventsOfName> compared;
    for (const Event &event : events) {
        const auto found = std::ranges::find_if(series, [&](const EventSeries &one) { return event.series == one.id; });
        const QString title = found == series.cend() ? event.title : found->title;
        const QString key = searchable(title);
        if (!places.contains(key)) {
            places.insert(key, compared.size());
            compared.push_back({title, {}});
        }
        if (const EventFigures figures = figuresOf(event, ratings, today); figures != EventFigures())
            compared[places.value(key)].years[event.day.year()] += figures;
    }
    std::erase_if(compared, [](const EventsOfName &one) { return one.years.empty(); });
    const QCollator collator = germanCollator();
    std::ranges::sort(compared, [&](const EventsOfName &one, const EventsOfName &other) {
        return collator.compare(one.title, other.title) < 0;
    });
    return compared;
}

EventFigures figuresOf(int year, const QList<Event> &events, const QList<EventFeedback> &feedback, QDate today)
{
    const Ratings ratings = ratingsIn(feedback);
    EventFigures sum;
    for (const Event &event : events) {
        if (event.day.year() == year)
            sum += figuresOf(event, ratings, today);
    }
    return sum;
}

} // namespace inko

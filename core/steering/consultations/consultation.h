#pragma once

#include "core/steering/matters/task.h"
#include "core/survey/surveyround.h"

namespace inko {

struct Demand;
struct Indicator;

/// A draft on which institutions are asked what they think of it.
struct Consultation {
    Id<Consultation> id;
    int version = 0;
    QString title;      ///< unique
    QString invitation; ///< what those who are asked are told
    std::optional<QDate> opensOn;
    std::optional<QDate> closesOn;
    std::optional<QDate> returnedOn; ///< when those who took part were told what became of it
    friend bool operator==(const Consultation &, const Consultation &) = default;
};

template<>
struct Record<Consultation> {
    static constexpr auto table = "consultation";
    static constexpr auto columns =
        std::tuple{Column{"title", &Consultation::title}, Column{"invitation", &Consultation::invitation},
                   Column{"opens_on", &Consultation::opensOn}, Column{"closes_on", &Consultation::closesOn},
                   Column{"returned_on", &Consultation::returnedOn}};
};

/// A part of the draft that statements are about.
struct DraftChapter {
    Id<DraftChapter> id;
    int version = 0;
    Id<Consultation> consultation;
    int position = 0; ///< order, from 0
    int level = 1;    ///< 1 is the highest, 6 the lowest, as in Markdown
    QString title;
    QString text; ///< Markdown
    friend bool operator==(const DraftChapter &, const DraftChapter &) = default;
};

template<>
struct Record<DraftChapter> {
    static constexpr auto table = "draft_chapter";
    static constexpr auto columns =
        std::tuple{Column{"consultation_id", &DraftChapter::consultation}, Column{"position", &DraftChapter::position},
                   Column{"level", &DraftChapter::level}, Column{"title", &DraftChapter::title},
                   Column{"text", &DraftChapter::text}};
};

/// One answer to a consultation. It may come from several persons: answers and persons are counted apart.
struct Response {
    Q_GADGET
public:
    /// Who may know whose it is.
    enum class Attribution {
        Public,      ///< everybody: it is named in what is published
        Coordinator, ///< only whoever keeps this file
        None         ///< nobody: the file does not say, either
    };
    Q_ENUM(Attribution)

    Id<Response> id;
    int version = 0;
    Id<Consultation> consultation;
    QString label; ///< how it is called in this file, unique in its consultation: "3"
    std::optional<Id<Organisation>> organisation;
    QString respondent; ///< who answered, where that is none of the institutions: "a council group"
    Return::Channel channel = Return::Channel::Written;
    std::optional<int> persons; ///< how many gave it; empty: not known
    QString names;              ///< theirs; never published
    std::optional<QDate> receivedOn;
    Attribution attribution = Attribution::Coordinator;
    friend bool operator==(const Response &, const Response &) = default;
};

template<>
struct Record<Response> {
    static constexpr auto table = "consultation_response";
    static constexpr auto columns = std::tuple{Column{"consultation_id", &Response::consultation},
                                               Column{"label", &Response::label},
                                               Column{"organisation_id", &Response::organisation},
                                               Column{"respondent", &Response::respondent},
                                               Column{"channel", &Response::channel},
                                               Column{"persons", &Response::persons},
                                               Column{"names", &Response::names},
                                               Column{"received_on", &Response::receivedOn},
                                               Column{"attribution", &Response::attribution}};
};

} // namespace inko

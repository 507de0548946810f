#pragma once

#include "core/directory/codevalue.h"

#include <QDate>

namespace inko {

/// A town department, welfare association, school, religious community, club, party, council …
struct Organisation {
    Id<Organisation> id;
    int version = 0;
    QString name; ///< unique
    QString shortName;
    QStringList aliases;                 ///< other names that imports take for it
    std::optional<Id<CodeValue>> sector; ///< of list Sector
    QString website;                     ///< public web address
    QString note;                        ///< not published
    QString address;                     ///< for letters, of several lines
    friend bool operator==(const Organisation &, const Organisation &) = default;
};

template<>
struct Record<Organisation> {
    static constexpr auto table = "organisation";
    static constexpr auto columns =
        std::tuple{Column{"name", &Organisation::name},       Column{"short_name", &Organisation::shortName},
                   Column{"aliases", &Organisation::aliases}, Column{"sector_id", &Organisation::sector},
                   Column{"website", &Organisation::website}, Column{"note", &Organisation::note},
                   Column{"address", &Organisation::address}};
};

/// A person with a function at an organisation. Published only with consent.
struct Contact {
    Id<Contact> id;
    int version = 0;
    Id<Organisation> organisation;
    QString job; ///< the function, for example "Leitung Jugendamt"
    QString name;
    QString mail;
    QString telephone;
    QString representsIn;                ///< the body in which the person represents the organisation
    std::optional<QDate> consentGivenOn; ///< consent to be published; empty: none
    friend bool operator==(const Contact &, const Contact &) = default;
};

template<>
struct Record<Contact> {
    static constexpr auto table = "contact";
    static constexpr auto columns = std::tuple{Column{"organisation_id", &Contact::organisation},
                                               Column{"job", &Contact::job},
                                               Column{"name", &Contact::name},
                                               Column{"mail", &Contact::mail},
                                               Column{"telephone", &Contact::telephone},
                                               Column{"represents_in", &Contact::representsIn},
                                               Column{"consent_given_on", &Contact::consentGivenOn}};
};

} // namespace inko

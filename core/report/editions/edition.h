#pragma once

#include "core/storage/record.h"

namespace inko {

/// A document as it was published, kept with all that stands in it: what is changed in the grid later does not
/// change it.
struct Edition {
    Id<Edition> id;
    int version = 0;
    int year = 0;     ///< that it reports on
    QString name;     ///< unique in its year
    QString kind;     ///< as ReportKind::keyOf() has it
    QString language; ///< BCP 47
    QDateTime frozenAt;
    QString frozenBy;
    friend bool operator==(const Edition &, const Edition &) = default;
};

template<>
struct Record<Edition> {
    static constexpr auto table = "edition";
    static constexpr auto columns =
        std::tuple{Column{"year", &Edition::year},          Column{"name", &Edition::name},
                   Column{"kind", &Edition::kind},          Column{"language", &Edition::language},
                   Column{"frozen_at", &Edition::frozenAt}, Column{"frozen_by", &Edition::frozenBy}};
};

/// The document of an edition; apart from it, so that a list of editions is read without them.
struct EditionDocument {
    Id<EditionDocument> id;
    int version = 0;
    Id<Edition> edition;
    QString content;  ///< document::toJson(), compressed
    QString checksum; ///< SHA-256 of the JSON, hexadecimal
    friend bool operator==(const EditionDocument &, const EditionDocument &) = default;
};

template<>
struct Record<EditionDocument> {
    static constexpr auto table = "edition_document";
    static constexpr auto columns =
        std::tuple{Column{"edition_id", &EditionDocument::edition}, Column{"content", &EditionDocument::content},
                   Column{"checksum", &EditionDocument::checksum}};
};

} // namespace inko

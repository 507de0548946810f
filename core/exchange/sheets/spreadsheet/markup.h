#pragma once

#include "core/exchange/sheets/spreadsheet/archive.h"

#include <optional>
#include <string_view>
#include <vector>

namespace inko {

using namespace std::string_view_literals;

/// One tag of a file of XML, or the text between two; while it is read, and no longer. All of it is UTF-8.
struct MarkupToken {
    enum class Kind { Begin, End, Text };
    struct Attribute {
        std::string_view prefix;
        std::string_view name; ///< without the prefix, which differs between the kinds of a format
        std::string_view value;
    };

    Kind kind = Kind::Text;
    std::string_view name = {}; ///< without its prefix
    std::string_view text = {}; ///< of a text that may go on in the next token
    std::vector<Attribute> attributes = {};

    bool begins() const { return kind == Kind::Begin; }
    bool ends() const { return kind == Kind::End; }
    bool isText() const { return kind == Kind::Text; }
    /// Empty where there is none.
    std::string_view attribute(std::string_view attributeName) const;
    /// The same as a whole number; `otherwise` where there is none.
    int number(std::string_view attributeName, int otherwise) const;
};

QString toText(std::string_view utf8);
/// nullopt for what is no whole number.
std::optional<int> toNumber(std::string_view digits);

/// Reads a file of XML out of the archive, tag by tag, without ever holding it whole. Invalid for XML that is damaged,
/// declares entities, is nested deeper than any spreadsheet or has a single text that no cell can hold.
Result<> readMarkup(Archive &archive, const QString &name,
                    const std::function<Result<>(const MarkupToken &token)> &take);

} // namespace inko

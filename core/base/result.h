#pragma once

#include <QMetaType>
#include <QString>

#include <tl/expected.hpp>

#include <optional>

namespace inko {

/// Why something could not be done. `message` is for the person, `detail` for the log.
struct Error {
    Q_GADGET
public:
    enum class Code {
        NotFound,     ///< what was asked for is not there
        Conflict,     ///< somebody changed it meanwhile
        Invalid,      ///< the input breaks a rule; the message says which
        Database,     ///< the engine refused; detail has its words
        Damaged,      ///< the file is broken
        Foreign,      ///< the file is not one of ours, or holds what does not belong there
        SchemaTooNew, ///< written by a newer Inko
        ReadOnly,     ///< opened for reading only
        Locked,       ///< somebody else has it open
        StaleLock,    ///< the lock's holder is gone; breaking it needs a confirmation
        DiskFull,     ///< no room left
        Io,           ///< a file could not be read or written
        Cancelled     ///< the person stopped it
    };
    Q_ENUM(Code)

    Code code = Code::Invalid;
    QString message; ///< translated, for the person: what happened and what to do
    QString detail;  ///< driver text, SQL, path; for the log only

    friend bool operator==(const Error &, const Error &) = default;
};

template<class T = void>
using Result = tl::expected<T, Error>;

/// What a function returns to fail: `return fail(Error::Code::Invalid, tr("…"));`
inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}
inline tl::unexpected<Error> fail(Error::Code code, QString message, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(detail)});
}

/// The error of the first of several results that failed; empty: none did.
template<class... T>
std::optional<Error> firstErrorOf(const Result<T> &...results)
{
    std::optional<Error> first;
    const auto look = [&](const auto &result) {
        if (!first && !result)
            first = result.error();
    };
    (look(results), ...);
    return first;
}

/// The key of an error's code as scripts see it, for example "Conflict".
QString keyOf(Error::Code code);

} // namespace inko

#pragma once

#include "core/base/picture.h"
#include "core/storage/store.h"

namespace inko {

/// One of the file's own settings.
struct Setting {
    Id<Setting> id;
    int version = 0;
    QString name;
    QString content;
    friend bool operator==(const Setting &, const Setting &) = default;
};

template<>
struct Record<Setting> {
    static constexpr auto table = "setting";
    static constexpr auto columns = std::tuple{Column{"name", &Setting::name}, Column{"content", &Setting::content}};
};

/// Who sends the survey's forms out and takes the answers.
struct Sender {
    QString name; ///< of the office, and whom to ask for
    QString mail;
    QString telephone;
    QString address; ///< lines, for letters
    friend bool operator==(const Sender &, const Sender &) = default;
};

/// What belongs to the file, not to the person at the screen: the town's name and the like.
class Settings {
    Q_DECLARE_TR_FUNCTIONS(inko::Settings)
public:
    static const QString townKey; ///< under which the town's name is kept
    static const QString logoKey;

    explicit Settings(Store &store) : m_store(store) {}

    Result<QString> townName() const;
    Result<> setTownName(const QString &name);

    /// The colour of the town's documents as "#0b5563"; empty: the one that Inko brings.
    Result<QString> accent() const;
    /// Takes three or six digits, with or without "#". Invalid if it is no colour.
    Result<> setAccent(const QString &color);

    /// The town's logo, for the title page of its documents.
    Result<std::optional<Picture>> logo() const;
    Result<> setLogo(const std::optional<Picture> &logo);

    Result<Sender> sender() const;
    /// Takes texts as they were typed. Invalid for a mail address that is none.
    Result<> setSender(const Sender &sender);

    /// What this file and its copies have, and no other file.
    Result<QString> workspaceMark() const;

    /// A setting of another feature's; empty while nothing is stored.
    Result<QString> content(const QString &name) const;
    Result<> setContent(const QString &stepName, const QString &name, const QString &content);

private:
    Store &m_store;
};

} // namespace inko

#pragma once

#include "core/steering/matters/task.h"
#include "core/steering/sessions/session.h"

#include <QHash>

namespace inko {

/// Whom a file knows by name.
struct KnownPeople {
    QList<Attendance> attendance; ///< of the session that a text is about
    QList<Contact> contacts;
    QList<Task> tasks;
    QHash<Id<Organisation>, QString> organisations; ///< their names
};

/// Takes the names of people out of texts that everybody may read.
class Redaction {
public:
    /// People are those on the session's list and the file's contacts, save who consented to be published. Where a
    /// function stands for a name, it stays.
    explicit Redaction(const KnownPeople &people);

    /// Whole names and, by themselves, family names give way to the person's institution in brackets, or to dots where
    /// there is none. A word that is a family name is taken out even where it means something else.
    QString of(const QString &text) const;

private:
    struct Person {
        QString name;
        QString instead;
    };
    QList<Person> m_names; ///< longest first
};

} // namespace inko

#pragma once

#include "core/base/result.h"
#include "core/directory/organisation.h"

namespace inko {

/// What institutions, contacts and list values can say, for screens and imports alike; on values, without a
/// file. Each check is Invalid with a reason that tells what to do.
namespace directoryrules {

/// One name of an institution. Invalid with a semicolon in it, which separates several in one cell.
Result<> checkOrganisationName(const QString &name);
/// The public web address, trimmed; an empty one is none.
Result<QString> website(const QString &typed);

/// A function or a name: somebody must be meant.
Result<> checkPerson(const Contact &contact);
/// The mail address, trimmed; an empty one is none.
Result<QString> mail(const QString &typed);
Result<> checkConsent(const Contact &contact, QDate today);

/// Are two contacts of one institution surely the same person? By name, or by function where neither has a
/// name, and nothing else that both tell differs.
bool isSamePerson(const Contact &one, const Contact &other);
/// Both as one, under the id of `into`, which takes over what it lacks; consent holds since it was first given.
Contact united(Contact into, const Contact &from);

/// A value's name or alias. Invalid with a semicolon in it, which separates several in one cell.
Result<> checkValueName(const QString &name);

} // namespace directoryrules

} // namespace inko

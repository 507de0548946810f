#pragma once

#include <QStringList>

namespace inko {

/// The several ways in which people write one name: the name itself, a short form, aliases. Two spellings
/// are the same where searchable() says so.
namespace spellings {

/// White space tidied, without empty ones, twins, and those that are in `except`.
QStringList tidied(const QStringList &spellings, const QStringList &except = {});

/// The first of `mine` that is one of `theirs` too; empty if there is none.
QString shared(const QStringList &mine, const QStringList &theirs);

bool contains(const QStringList &spellings, const QString &name);

} // namespace spellings

} // namespace inko

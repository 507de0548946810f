#pragma once

#include "core/report/document.h"
#include "core/report/editions/edition.h"
#include "core/storage/store.h"

#include <QCoreApplication>

namespace inko {

/// The editions of a file. They are frozen and removed, never changed.
class Editions {
    Q_DECLARE_TR_FUNCTIONS(inko::Editions)
public:
    explicit Editions(Store &store) : m_store(store) {}

    Result<QList<Edition>> all() const;            ///< newest first
    Result<QList<Edition>> ofYear(int year) const; ///< newest first
    Result<Edition> byId(Id<Edition> id) const;
    /// The year's edition of that name, whatever its case; NotFound, saying which names there are.
    Result<Edition> named(int year, const QString &name) const;

    /// A name that the year does not have yet: the wanted one, or with a number behind it.
    Result<QString> freeName(int year, const QString &wanted) const;

    /// Keeps a document under a name, with the day and the person. Invalid without a name, or if the year has an
    /// edition of that name.
    Result<Edition> freeze(int year, const QString &name, const QString &kind, const document::Document &document);

    /// As it was frozen. Damaged if it is not what was frozen any more.
    Result<document::Document> documentOf(Id<Edition> id) const;

    Result<> remove(Id<Edition> id);

private:
    Store &m_store;
};

} // namespace inko

#pragma once

#include "core/grid/gridfilter.h"

#include <QStringList>

namespace inko {

/// The filters that a person has named, for one file; they belong to the person, not to the file.
class SavedFilters {
public:
    explicit SavedFilters(const QString &file);

    QStringList names() const;
    /// Without a round; empty if there is none of that name.
    std::optional<GridFilter> filter(const QString &name) const;
    void save(const QString &name, const GridFilter &filter);
    void remove(const QString &name);

private:
    QString m_group;
};

} // namespace inko

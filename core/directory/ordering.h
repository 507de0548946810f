#pragma once

#include "core/storage/transaction.h"

namespace inko {

/// The place for a record that comes last.
template<class T>
int positionAfter(const QList<T> &inOrder)
{
    return inOrder.isEmpty() ? 0 : inOrder.back().position + 1;
}

/// Puts `placed` at this place among the others, which are given in order without it, and numbers them all
/// from 0. A place beyond the end is the end.
template<class T>
Result<> place(Transaction &transaction, QList<T> others, const T &placed, int position)
{
    others.insert(qBound(qsizetype(0), qsizetype(position), others.size()), placed);
    for (qsizetype index = 0; index < others.size(); ++index) {
        others[index].position = static_cast<int>(index);
        if (const Result<> updated = transaction.table<T>().update(others[index]); !updated)
            return updated;
    }
    return {};
}

} // namespace inko

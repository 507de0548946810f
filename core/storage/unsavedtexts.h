#pragma once

#include "core/base/result.h"
#include "core/storage/row.h"

#include <QMap>

#include <tuple>

namespace inko {

class Transaction;

/// Text that is being typed into stored records. It lies in a private file beside the open one until it is saved
/// there, so that a program that is killed takes no more with it than was typed since keep() was called last.
/// Neither the change log nor undo know of it before it is restored.
class UnsavedTexts {
public:
    /// Where text is typed: a column of a row.
    struct Place {
        QString table;
        qint64 row = 0;
        QString column;
        friend bool operator<(const Place &one, const Place &other)
        {
            return std::tie(one.table, one.row, one.column) < std::tie(other.table, other.row, other.column);
        }
    };

    /// Beside the file of this path. Reads nothing yet.
    explicit UnsavedTexts(const QString &path) : m_path(path + QStringLiteral(".typed")) {}

    Result<> keep(const Place &place, const QString &text); ///< DiskFull or Io
    Result<> forget(const Place &place);
    /// When the program ends in peace, whoever had unsaved text was asked; or where another file begins.
    void forgetAll();

    /// Is there text of a program that was killed?
    bool isLeft() const;
    /// Puts such text into its rows; what no longer has a place is left out. How many texts it put back.
    Result<int> restore(Transaction &transaction) const;

private:
    Result<> write() const;

    QString m_path;
    QMap<Place, QString> m_texts;
};

} // namespace inko

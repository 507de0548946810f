#pragma once

#include "core/base/result.h"
#include "core/storage/row.h"

#include <QMap>

#include <tuple>

namespace inko {

class Transaction;

/// Text that is being typed. It lies in a private file beside the open one until it is saved there, so that a program
/// that is killed takes no more with it than was typed since it was kept last. What was typed into stored records is
/// put back by restore(); what was typed into new ones waits for the form it was typed in. Neither the change log nor
/// undo know of it before it is put back.
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

    /// What was typed into the form of a new record, by the captions of its fields.
    using NewTexts = QMap<QString, QString>;

    /// Beside the file of this path. Reads nothing yet.
    explicit UnsavedTexts(const QString &path) : m_path(path + QStringLiteral(".typed")) {}

    Result<> keep(const Place &place, const QString &text); ///< DiskFull or Io
    Result<> forget(const Place &place);
    /// `form` is the table of the record, or begins with it and a '/' where its new records are told apart.
    Result<> keepNew(const QString &form, const NewTexts &texts);
    Result<> forgetNew(const QString &form);
    /// When the program ends in peace, whoever had unsaved text was asked: only what no form has taken back yet stays.
    void forgetAll();
    /// Where another file begins.
    void drop();

    /// Is there text of a program that was killed?
    bool isLeft() const;
    /// Puts such text into its rows; what no longer has a place is left out. How many texts it put back. What was typed
    /// into new records is there for takeNew() from then on.
    Result<int> restore(Transaction &transaction);
    QStringList formsLeft() const { return m_leftNew.keys(); } ///< whose texts nobody has taken back
    NewTexts takeNew(const QString &form);                     ///< as keepNew() got them; empty: nothing is left

private:
    Result<> write() const;

    QString m_path;
    QMap<Place, QString> m_texts;
    QMap<QString, NewTexts> m_new;     ///< of forms that are open, by their names
    QMap<QString, NewTexts> m_leftNew; ///< of a program that was killed
};

} // namespace inko

#pragma once

#include <QList>
#include <QPersistentModelIndex>
#include <QPointer>
#include <QString>
#include <QWidget>

namespace inko {

/// Something a person typed that is not stored.
struct UnsavedInput {
    QString typed;
    QString problem;            ///< why it was refused; empty where nobody tried to store it yet
    QPointer<QWidget> field;    ///< where it stands; null where it is in a record that is not shown
    QPersistentModelIndex cell; ///< its cell, where the field is a table
    qint64 record = 0;          ///< the record that is not shown, for Screen::reveal; 0: unknown
};

/// Whatever can hold such input: a field, the model of a table.
class InputKeeper {
public:
    virtual ~InputKeeper() = default;
    virtual QList<UnsavedInput> unsavedInput() const = 0;
};

/// What the widgets and models below `parent` hold.
QList<UnsavedInput> unsavedInputIn(const QObject &parent);

/// Brings it to view and gives it the keyboard, where it is in what is shown.
void showInput(const UnsavedInput &input);

} // namespace inko

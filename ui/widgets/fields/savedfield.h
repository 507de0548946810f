#pragma once

#include "core/base/result.h"
#include "ui/widgets/fields/unsavedinput.h"

#include <QHash>

#include <functional>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QTimer;

namespace inko {

class MultiValueEdit;
class ProblemLine;

/// A field that is saved when it is left. What is refused stays as typed, with the reason below it; Escape
/// gives it up. A change from elsewhere is shown unless something half-typed stands there.
class SavedField : public QWidget, public InputKeeper {
    Q_OBJECT
public:
    using Save = std::function<Result<>(const QString &typed)>;

    SavedField(QLineEdit *editor, Save save, QWidget *parent = nullptr);
    SavedField(QPlainTextEdit *editor, Save save, QWidget *parent = nullptr);
    /// It is made to find what is typed, see findWhileTyping(); choosing saves.
    SavedField(QComboBox *editor, Save save, QWidget *parent = nullptr);
    /// Several values, as text joined by joinList(): each by its key, or its name where it has none.
    SavedField(MultiValueEdit *editor, Save save, QWidget *parent = nullptr);

    QWidget *editor() const { return m_editor; }

    /// What is stored now.
    void showStored(const QString &stored);
    /// Drops what was typed and shows what is stored.
    void reset(const QString &stored);
    /// Shows another record; 0 is one that is not stored yet. What was typed and refused in the record shown
    /// until now is put back when that one is shown again.
    void showRecord(qint64 record, const QString &stored);
    /// The record shown got this id: it is stored now.
    void becomes(qint64 record) { m_record = record; }
    /// Saves what was typed; false if it was refused.
    bool commit();
    bool isPending() const;
    QString text() const { return m_typed(); } ///< what stands there
    /// Text that was typed before, as if it were typed now.
    void type(const QString &text) { m_setTyped(text); }
    QString problem() const;
    /// Says below the field what went wrong, if anything did.
    void warn(const Result<> &outcome);
    QList<UnsavedInput> unsavedInput() const override;

signals:
    /// What stands there and is not saved yet, at most half a second after it was typed; record 0 is a new one.
    void typed(qint64 record, const QString &text);
    /// In that record nothing is unsaved here any more.
    void settled(qint64 record);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Draft {
        QString typed;
        QString problem;
    };

    SavedField(QWidget *editor, std::function<QString()> typed, std::function<void(const QString &)> setTyped,
               Save save, QWidget *parent);
    void setProblem(const QString &problem);
    void saySoon();
    void sayTyped();

    QWidget *m_editor;
    QTimer *m_beforeSaying;
    std::function<QString()> m_typed;
    std::function<void(const QString &)> m_setTyped;
    Save m_save;
    ProblemLine *m_message;
    QString m_stored;
    qint64 m_record = 0;
    QHash<qint64, Draft> m_drafts; ///< of records that are not shown
    bool m_saving = false;
};

} // namespace inko

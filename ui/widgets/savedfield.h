#pragma once

#include "core/base/result.h"

#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace inko {

class ProblemLine;

/// A field that is saved when it is left. What is refused stays as typed, with the reason below it; Escape
/// gives it up. A change from elsewhere is shown unless something half-typed stands there.
class SavedField : public QWidget {
    Q_OBJECT
public:
    using Save = std::function<Result<>(const QString &typed)>;

    SavedField(QLineEdit *editor, Save save, QWidget *parent = nullptr);
    SavedField(QPlainTextEdit *editor, Save save, QWidget *parent = nullptr);
    /// An editable combo box: typing finds, choosing saves. The only choice that begins as typed is taken.
    SavedField(QComboBox *editor, Save save, QWidget *parent = nullptr);

    QWidget *editor() const { return m_editor; }

    /// What is stored now.
    void showStored(const QString &stored);
    /// Drops what was typed and shows what is stored in another record.
    void reset(const QString &stored);
    /// Saves what was typed; false if it was refused.
    bool commit();
    bool isPending() const;

    /// What was typed and refused, to be put back when its record is shown again.
    struct Draft {
        QString typed;
        QString problem;
    };
    std::optional<Draft> draft() const;
    void restore(const Draft &draft);
    QString problem() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    SavedField(QWidget *editor, std::function<QString()> typed, std::function<void(const QString &)> setTyped,
               Save save, QWidget *parent);
    void setProblem(const QString &problem);

    QWidget *m_editor;
    std::function<QString()> m_typed;
    std::function<void(const QString &)> m_setTyped;
    Save m_save;
    ProblemLine *m_message;
    QString m_stored;
    bool m_saving = false;
};

} // namespace inko

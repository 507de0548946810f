#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/fields/unsavedinput.h"
#include "ui/widgets/screen.h"

class QAction;
class QLabel;
class QPushButton;

namespace inko {

class FollowUpFields;
class GridInspector;
class GridModel;
class ProblemLine;
class RecordTableView;

/// One call: the institution's rows on the left, each answered unchanged, changed or ended by one key; all fields of
/// the row on the right; below what came of the call. Each answer is saved at once, and a call that is interrupted
/// keeps what was noted.
class TelephoneView : public QWidget, public InputKeeper {
    Q_OBJECT
public:
    explicit TelephoneView(Workspace &workspace, QWidget *parent = nullptr);

    Result<> showReturn(Id<Return> answer);
    /// The keyboard goes to the first row that is not answered.
    void begin() { putKeyboardOnNext(-1); }
    /// Keeps what was noted; nothing, if nothing was. What is refused stays as typed.
    Result<> interrupt();
    QList<UnsavedInput> unsavedInput() const override;

signals:
    void ended(); ///< back to the returns
    void failed(const QString &message);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void makeTable();
    QAction *addAnswer(const QString &words, const QString &key, GridEntry::Status status);
    QWidget *makeRows();
    QWidget *makeLog();

    Result<> showInstitution();
    void showProgress();
    int unanswered() const;
    void answer(GridEntry::Status status);
    void addRow();
    void continueLastYears();
    void end();
    Result<> keepLog();
    void putKeyboardOnNext(int after);

    Workspace &m_workspace;
    std::optional<Return> m_return;
    GridModel *m_model;
    QList<QAction *> m_answers;
    QAction *m_add = nullptr;
    QLabel *m_institution;
    QLabel *m_contacts;
    QLabel *m_lastSaid;
    RecordTableView *m_table;
    QLabel *m_progress;
    QPushButton *m_continue = nullptr;
    GridInspector *m_inspector;
    FollowUpFields *m_log;
    ProblemLine *m_problem;
};

} // namespace inko

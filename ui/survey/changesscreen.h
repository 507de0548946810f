#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/screen.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace inko {

class ChangesTree;
class EmptyState;
class MessageLine;

/// What changed since last year: per institution, per goal and for the whole town; as a table to save, and as a page
/// for an institution: this is what we have of you.
class ChangesScreen : public Screen {
    Q_OBJECT
public:
    explicit ChangesScreen(Workspace &workspace, QWidget *parent = nullptr);

    void showYear(int year) override;
    void reveal(qint64 organisation) override;

    /// Without asking where; the screen's buttons ask.
    Result<> saveTable(const QString &path);
    Result<> savePage(Id<Organisation> organisation, const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makePage();
    void refreshLater();
    void refresh();
    void showSelection();
    Id<Organisation> selected() const;
    void askForTable();
    void askForPage();
    void saved(const Result<> &result, const QString &path);
    QString proposed(const QString &name) const;

    Workspace &m_workspace;
    int m_year = 0;
    bool m_isOutdated = true;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QLabel *m_title = nullptr;
    QLabel *m_counts = nullptr;
    QComboBox *m_groups = nullptr;
    QComboBox *m_kinds = nullptr;
    QPushButton *m_page = nullptr;
    QTreeView *m_view = nullptr;
    ChangesTree *m_tree = nullptr;
    MessageLine *m_done = nullptr;
    QString m_savedAt; ///< what the message offers to open
};

} // namespace inko

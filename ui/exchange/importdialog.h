#pragma once

#include "core/workspace/workspace.h"
#include "ui/exchange/importlines.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace inko {

class ImportLinesModel;
class ImportSession;
class ImportTable;
class MessageLine;
class ProblemLine;
class ProgressLine;
class RowDetails;

/// Reads in what came back: files, folders and pasted rows, with a preview of every row, and takes what is ticked as
/// one step.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    ImportDialog(Workspace &workspace, int year, QWidget *parent = nullptr);
    ~ImportDialog() override;

    void add(const QStringList &paths);
    ImportSession &session() { return *m_session; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QLayout *makeSources();
    QWidget *makePreview();
    QLayout *makeButtons();
    void chooseFiles();
    void chooseFolder();
    void paste();
    void showPlan();
    void showFiles();
    void showKinds();
    void showCurrent();
    void selectRow(int row);
    QString summary() const;
    void showMapping(qsizetype file);
    void takeIn();

    Workspace &m_workspace;
    ImportSession *m_session;
    ImportLinesModel *m_model;
    std::optional<ImportLine> m_current;
    QComboBox *m_files;
    QComboBox *m_kinds;
    QCheckBox *m_creating;
    QStackedWidget *m_pages;
    ImportTable *m_table;
    RowDetails *m_details;
    ProgressLine *m_progress;
    ProblemLine *m_problem;
    MessageLine *m_done;
    QLabel *m_summary;
    QPushButton *m_map = nullptr;
    QPushButton *m_take = nullptr;
};

} // namespace inko

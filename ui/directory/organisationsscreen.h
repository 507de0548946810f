#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/screen.h"

class QAction;
class QLabel;
class QLineEdit;
class QScrollArea;
class QStackedWidget;
class QTableView;

namespace inko {

class ContactsEditor;
class GermanSortFilter;
class OrganisationForm;
class OrganisationsModel;
class OrganisationYear;
class ProblemLine;
class SideBySide;

/// The institutions: a table to find them in, beside it the chosen one with its contacts and its year.
class OrganisationsScreen : public Screen {
    Q_OBJECT
public:
    explicit OrganisationsScreen(Workspace &workspace, QWidget *parent = nullptr);
    ~OrganisationsScreen() override;

    void showYear(int year) override;
    void reveal(qint64 record) override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeDetail();
    void makeActions();
    void reload();
    void showCounts();
    void showCurrent();
    void showNothing();
    void startNew();
    void deleteSelected();
    void mergeSelected();
    QList<Id<Organisation>> selected() const;
    void select(Id<Organisation> organisation);
    void report(const Result<> &result);

    Workspace &m_workspace;
    int m_year = 0;
    OrganisationsModel *m_model;
    GermanSortFilter *m_sorted;
    QAction *m_add = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_merge = nullptr;
    QStackedWidget *m_stack = nullptr;
    SideBySide *m_splitter = nullptr;
    QLineEdit *m_filter = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_count = nullptr;
    ProblemLine *m_problem = nullptr;
    QScrollArea *m_detail = nullptr;
    QLabel *m_title = nullptr;
    OrganisationForm *m_form = nullptr;
    ContactsEditor *m_contacts = nullptr;
    OrganisationYear *m_yearLinks = nullptr;
};

} // namespace inko

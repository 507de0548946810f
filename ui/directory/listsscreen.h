#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/screen.h"

class QListWidget;
class QStackedWidget;

namespace inko {

class CodeListPage;
class FilesPage;
class TownPage;

/// What the coordinator sets up once: the code lists, the town's name, and where the data lies.
class ListsScreen : public Screen {
    Q_OBJECT
public:
    explicit ListsScreen(Workspace &workspace, QWidget *parent = nullptr);
    ~ListsScreen() override;

    void showYear(int year) override;
    void reveal(qint64 record) override; ///< of a code value

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addPage(const QString &name, QWidget *page);
    void reload();
    void report(const Result<> &result);

    Workspace &m_workspace;
    int m_year = 0;
    QListWidget *m_names;
    QStackedWidget *m_pages;
    QList<CodeListPage *> m_lists;
    TownPage *m_town;
    FilesPage *m_files;
};

} // namespace inko

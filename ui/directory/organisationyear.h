#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/screen.h"

class QLabel;
class QListWidget;

namespace inko {

/// What an institution did in one year: its return and its entries, each a way there.
class OrganisationYear : public QWidget {
    Q_OBJECT
public:
    explicit OrganisationYear(Workspace &workspace, QWidget *parent = nullptr);

    Result<> show(std::optional<Id<Organisation>> organisation, int year);

signals:
    void linkActivated(const inko::Link &link);

private:
    void showReturn(const std::optional<Return> &answer, int year);
    void showEntries(const QList<GridEntry> &entries, int year);
    void follow(int row);

    Workspace &m_workspace;
    QLabel *m_return;
    QLabel *m_caption;
    QListWidget *m_entries;
};

} // namespace inko

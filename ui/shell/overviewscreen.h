#pragma once

#include "ui/widgets/screen.h"

namespace inko {

class Workspace;

/// Where the year stands and what is to be done today.
class OverviewScreen : public Screen {
    Q_OBJECT
public:
    explicit OverviewScreen(Workspace &workspace, QWidget *parent = nullptr);

    void showYear(int year) override;
    void reveal(qint64 record) override;

private:
    Workspace &m_workspace;
    int m_year = 0;
};

} // namespace inko

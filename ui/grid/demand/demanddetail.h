#pragma once

#include "ui/grid/demand/demandform.h"
#include "ui/widgets/tables/recorddetail.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace inko {

/// A demand, and beside it the offers of the year that may meet it.
class DemandDetail : public RecordDetail<Demand, DemandForm> {
    Q_OBJECT
public:
    explicit DemandDetail(Workspace &workspace, QWidget *parent = nullptr);

    void setYear(int year) { m_year = year; }

signals:
    void entriesWanted(const inko::GridFilter &filter);
    void entryWanted(qint64 entry);

private:
    Result<> showParts() override;

    Workspace &m_workspace;
    int m_year = 0;
    QLabel *m_count;
    QListWidget *m_offers;
    QPushButton *m_show;
    GridFilter m_filter;
};

} // namespace inko

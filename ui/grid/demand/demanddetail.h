#pragma once

#include "ui/grid/demand/demandform.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace inko {

/// A demand, and beside it the offers of the year that may meet it.
class DemandDetail : public QWidget {
    Q_OBJECT
public:
    explicit DemandDetail(Workspace &workspace, QWidget *parent = nullptr);

    DemandForm *form() const { return m_form; }
    void setYear(int year) { m_year = year; }
    Result<> showRecord(Id<Demand> demand);
    void showNew(const Demand &draft);
    void showNothing();
    Result<> reload();

signals:
    void entriesWanted(const inko::GridFilter &filter);
    void entryWanted(qint64 entry);

private:
    Result<> showOffers();

    Workspace &m_workspace;
    int m_year = 0;
    QLabel *m_heading;
    DemandForm *m_form;
    QLabel *m_count;
    QListWidget *m_offers;
    QPushButton *m_show;
    GridFilter m_filter;
};

} // namespace inko

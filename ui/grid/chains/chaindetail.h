#pragma once

#include "ui/grid/chains/chainform.h"
#include "ui/widgets/tables/declaredparts.h"
#include "ui/widgets/tables/recorddetail.h"

#include <QStandardItemModel>

class QLabel;
class QPushButton;
class QTableView;

namespace inko {

/// A chain's steps, and for whom and where they have offers.
class ChainDetail : public RecordDetail<SupportChain, ChainForm> {
    Q_OBJECT
public:
    explicit ChainDetail(Workspace &workspace, QWidget *parent = nullptr);

    void setYear(int year) { m_year = year; }

signals:
    void entryWanted(qint64 entry);

private:
    enum Role { EntryRole = Qt::UserRole + 1 };

    void makeSteps();
    QWidget *makePlaces();
    Result<> showParts() override;
    Result<> fillPlaces();
    void moveStep(int by);

    Workspace &m_workspace;
    int m_year = 0;
    NameList m_offers;
    DeclaredParts<SupportChain, ChainStep> *m_steps = nullptr;
    PartsEditor *m_stepsEditor = nullptr;
    QWidget *m_moves = nullptr;
    QWidget *m_placesPane = nullptr;
    QLabel *m_summary = nullptr;
    QStandardItemModel *m_places;
    QTableView *m_placesView = nullptr;
};

} // namespace inko

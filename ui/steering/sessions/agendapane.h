#pragma once

#include "ui/steering/sessions/itemform.h"
#include "ui/widgets/tables/declaredparts.h"

class QLabel;
class QPushButton;

namespace inko {

/// The agenda of one session: its items in order, and what prepares the chosen one.
class AgendaPane : public QWidget {
    Q_OBJECT
public:
    explicit AgendaPane(Workspace &workspace, QWidget *parent = nullptr);

    Result<> showSession(std::optional<Id<Session>> session);
    void commit() { m_form->commit(); }
    /// Asks what is open, and puts what is ticked on the agenda.
    void prepare();

private:
    void makeItems();
    void makePapers();
    QWidget *makeButtons();
    void showCurrent();
    void showTimes();
    void move(int by);

    Workspace &m_workspace;
    std::optional<Id<Session>> m_session;
    DeclaredParts<Session, AgendaItem> *m_items = nullptr;
    PartsEditor *m_editor = nullptr;
    DeclaredParts<AgendaItem, AgendaPaper> *m_papers = nullptr; ///< of the chosen item
    PartsEditor *m_papersEditor = nullptr;
    ItemForm *m_form;
    QLabel *m_heading;
    QLabel *m_linked;
    QLabel *m_times;
    QPushButton *m_prepare = nullptr;
};

} // namespace inko

#pragma once

#include "ui/steering/sessions/minutesform.h"
#include "ui/widgets/tables/declaredparts.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace inko {

class MessageLine;

/// Where minutes are written during a session: item by item, with its decision, recommendations and tasks.
class MinutesPane : public QWidget {
    Q_OBJECT
public:
    explicit MinutesPane(Workspace &workspace, QWidget *parent = nullptr);

    Result<> showSession(std::optional<Id<Session>> session);
    void commit() { m_form->commit(); }

private:
    QWidget *makeItem();
    void makeTasks();
    void makeRecommendations();
    void makeAmendments();
    void makeKeys();
    void fillItems();
    void showItem();
    void showStanding();
    /// Whether somebody writes minutes of a session that is not noted as held.
    bool isHeldUnnoted() const;
    void noteAsHeld();
    void takeOver();
    Result<> readNames();
    std::optional<Id<AgendaItem>> currentItem() const;

    Workspace &m_workspace;
    std::optional<Session> m_session;
    NameList m_organisations;
    QStringList m_present; ///< who is on the session's list
    QListWidget *m_items;
    MinutesForm *m_form;
    QLabel *m_heading;
    QLabel *m_visibility;
    MessageLine *m_notice;
    DeclaredParts<AgendaItem, Task> *m_tasks = nullptr;
    DeclaredParts<AgendaItem, Recommendation> *m_recommendations = nullptr;
    DeclaredParts<Session, Amendment> *m_amendments = nullptr;
    PartsEditor *m_tasksEditor = nullptr;
    PartsEditor *m_recommendationsEditor = nullptr;
    PartsEditor *m_amendmentsEditor = nullptr;
    bool m_isFilling = false;
};

} // namespace inko

#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/fields/unsavedinput.h"
#include "ui/widgets/screen.h"

#include <QHash>

#include <memory>

class QMenu;
class QStackedWidget;

namespace inko {

class MessageLine;
class Navigation;
class StatusLine;
class TopBar;

/// One open file: its places on the left, year, undo and search above, the screen, and below what was saved.
class WorkspaceView : public QWidget {
    Q_OBJECT
public:
    WorkspaceView(std::unique_ptr<Workspace> workspace, QMenu *fileMenu, QWidget *parent = nullptr);
    ~WorkspaceView() override;

    Workspace &workspace() { return *m_workspace; }
    Place place() const { return m_place; }
    Screen *screen() const; ///< the one shown
    int year() const;
    QString statusText() const;
    /// What was typed on any screen and refused, so that it is not stored.
    QList<UnsavedInput> unsavedInput() const;

public slots:
    void go(const inko::Link &link);
    void focusScreen(); ///< the keyboard goes to what the screen begins with
    void setYear(int year);
    void openRound();                      ///< asks for year and deadline
    void readIn(const QStringList &paths); ///< shows what would become of these files and folders
    void undo();
    void redo();
    void showError(const QString &message);
    void showUnsaved(); ///< leads to the first of what is not saved

protected:
    bool event(QEvent *event) override;

private:
    QStringList whatWasTyped() const; ///< when the program was killed, in sentences
    enum class Step { Undo, Redo };

    void layOut();
    void addShortcuts();
    void followStore();
    void followWriter(); ///< shows a reader what somebody else has written meanwhile
    void takeStep(Step step);
    void showState();
    Screen *screenFor(Place place);
    int usualYear() const;

    std::unique_ptr<Workspace> m_workspace;
    TopBar *m_bar;
    Navigation *m_navigation;
    MessageLine *m_notice;
    QStackedWidget *m_screens;
    StatusLine *m_status;
    QHash<Place, Screen *> m_made; ///< a screen is made when it is first wanted
    QHash<Place, int> m_yearShown;
    Place m_place = Place::Overview;
};

} // namespace inko

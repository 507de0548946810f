#pragma once

#include "core/workspace/workspace.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace inko {

/// What was said so far, the newest first. Enter opens an entry to correct it, Delete removes it.
class FollowUpList : public QWidget {
    Q_OBJECT
public:
    explicit FollowUpList(Workspace &workspace, QWidget *parent = nullptr);

    Result<> showReturn(std::optional<Id<Return>> answer);

signals:
    void callWanted();
    void failed(const QString &message);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open(const FollowUp &noted);
    void openCurrent();
    void removeCurrent();

    Workspace &m_workspace;
    std::optional<Id<Return>> m_return;
    QList<FollowUp> m_noted;
    QListWidget *m_list;
    QPushButton *m_call;
    QPushButton *m_note;
};

/// A follow-up in one line: when, how, with whom, what came of it and what was said.
QString lineOf(const FollowUp &noted);

} // namespace inko

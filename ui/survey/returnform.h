#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/fields/savedfields.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;

namespace inko {

class FollowUpList;

/// What a line of the table has no room for: whom to call, who answered, the note. Each field is saved when
/// it is left.
class ReturnForm : public QWidget {
    Q_OBJECT
public:
    explicit ReturnForm(Workspace &workspace, QWidget *parent = nullptr);

    Result<> showReturn(Id<Return> answer);
    void showNothing();
    /// Reads the return again; half-typed text stays. Nothing is shown if it is gone.
    Result<> reload();
    void commit() { m_fields.commit(); }

signals:
    void callWanted();
    void failed(const QString &message);
    void organisationWanted(qint64 organisation);
    void entriesWanted(qint64 firstEntry);

private:
    using Typed = std::function<Result<>(Return &answer, const QString &typed)>;

    void makeFields();
    void addField(const QString &label, QWidget *editor, SavedField *field, const SavedFields::Stored &stored);
    Result<> read(Id<Return> answer);
    Result<> showBesides();
    Result<> showContacts();
    Result<> showEntries();
    Result<> save(const Typed &typed, const QString &text);

    Workspace &m_workspace;
    std::optional<Return> m_return;
    QStringList m_persons;
    qint64 m_firstEntry = 0;
    SavedFields m_fields;
    QFormLayout *m_layout;
    QLabel *m_heading;
    QLabel *m_contacts;
    FollowUpList *m_followUps;
    QPushButton *m_entries;
    QPushButton *m_organisation;
};

} // namespace inko

#pragma once

#include "core/report/papers/approvedminutes.h"
#include "ui/widgets/fields/namedform.h"

namespace inko {

/// The fields of one session: who meets when and where, and how far it is.
class SessionForm : public NamedForm<Session> {
    Q_OBJECT
public:
    explicit SessionForm(Workspace &inWorkspace, QWidget *parent = nullptr);

    void focusTitle() { m_body->setFocus(Qt::OtherFocusReason); }

protected:
    Result<Session> read(Id<Session> id) const override { return workspace().sessions().byId(id); }
    Result<> update(const Session &session) override { return papers::updateSession(workspace(), session); }
    Result<Session> add(const Session &session) override { return workspace().sessions().plan(session); }
    bool isWhole(const Session &session) const override { return session.body.isValid() && session.day.isValid(); }
    void shownChanged() override;

private:
    bool isOfConference() const;

    QList<SavedField *> m_counts; ///< of persons, where more come than are known by name
    SavedField *m_body = nullptr;
};

} // namespace inko

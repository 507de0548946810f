#pragma once

#include "ui/widgets/fields/namedform.h"

namespace inko {

/// The fields of one event.
class EventForm : public NamedForm<Event> {
    Q_OBJECT
public:
    explicit EventForm(Workspace &inWorkspace, QWidget *parent = nullptr);

    void focusTitle() { m_title->setFocus(Qt::OtherFocusReason); }

protected:
    Result<Event> read(Id<Event> event) const override { return workspace().events().byId(event); }
    Result<> update(const Event &event) override { return workspace().events().update(event); }
    Result<Event> add(const Event &event) override { return workspace().events().add(event); }
    bool isWhole(const Event &event) const override;

private:
    void addWhatAndWhen();
    void addWhere();
    void addWho();

    SavedField *m_title = nullptr;
};

} // namespace inko

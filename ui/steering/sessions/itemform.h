#pragma once

#include "ui/widgets/fields/namedform.h"

namespace inko {

/// What prepares an agenda item: where it comes from, the facts, and what it is linked with.
class ItemForm : public NamedForm<AgendaItem> {
    Q_OBJECT
public:
    explicit ItemForm(Workspace &inWorkspace, QWidget *parent = nullptr);

protected:
    Result<AgendaItem> read(Id<AgendaItem> id) const override { return workspace().sessions().item(id); }
    Result<> update(const AgendaItem &item) override { return workspace().sessions().update(item); }
    Result<AgendaItem> add(const AgendaItem &item) override { return workspace().sessions().add(item); }
    bool isWhole(const AgendaItem &item) const override { return !item.title.trimmed().isEmpty(); }
};

} // namespace inko

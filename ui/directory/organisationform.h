#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/fields/recordform.h"

namespace inko {

/// The fields of one institution.
class OrganisationForm : public RecordForm<Organisation> {
    Q_OBJECT
public:
    explicit OrganisationForm(Workspace &workspace, QWidget *parent = nullptr);

    /// Reads again which sectors can be chosen.
    Result<> reloadChoices();
    void focusName();

protected:
    Result<Organisation> read(Id<Organisation> id) const override { return m_workspace.organisations().byId(id); }
    Result<> update(const Organisation &organisation) override
    {
        return m_workspace.organisations().update(organisation);
    }
    Result<Organisation> add(const Organisation &organisation) override
    {
        return m_workspace.organisations().add(organisation);
    }
    bool isWhole(const Organisation &organisation) const override { return !organisation.name.isEmpty(); }

private:
    void addNames();
    void addSector();
    void addWhereabouts();
    QString nameOfSector(const Organisation &organisation) const;
    Result<> takeSector(Organisation &organisation, const QString &typed) const;

    Workspace &m_workspace;
    QList<CodeValue> m_sectors;
    SavedField *m_name = nullptr;
    SavedField *m_sector = nullptr;
};

} // namespace inko

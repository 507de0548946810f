#pragma once

#include "core/workspace/workspace.h"

#include <QWidget>

class QComboBox;
class QFormLayout;

namespace inko {

class SavedField;

/// The fields of one institution. Each is saved when it is left.
class OrganisationForm : public QWidget {
    Q_OBJECT
public:
    explicit OrganisationForm(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows an institution, with what was typed and refused when it was shown last.
    Result<> showOrganisation(Id<Organisation> organisation);
    /// Shows an empty form; the institution is added once it has a name.
    Result<> showNew();
    /// Empty: none, or a new one that has no name yet.
    std::optional<Id<Organisation>> shown() const;
    bool isNew() const { return m_organisation && !m_organisation->id.isValid(); }
    /// Reads the institution again; half-typed text stays. Nothing is shown if it is gone.
    Result<> reload();
    void commit();
    void focusName();

signals:
    void added(inko::Id<inko::Organisation> organisation);

private:
    enum Field { Name, ShortName, Aliases, Sector, Website, Note, FieldCount };
    using Typed = std::function<Result<>(Organisation &organisation, const QString &typed)>;

    SavedField *addLine(QFormLayout *layout, const QString &label, const QString &hint, Typed typed);
    void addSector(QFormLayout *layout);
    void addNote(QFormLayout *layout);
    Result<> save(const Typed &typed, const QString &text);
    Result<> saveNew(const Organisation &edited);
    Result<> show(const Organisation &organisation);
    Result<std::optional<Id<CodeValue>>> sectorNamed(const QString &typed) const;
    Result<> readSectors();
    QString storedText(Field field) const;
    void keepDrafts();

    Workspace &m_workspace;
    std::optional<Organisation> m_organisation;
    QList<CodeValue> m_sectors;
    std::array<SavedField *, FieldCount> m_fields{};
    QComboBox *m_sectorBox = nullptr;
    QHash<std::pair<qint64, int>, std::pair<QString, QString>> m_drafts; ///< typed and why it was refused
};

} // namespace inko

#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/fields/savedfields.h"

#include <QWidget>

class QFormLayout;

namespace inko {

/// The fields of one institution. Each is saved when it is left.
class OrganisationForm : public QWidget {
    Q_OBJECT
public:
    explicit OrganisationForm(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows an institution, with what was typed and refused when it was shown last.
    Result<> showOrganisation(Id<Organisation> organisation);
    /// Shows an empty form; the institution is added once it has a name that can be.
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
    using Stored = std::function<QString(const Organisation &organisation)>;
    using Typed = std::function<Result<>(Organisation &organisation, const QString &typed)>;

    template<class Editor>
    void addField(const QString &label, Editor *editor, const Stored &stored, const Typed &typed);
    QLineEdit *line(const QString &hint);
    QPlainTextEdit *lines(int count, const QString &hint);
    void addNames();
    void addSector();
    void addWebsite();
    void addAddress();
    void addNote();
    Result<> save(const Typed &typed, const QString &text);
    Result<> saveNew(const Organisation &edited);
    Result<> show(const Organisation &organisation);
    Result<std::optional<Id<CodeValue>>> sectorNamed(const QString &typed) const;
    QString nameOfSector(const Organisation &organisation) const;
    Result<> readSectors();

    Workspace &m_workspace;
    std::optional<Organisation> m_organisation;
    QList<CodeValue> m_sectors;
    SavedFields m_fields;
    QFormLayout *m_layout;
    QLineEdit *m_name = nullptr;
    QComboBox *m_sectorBox = nullptr;
};

} // namespace inko

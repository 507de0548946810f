#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/savedfields.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace inko {

/// The fields of one concept. Each is saved when it is left.
class ConceptForm : public QWidget {
    Q_OBJECT
public:
    explicit ConceptForm(Workspace &workspace, QWidget *parent = nullptr);

    Result<> showConcept(Id<Concept> document);
    /// Shows an empty form; the concept is added once it has a title.
    void showNew();
    void showNothing();
    std::optional<Id<Concept>> shown() const; ///< empty: none, or a new one
    bool isNew() const { return m_concept && !m_concept->id.isValid(); }
    /// Reads the concept again; half-typed text stays. Nothing is shown if it is gone.
    Result<> reload();
    void commit() { m_fields.commit(); }
    void focusTitle();

signals:
    void added(inko::Id<inko::Concept> document);

private:
    using Typed = std::function<Result<>(Concept &document, const QString &typed)>;
    using Stored = std::function<QString(const Concept &document)>;

    void addRow(const QString &label, QWidget *editor, SavedField *field, const Stored &stored);
    void addLine(const QString &label, QLineEdit *line, const Stored &stored, const Typed &typed);
    void addLevel();
    Result<std::optional<Concept>> read(Id<Concept> document) const; ///< empty: it is gone
    Result<> save(const Typed &typed, const QString &text);
    Result<> saveNew(const Concept &edited);

    Workspace &m_workspace;
    std::optional<Concept> m_concept;
    SavedFields m_fields;
    QFormLayout *m_layout;
    QLineEdit *m_title;
};

} // namespace inko

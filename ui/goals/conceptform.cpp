#include "ui/goals/conceptform.h"

#include "ui/widgets/dateedit.h"
#include "ui/widgets/daytext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace inko {

namespace {

constexpr std::array levels{Concept::Level::Town, Concept::Level::County, Concept::Level::State,
                            Concept::Level::OtherTown};

} // namespace

ConceptForm::ConceptForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_layout(new QFormLayout(this)), m_title(new QLineEdit)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_title->setPlaceholderText(tr("for example Integration concept of the town"));
    addLine(tr("&Title:"), m_title, &Concept::title, [](Concept &document, const QString &typed) {
        document.title = typed;
        return Result<>();
    });
    addLevel();
    auto *by = new QLineEdit;
    by->setPlaceholderText(tr("the council, a committee …"));
    addLine(tr("Adopted &by:"), by, &Concept::adoptedBy, [](Concept &document, const QString &typed) {
        document.adoptedBy = typed;
        return Result<>();
    });
    const QDate today = workspace.store().now().toLocalTime().date();
    addLine(
        tr("Adopted &on:"), new DateEdit(today), [](const Concept &document) { return dayText(document.adoptedOn); },
        [today](Concept &document, const QString &typed) {
            return readDay(typed, today).map([&](std::optional<QDate> day) { document.adoptedOn = day; });
        });
    setEnabled(false);
}

void ConceptForm::addRow(const QString &label, QWidget *editor, SavedField *field, const Stored &stored)
{
    auto *caption = new QLabel(label, this);
    caption->setBuddy(editor);
    m_layout->addRow(caption, field);
    m_fields.add(field, [this, stored] { return m_concept ? stored(*m_concept) : QString(); });
}

void ConceptForm::addLine(const QString &label, QLineEdit *line, const Stored &stored, const Typed &typed)
{
    line->setReadOnly(m_workspace.store().isReadOnly());
    auto *field = new SavedField(
        line, [this, typed](const QString &text) { return save(typed, text); }, this);
    if (auto *day = qobject_cast<DateEdit *>(line))
        connect(day, &DateEdit::dayChosen, field, &SavedField::commit);
    addRow(label, line, field, stored);
}

void ConceptForm::addLevel()
{
    auto *box = new QComboBox;
    for (const Concept::Level level : levels)
        box->addItem(Goals::nameOf(level));
    box->setEnabled(!m_workspace.store().isReadOnly());
    const auto choose = [](Concept &document, const QString &typed) -> Result<> {
        for (const Concept::Level level : levels) {
            if (Goals::nameOf(level).compare(typed.trimmed(), Qt::CaseInsensitive) == 0) {
                document.level = level;
                return {};
            }
        }
        return fail(Error::Code::Invalid, tr("Choose one of the levels in the list."));
    };
    auto *field = new SavedField(
        box, [this, choose](const QString &text) { return save(choose, text); }, this);
    addRow(tr("&Level:"), box, field, [](const Concept &document) { return Goals::nameOf(document.level); });
}

Result<> ConceptForm::save(const Typed &typed, const QString &text)
{
    if (!m_concept)
        return {};
    Concept edited = *m_concept;
    return typed(edited, text).and_then([&] { return isNew() ? saveNew(edited) : m_workspace.goals().update(edited); });
}

Result<> ConceptForm::saveNew(const Concept &edited)
{
    if (edited.title.trimmed().isEmpty()) { // what was filled in first waits for the title
        m_concept = edited;
        m_fields.refresh();
        return {};
    }
    return m_workspace.goals().add(edited).map([&](const Concept &stored) {
        m_concept = stored;
        m_fields.becomes(stored.id.value);
        emit added(stored.id);
    });
}

Result<> ConceptForm::showConcept(Id<Concept> document)
{
    if (shown() == document)
        return reload();
    commit();
    return read(document).map([&](const std::optional<Concept> &found) {
        m_concept = found;
        m_fields.show(document.value);
        setEnabled(m_concept.has_value());
    });
}

Result<std::optional<Concept>> ConceptForm::read(Id<Concept> document) const
{
    return m_workspace.goals().concepts().map([&](const QList<Concept> &documents) {
        const auto found = std::ranges::find(documents, document, &Concept::id);
        return found == documents.cend() ? std::nullopt : std::optional(*found);
    });
}

void ConceptForm::showNew()
{
    commit();
    m_concept = Concept{};
    m_fields.show(0);
    setEnabled(true);
}

void ConceptForm::showNothing()
{
    commit();
    m_concept.reset();
    m_fields.show(0);
    setEnabled(false);
}

std::optional<Id<Concept>> ConceptForm::shown() const
{
    return m_concept && !isNew() ? std::optional(m_concept->id) : std::nullopt;
}

Result<> ConceptForm::reload()
{
    if (!shown())
        return {};
    return read(m_concept->id).map([this](const std::optional<Concept> &found) {
        m_concept = found;
        if (!found)
            m_fields.drop();
        m_fields.refresh();
        setEnabled(m_concept.has_value());
    });
}

void ConceptForm::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

} // namespace inko

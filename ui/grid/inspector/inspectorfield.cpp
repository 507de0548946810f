#include "ui/grid/inspector/inspectorfield.h"

#include "ui/grid/rows/gridedits.h"
#include "ui/grid/table/celleditors.h"
#include "ui/widgets/fields/multivalueedit.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->hide();
    return label;
}

} // namespace

InspectorField::InspectorField(GridModel &model, GridColumn::Value column, QWidget *parent)
    : QWidget(parent), m_model(model), m_column(column), m_name(new QLabel(this)), m_editor(makeEditor()),
      m_problem(plainLabel(this)), m_lastYear(plainLabel(this))
{
    m_name->setText(GridEntries::nameOf(column));
    m_name->setBuddy(m_editor);
    m_problem->setForegroundRole(QPalette::Text);
    QFont bold = m_problem->font();
    bold.setBold(true);
    m_problem->setFont(bold);
    m_lastYear->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addWidget(m_name);
    layout->addWidget(m_editor);
    layout->addWidget(m_problem);
    layout->addWidget(m_lastYear);
}

QWidget *InspectorField::makeEditor()
{
    if (m_column == GridColumn::ContactPublic) {
        auto *box = new QCheckBox(tr("may be published"), this);
        box->setAccessibleName(GridEntries::nameOf(m_column));
        connect(box, &QCheckBox::clicked, this, &InspectorField::commit);
        return box;
    }
    QWidget *editor = celleditors::make(m_column, m_model.names(), this);
    editor->installEventFilter(this);
    if (auto *values = qobject_cast<MultiValueEdit *>(editor)) {
        connect(values, &MultiValueEdit::changed, this, &InspectorField::commit);
        connect(values, &MultiValueEdit::focusLeft, this, &InspectorField::commit);
    } else if (auto *choice = qobject_cast<ChoiceEdit *>(editor)) {
        connect(choice, &ChoiceEdit::chosen, this, &InspectorField::commit);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(editor)) {
        text->setFixedHeight(text->fontMetrics().lineSpacing() * 4 + 12);
    }
    return editor;
}

bool InspectorField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        commit();
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape) {
            fill(m_shown);
            return true;
        }
        const auto *choice = qobject_cast<ChoiceEdit *>(m_editor);
        if (isEnter && !celleditors::isLongText(m_column) && !(choice && choice->isListOpen())) {
            commit();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QVariant InspectorField::input() const
{
    if (const auto *box = qobject_cast<const QCheckBox *>(m_editor))
        return box->isChecked() ? u"yes"_s : u"no"_s;
    return celleditors::inputOf(m_editor);
}

bool InspectorField::isDirty() const
{
    const EntryNames &names = m_model.names();
    if (const auto *box = qobject_cast<const QCheckBox *>(m_editor))
        return box->isChecked() != m_shown.contactPublic;
    if (const auto *values = qobject_cast<const MultiValueEdit *>(m_editor)) {
        QList<qint64> ids;
        for (const NamedValue &value : values->values())
            ids << value.id;
        return ids != entryfields::values(m_shown, m_column) || !values->pendingText().isEmpty();
    }
    const auto style = m_column == GridColumn::Organisation ? EntryNames::Style::Shown : EntryNames::Style::Written;
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(m_editor))
        return text->toPlainText() != names.text(m_shown, m_column, style);
    const auto *line = qobject_cast<const QLineEdit *>(m_editor);
    return line && line->text() != names.text(m_shown, m_column, style);
}

void InspectorField::showRow(const QPersistentModelIndex &row, const GridEntry &entry)
{
    const bool isSameEntry = entry.id == m_shown.id && row.isValid();
    const bool keepsTyped = isSameEntry && isDirty();
    if (entry.id != m_shown.id && m_shown.id.isValid() && isDirty())
        m_drafts.insert(m_shown.id, draft());
    m_row = row;
    if (auto *values = qobject_cast<MultiValueEdit *>(m_editor))
        values->setChoices(Choices(m_model.names().choices(m_column)), values->line()->unknown());
    if (auto *choice = qobject_cast<ChoiceEdit *>(m_editor))
        choice->setChoices(Choices(m_model.names().choices(m_column)), choice->unknown());
    m_editor->setEnabled(m_row.isValid());
    celleditors::setReadOnly(m_editor, m_model.workspace().store().isReadOnly());
    if (keepsTyped)
        m_shown = entry;
    else
        fill(entry);
    if (const auto kept = m_drafts.constFind(entry.id); kept != m_drafts.cend()) {
        restore(*kept);
        m_drafts.erase(kept);
    }
}

InspectorField::Draft InspectorField::draft() const
{
    const QString typed = celleditors::typedIn(m_editor);
    if (const auto *values = qobject_cast<const MultiValueEdit *>(m_editor))
        return {typed, values->pendingText(), values->values(), problem()};
    return {typed, typed, {}, problem()};
}

void InspectorField::restore(const Draft &draft)
{
    const QSignalBlocker quiet(m_editor);
    if (auto *values = qobject_cast<MultiValueEdit *>(m_editor)) {
        values->setValues(draft.values);
        values->line()->setText(draft.text);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(m_editor)) {
        text->setPlainText(draft.text);
    } else if (auto *line = qobject_cast<QLineEdit *>(m_editor)) {
        line->setText(draft.text);
    } else if (auto *box = qobject_cast<QCheckBox *>(m_editor)) {
        box->toggle(); // refused is the other of two
    }
    sayProblem(draft.problem);
}

QList<UnsavedInput> InspectorField::unsavedInput() const
{
    QList<UnsavedInput> inputs;
    if (m_row.isValid() && isDirty())
        inputs << UnsavedInput{draft().typed, problem(), m_editor, {}, 0};
    for (auto kept = m_drafts.cbegin(); kept != m_drafts.cend(); ++kept)
        inputs << UnsavedInput{kept->typed, kept->problem, {}, {}, kept.key().value};
    return inputs;
}

void InspectorField::sayProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void InspectorField::fill(const GridEntry &entry)
{
    m_shown = entry;
    m_problem->hide();
    if (auto *box = qobject_cast<QCheckBox *>(m_editor)) {
        box->setChecked(entry.contactPublic);
        return;
    }
    const QSignalBlocker quiet(m_editor);
    celleditors::fill(m_editor, entry, m_column, m_model.names());
    if (auto *values = qobject_cast<MultiValueEdit *>(m_editor))
        values->line()->clear();
    if (auto *line = qobject_cast<QLineEdit *>(m_editor))
        line->setCursorPosition(0);
}

void InspectorField::commit()
{
    if (!m_row.isValid() || !isDirty()) {
        m_problem->hide();
        return;
    }
    QString problem = celleditors::complete(m_editor);
    if (problem.isEmpty()) {
        if (!isDirty())
            return; // taking the half-typed name has saved it already
        const QModelIndex cell = m_model.index(m_row.row(), m_column);
        const Result<> written = gridedits::write(m_model, {cell}, input());
        if (written) {
            // Saved as it is read back, for example "2026-03" as "03/2026".
            if (const auto entry = m_model.entryAt(m_row.row()))
                fill(*entry);
            return;
        }
        problem = written.error().message;
    }
    sayProblem(problem);
    emit failed(problem);
}

QString InspectorField::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

void InspectorField::showComparison(const QString &lastYear)
{
    m_lastYear->setText(lastYear);
    m_lastYear->setVisible(!lastYear.isEmpty());
}

void InspectorField::showMissing(bool isMissing)
{
    const QString name = GridEntries::nameOf(m_column);
    m_name->setText(isMissing ? u"%1  •"_s.arg(name) : name);
    m_name->setToolTip(isMissing ? tr("Still missing") : QString());
}

} // namespace inko

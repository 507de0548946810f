#include "ui/grid/table/celleditors.h"

#include "ui/grid/rows/gridedits.h"
#include "ui/widgets/fields/multivalueedit.h"

#include <QPlainTextEdit>

namespace inko::celleditors {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::celleditors", text);
}

ChoiceEdit::Unknown unknownIn(GridColumn::Value column)
{
    return gridedits::canAddTo(column) ? ChoiceEdit::Unknown::Offer : ChoiceEdit::Unknown::Refuse;
}

QString hintFor(GridColumn::Value column)
{
    if (column == GridColumn::Starts)
        return tr("12.3.2026, 3/2026 or 2026");
    if (column == GridColumn::Ends)
        return tr("empty: continuing");
    if (column == GridColumn::Participants)
        return tr("empty: unknown");
    return {};
}

} // namespace

bool isLongText(GridColumn::Value column)
{
    return column == GridColumn::Description || column == GridColumn::Remark;
}

QWidget *make(GridColumn::Value column, const EntryNames &names, QWidget *parent)
{
    QWidget *editor = nullptr;
    if (entryfields::isList(column)) {
        auto *values = new MultiValueEdit(parent);
        values->setChoices(Choices(names.choices(column)), unknownIn(column));
        values->line()->setAccessibleName(GridEntries::nameOf(column));
        editor = values;
    } else if (column == GridColumn::Organisation || column == GridColumn::Status) {
        auto *choice = new ChoiceEdit(parent);
        choice->setChoices(Choices(names.choices(column)), unknownIn(column));
        editor = choice;
    } else if (isLongText(column)) {
        auto *text = new QPlainTextEdit(parent);
        text->setTabChangesFocus(true);
        editor = text;
    } else {
        auto *line = new QLineEdit(parent);
        line->setPlaceholderText(hintFor(column));
        editor = line;
    }
    editor->setAccessibleName(GridEntries::nameOf(column));
    return editor;
}

void fill(QWidget *editor, const GridEntry &entry, GridColumn::Value column, const EntryNames &names)
{
    const auto style = column == GridColumn::Organisation ? EntryNames::Style::Shown : EntryNames::Style::Written;
    if (auto *values = qobject_cast<MultiValueEdit *>(editor)) {
        NamedValues named;
        for (qint64 id : entryfields::values(entry, column)) {
            if (const auto value = names.byId(column, id))
                named << *value;
        }
        values->setValues(named);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(editor)) {
        text->setPlainText(names.text(entry, column, style));
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(names.text(entry, column, style));
    }
}

void setReadOnly(QWidget *editor, bool readOnly)
{
    if (auto *values = qobject_cast<MultiValueEdit *>(editor))
        values->setReadOnly(readOnly);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(editor))
        text->setReadOnly(readOnly);
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setReadOnly(readOnly);
    else // one that cannot be read-only
        editor->setEnabled(editor->isEnabled() && !readOnly);
}

QVariant inputOf(const QWidget *editor)
{
    if (const auto *values = qobject_cast<const MultiValueEdit *>(editor))
        return QVariant::fromValue(values->values());
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(editor))
        return text->toPlainText();
    if (const auto *choice = qobject_cast<const ChoiceEdit *>(editor)) {
        if (const auto value = choice->wouldTake())
            return QVariant::fromValue(NamedValues{*value});
    }
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return line->text();
    return {};
}

QString typedIn(const QWidget *editor)
{
    if (const auto *values = qobject_cast<const MultiValueEdit *>(editor)) {
        QStringList parts;
        for (const NamedValue &value : values->values())
            parts << value.name;
        if (!values->pendingText().isEmpty())
            parts << values->pendingText();
        return parts.join(u"; "_s);
    }
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(editor))
        return text->toPlainText();
    const auto *line = qobject_cast<const QLineEdit *>(editor);
    return line ? line->text() : editor->accessibleName();
}

QString complete(QWidget *editor)
{
    auto *values = qobject_cast<MultiValueEdit *>(editor);
    if (!values || values->takeTyped())
        return {};
    const auto retired = values->line()->choices().exactly(values->pendingText());
    if (retired && retired->retired)
        return tr("“%1” is not offered any more. Choose another one, or press Escape.").arg(retired->name);
    return tr("“%1” is not in the list. Choose with ↑ ↓ and Enter, or press Escape.").arg(values->pendingText());
}

} // namespace inko::celleditors

#include "ui/widgets/fields/formfields.h"

#include "ui/widgets/fields/dateedit.h"
#include "ui/widgets/fields/multivalueedit.h"
#include "ui/widgets/writing/writingedit.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace inko {

FormFields::FormFields(Editing editing, QWidget *parent)
    : QWidget(parent), m_editing(editing), m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    setEnabled(false);
}

SavedField *FormFields::add(const QString &caption, QWidget *editor, SavedField *field, const Stored &stored)
{
    auto *label = new QLabel(caption, this);
    label->setBuddy(editor);
    m_layout->addRow(label, field);
    m_fields.add(caption, field, stored);
    const auto tell = [this, field](qint64 record) {
        if (record == 0)
            emit newTyped(field);
    };
    connect(field, &SavedField::typed, this, tell);
    connect(field, &SavedField::settled, this, tell);
    return field;
}

SavedField *FormFields::addLine(const QString &caption, const QString &hint, const Stored &stored, const Save &save)
{
    auto *line = new QLineEdit;
    line->setPlaceholderText(hint);
    line->setToolTip(hint);
    line->setReadOnly(m_editing == Editing::ReadOnly);
    return add(caption, line, new SavedField(line, save, this), stored);
}

SavedField *FormFields::addText(const QString &caption, const QString &hint, int lines, const Stored &stored,
                                const Save &save)
{
    auto *text = new WritingEdit;
    text->setPlaceholderText(hint);
    text->setReadOnly(m_editing == Editing::ReadOnly);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * (lines + 1));
    return add(caption, text, new SavedField(text, save, this), stored);
}

SavedField *FormFields::addChoice(const QString &caption, const QStringList &choices, const Stored &stored,
                                  const Save &save)
{
    auto *box = new QComboBox;
    box->addItems(choices);
    box->setMinimumContentsLength(12);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->setEnabled(m_editing == Editing::Allowed);
    return add(caption, box, new SavedField(box, save, this), stored);
}

SavedField *FormFields::addDay(const QString &caption, const QString &hint, QDate today, const Stored &stored,
                               const Save &save)
{
    auto *day = new DateEdit(today);
    day->setPlaceholderText(hint);
    day->setReadOnly(m_editing == Editing::ReadOnly);
    auto *field = new SavedField(day, save, this);
    connect(day, &DateEdit::dayChosen, field, &SavedField::commit);
    return add(caption, day, field, stored);
}

SavedField *FormFields::addValue(const QString &caption, const QString &hint, const Stored &stored, const Save &save)
{
    auto *edit = new ChoiceEdit;
    edit->setPlaceholderText(hint);
    edit->setReadOnly(m_editing == Editing::ReadOnly);
    auto *field = new SavedField(edit, save, this);
    connect(edit, &ChoiceEdit::chosen, field, [edit, field](const NamedValue &value) {
        edit->setText(value.name);
        field->commit();
    });
    return add(caption, edit, field, stored);
}

SavedField *FormFields::addValues(const QString &caption, const Stored &stored, const Save &save)
{
    auto *edit = new MultiValueEdit;
    edit->setReadOnly(m_editing == Editing::ReadOnly);
    return add(caption, edit, new SavedField(edit, save, this), stored);
}

void FormFields::setChoices(SavedField &field, const Choices &choices)
{
    if (auto *several = qobject_cast<MultiValueEdit *>(field.editor()))
        several->setChoices(choices, ChoiceEdit::Unknown::Refuse);
    else if (auto *one = qobject_cast<ChoiceEdit *>(field.editor()))
        one->setChoices(choices, ChoiceEdit::Unknown::Refuse);
}

Result<qsizetype> FormFields::placeIn(const QStringList &choices, const QString &typed)
{
    for (qsizetype place = 0; place < choices.size(); ++place) {
        if (choices[place].compare(typed.trimmed(), Qt::CaseInsensitive) == 0)
            return place;
    }
    return fail(Error::Code::Invalid, tr("Choose one of the list."));
}

void FormFields::setShown(SavedField *field, bool shown)
{
    m_layout->labelForField(field)->setVisible(shown);
    field->setVisible(shown);
}

} // namespace inko

#include "ui/widgets/tables/celldelegates.h"

#include "ui/widgets/fields/dateedit.h"
#include "ui/widgets/fields/findingbox.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPointer>

namespace inko {

QWidget *DayDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *edit = new DateEdit(m_today(), parent);
    edit->setFrame(false);
    const int section = m_headings == Qt::Horizontal ? index.column() : index.row();
    edit->setAccessibleName(index.model()->headerData(section, m_headings).toString());
    auto *self = const_cast<DayDelegate *>(this);
    connect(edit, &DateEdit::dayChosen, self, [self, edit] {
        emit self->commitData(edit);
        emit self->closeEditor(edit);
    });
    return edit;
}

void DayDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    static_cast<DateEdit *>(editor)->setText(index.data(Qt::EditRole).toString());
}

void DayDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<DateEdit *>(editor)->text());
}

QWidget *ListDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    box->setFrame(false);
    box->addItems(m_texts(index));
    box->setMaxVisibleItems(12);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    findWhileTyping(box);
    box->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    auto *self = const_cast<ListDelegate *>(this);
    // Queued: Enter ends the editing by itself, and it must not be ended twice.
    connect(
        box, &QComboBox::textActivated, self,
        [self, box = QPointer(box)] {
            if (!box || !box->isVisible())
                return;
            emit self->commitData(box);
            emit self->closeEditor(box);
        },
        Qt::QueuedConnection);
    return box;
}

void ListDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = static_cast<QComboBox *>(editor);
    const QString text = index.data(Qt::EditRole).toString();
    box->setCurrentIndex(box->findText(text, Qt::MatchExactly));
    box->setEditText(text);
    box->lineEdit()->selectAll();
}

void ListDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *box = static_cast<QComboBox *>(editor);
    model->setData(index, meantChoice(*box, box->currentText()));
}

} // namespace inko

#include "ui/grid/table/griddelegate.h"

#include "ui/grid/rows/gridedits.h"
#include "ui/grid/table/celleditors.h"
#include "ui/widgets/fields/multivalueedit.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPointer>

#include <cmath>

namespace inko {

namespace {

GridColumn::Value columnOf(const QModelIndex &index)
{
    return static_cast<GridColumn::Value>(index.column());
}

int dotSize(const QStyleOptionViewItem &option)
{
    return qMax(6, option.fontMetrics.height() / 2);
}

/// As WCAG 2 has it; from 1 to 21.
double contrast(const QColor &one, const QColor &other)
{
    const auto luminance = [](const QColor &colour) {
        const auto linear = [](double part) {
            return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    };
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

/// Full for what is required, a ring for what is expected: told apart without colour.
void paintDot(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option, int importance)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    constexpr double enoughContrast = 3; // for what is no text
    const QColor accent = option.palette.color(QPalette::Highlight);
    const bool isSeen = contrast(accent, option.palette.color(QPalette::Base)) >= enoughContrast;
    const QColor colour = isSelected ? option.palette.color(QPalette::HighlightedText)
                          : isSeen   ? accent
                                     : option.palette.color(QPalette::Text);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, qMax(1.2, place.width() / 7.0)));
    painter.setBrush(importance > 1 ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawEllipse(QRectF(place).adjusted(1, 1, -1, -1));
    painter.restore();
}

} // namespace

GridDelegate::GridDelegate(QObject *parent)
    : QStyledItemDelegate(parent), cells([](const QModelIndex &edited) { return QModelIndexList{edited}; })
{
}

void GridDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    if (columnOf(index) == GridColumn::Organisation) {
        // Room for the dot, whether there is one or not: the names stand below one another.
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(dotSize(*option), dotSize(*option));
        if (index.data(GridModel::IdRole).toLongLong() == 0)
            option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
    }
}

void GridDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const bool isFirst = columnOf(index) == GridColumn::Organisation;
    const int importance = index.data(isFirst ? GridModel::RowMissingRole : GridModel::MissingRole).toInt();
    if (importance == 0)
        return;
    const int size = dotSize(option);
    const int margin = option.fontMetrics.averageCharWidth() / 2 + 1;
    const QRect place(option.rect.left() + margin, option.rect.center().y() - size / 2 + 1, size, size);
    paintDot(*painter, place, option, importance);
}

QWidget *GridDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const GridModel *>(index.model());
    if (!model || columnOf(index) == GridColumn::ContactPublic)
        return nullptr;
    QWidget *editor = celleditors::make(columnOf(index), model->names(), parent);
    editor->setAutoFillBackground(true);
    if (const auto entry = model->entryAt(index.row()))
        celleditors::fill(editor, *entry, columnOf(index), model->names());
    if (auto *text = qobject_cast<QPlainTextEdit *>(editor))
        text->selectAll();
    auto *delegate = const_cast<GridDelegate *>(this);
    if (auto *values = qobject_cast<MultiValueEdit *>(editor)) {
        connect(values, &MultiValueEdit::changed, delegate, &GridDelegate::editorResized);
        connect(
            values, &MultiValueEdit::focusLeft, delegate,
            [delegate, left = QPointer<QWidget>(values)] {
                if (left)
                    delegate->finish(left, Leave::Stay, false);
            },
            Qt::QueuedConnection);
        QMetaObject::invokeMethod(values, &MultiValueEdit::openList, Qt::QueuedConnection);
    } else if (auto *choice = qobject_cast<ChoiceEdit *>(editor)) {
        QMetaObject::invokeMethod(choice, &ChoiceEdit::openList, Qt::QueuedConnection);
        // A click on a value is all that is wanted of the cell.
        connect(
            choice, &ChoiceEdit::chosen, delegate,
            [delegate, used = QPointer<QWidget>(choice)] {
                if (used)
                    delegate->finish(used, Leave::Stay, false);
            },
            Qt::QueuedConnection);
    }
    return editor;
}

void GridDelegate::setEditorData(QWidget *, const QModelIndex &) const {}

void GridDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto *grid = qobject_cast<GridModel *>(model);
    if (const QString problem = celleditors::complete(editor); !problem.isEmpty()) {
        emit refused(editor, index, problem);
        return;
    }
    const Result<> written = gridedits::write(*grid, cells(index), celleditors::inputOf(editor));
    if (!written)
        emit refused(editor, index, written.error().message);
}

void GridDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect place = option.rect;
    const int character = option.fontMetrics.averageCharWidth();
    if (auto *values = qobject_cast<MultiValueEdit *>(editor)) {
        place.setWidth(qMax(place.width(), 34 * character));
        place.setHeight(qMax(place.height(), values->heightForWidth(place.width())));
    } else if (qobject_cast<QPlainTextEdit *>(editor)) {
        place.setSize({qMax(place.width(), 46 * character), option.fontMetrics.lineSpacing() * 6});
    } else {
        place.setWidth(qMax(place.width(), 14 * character));
    }
    const QWidget *viewport = editor->parentWidget();
    if (place.bottom() > viewport->height())
        place.moveBottom(qMax(place.height(), viewport->height()) - 1);
    if (place.right() > viewport->width() && option.rect.left() > 0)
        place.moveRight(qMax(place.width(), viewport->width()) - 1);
    editor->setGeometry(place);
}

bool GridDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(object);
    if (editor && event->type() == QEvent::KeyPress)
        return handleKey(editor, *static_cast<QKeyEvent *>(event));
    return QStyledItemDelegate::eventFilter(object, event);
}

bool GridDelegate::handleKey(QWidget *editor, const QKeyEvent &event)
{
    const bool hasShift = event.modifiers() & Qt::ShiftModifier;
    switch (event.key()) {
    case Qt::Key_Escape: emit closeEditor(editor, RevertModelCache); return true;
    case Qt::Key_Tab: finish(editor, Leave::Right, false); return true;
    case Qt::Key_Backtab: finish(editor, Leave::Left, false); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event.modifiers() & Qt::ControlModifier) {
            finish(editor, Leave::Stay, true);
            return true;
        }
        if (auto *text = qobject_cast<QPlainTextEdit *>(editor);
            text && (event.modifiers() & Qt::AltModifier || hasShift)) {
            text->insertPlainText(QStringLiteral("\n"));
            return true;
        }
        finish(editor, hasShift ? Leave::Up : Leave::Down, false);
        return true;
    default: return false;
    }
}

void GridDelegate::finish(QWidget *editor, Leave where, bool everySelectedCell)
{
    emit leaving(where, everySelectedCell);
    emit commitData(editor);
    emit closeEditor(editor, SubmitModelCache);
}

} // namespace inko

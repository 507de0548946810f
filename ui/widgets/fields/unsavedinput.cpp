#include "ui/widgets/fields/unsavedinput.h"

#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QScrollArea>

#include <algorithm>

namespace inko {

namespace {

/// The view's index of a cell of the model below its proxies; invalid if the view shows another model.
QModelIndex shownIn(const QAbstractItemModel *model, const QModelIndex &cell)
{
    if (model == cell.model())
        return cell;
    const auto *proxy = qobject_cast<const QAbstractProxyModel *>(model);
    return proxy ? proxy->mapFromSource(shownIn(proxy->sourceModel(), cell)) : QModelIndex();
}

} // namespace

QList<UnsavedInput> unsavedInputIn(const QObject &parent)
{
    QList<UnsavedInput> inputs;
    for (const QObject *child : parent.findChildren<QObject *>()) {
        if (const auto *keeper = dynamic_cast<const InputKeeper *>(child))
            inputs << keeper->unsavedInput();
    }
    const auto views = parent.findChildren<QAbstractItemView *>();
    for (UnsavedInput &input : inputs) {
        if (!input.cell.isValid())
            continue;
        const auto view = std::ranges::find_if(views, [&](const QAbstractItemView *candidate) {
            return candidate->model() && shownIn(candidate->model(), input.cell).isValid();
        });
        if (view != views.end())
            input.field = *view;
    }
    return inputs;
}

void showInput(const UnsavedInput &input)
{
    if (!input.field)
        return;
    for (QWidget *around = input.field->parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(input.field);
    }
    input.field->setFocus(Qt::OtherFocusReason);
    auto *view = qobject_cast<QAbstractItemView *>(input.field);
    if (view && input.cell.isValid())
        view->setCurrentIndex(shownIn(view->model(), input.cell));
}

} // namespace inko

#include "ui/widgets/taborder.h"

#include <QComboBox>
#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>

namespace inko {

namespace {

void collect(QWidget *widget, QWidgetList &fields);

void collect(const QLayout &layout, QWidgetList &fields)
{
    for (int place = 0; place < layout.count(); ++place) {
        const QLayoutItem *item = layout.itemAt(place);
        if (item->widget())
            collect(item->widget(), fields);
        else if (auto *inner = const_cast<QLayoutItem *>(item)->layout())
            collect(*inner, fields);
    }
}

void collect(QWidget *widget, QWidgetList &fields)
{
    if (!widget)
        return;
    QWidget *typedInto = widget;
    while (typedInto->focusProxy())
        typedInto = typedInto->focusProxy();
    const bool isBelow = typedInto == widget || widget->isAncestorOf(typedInto);
    if (isBelow && (typedInto->focusPolicy() & Qt::TabFocus) && !fields.contains(typedInto))
        fields << typedInto;
    if (auto *tabs = qobject_cast<QTabWidget *>(widget)) {
        fields << tabs->tabBar();
        for (int page = 0; page < tabs->count(); ++page)
            collect(tabs->widget(page), fields);
    } else if (auto *splitter = qobject_cast<QSplitter *>(widget)) {
        for (int part = 0; part < splitter->count(); ++part)
            collect(splitter->widget(part), fields);
    } else if (auto *stack = qobject_cast<QStackedWidget *>(widget)) {
        for (int page = 0; page < stack->count(); ++page)
            collect(stack->widget(page), fields);
    } else if (auto *area = qobject_cast<QScrollArea *>(widget)) {
        collect(area->widget(), fields);
    } else if (widget->layout() && !qobject_cast<QComboBox *>(widget)) {
        collect(*widget->layout(), fields);
    }
}

} // namespace

void tabInLayoutOrder(QWidget &page)
{
    QWidgetList fields;
    collect(&page, fields);
    for (qsizetype place = 1; place < fields.size(); ++place)
        QWidget::setTabOrder(fields[place - 1], fields[place]);
}

} // namespace inko

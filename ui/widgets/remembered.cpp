#include "ui/widgets/remembered.h"

#include <QHeaderView>
#include <QSettings>
#include <QSplitter>
#include <QTimer>

namespace inko::remembered {

using namespace Qt::StringLiterals;

namespace {

/// A column that is drawn wider changes with every pixel: written once, when it stands still.
constexpr int settledAfterMs = 400;

/// A timer that, once started and not started again, writes the state.
template<class Widget>
QTimer *writer(Widget *widget, const QString &key)
{
    auto *timer = new QTimer(widget);
    timer->setSingleShot(true);
    timer->setInterval(settledAfterMs);
    QObject::connect(timer, &QTimer::timeout, widget,
                     [widget, key] { QSettings().setValue(key, widget->saveState()); });
    return timer;
}

QString keyOf(const QString &key)
{
    return u"arrangement/"_s + key;
}

} // namespace

void follow(QHeaderView *header, const QString &key)
{
    // Widths are pixels: with larger letters, others are right.
    const QString ofLetters = keyOf(key) + u'/' + QString::number(header->fontMetrics().height());
    header->restoreState(QSettings().value(ofLetters).toByteArray());
    QTimer *timer = writer(header, ofLetters);
    const auto changed = [timer] { timer->start(); };
    QObject::connect(header, &QHeaderView::sectionResized, timer, changed);
    QObject::connect(header, &QHeaderView::sectionMoved, timer, changed);
    QObject::connect(header, &QHeaderView::sortIndicatorChanged, timer, changed);
}

void follow(QSplitter *splitter, const QString &key)
{
    splitter->restoreState(QSettings().value(keyOf(key)).toByteArray());
    QTimer *timer = writer(splitter, keyOf(key));
    QObject::connect(splitter, &QSplitter::splitterMoved, timer, [timer] { timer->start(); });
}

} // namespace inko::remembered

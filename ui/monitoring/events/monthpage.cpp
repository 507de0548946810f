#include "ui/monitoring/events/monthpage.h"

#include "ui/monitoring/events/calendardelegate.h"
#include "ui/monitoring/events/eventtexts.h"
#include "ui/monitoring/events/monthmodel.h"
#include "ui/widgets/fields/daytext.h"
#include "ui/widgets/headline.h"
#include "ui/widgets/icon.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

MonthPage::MonthPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new MonthModel(this)), m_view(new QTableView(this)),
      m_dayTitle(headline({}, 1.1, this)), m_day(new QListWidget(this)),
      m_add(new QPushButton(icon(Icon::Add), tr("&Add event on this day"), this))
{
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Month"));
    m_view->setItemDelegate(new CalendarDelegate(m_view));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->verticalHeader()->setToolTip(tr("Week of the year"));
    const int leastHeight = fontMetrics().height() * 9 / 4; // the day and one event
    m_view->verticalHeader()->setMinimumSectionSize(leastHeight);
    m_view->setMinimumHeight(leastHeight * 6 + m_view->horizontalHeader()->sizeHint().height() +
                             fontMetrics().height());
    m_view->installEventFilter(this);
    m_day->setAccessibleName(tr("Events of the day"));
    m_day->setMaximumHeight(fontMetrics().height() * 6);
    m_add->setVisible(!workspace.store().isReadOnly());
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &MonthPage::showDay);
    connect(m_view, &QTableView::activated, this, &MonthPage::openDay);
    connect(m_day, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { emit eventWanted(item->data(Qt::UserRole).toLongLong()); });
    connect(m_add, &QPushButton::clicked, this, [this] { emit newEventWanted(currentDay()); });
    auto *dayHead = new QHBoxLayout;
    dayHead->addWidget(m_dayTitle, 1);
    dayHead->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeHead());
    layout->addWidget(m_view, 1);
    layout->addLayout(dayHead);
    layout->addWidget(m_day);
}

QWidget *MonthPage::makeHead()
{
    auto *head = new QWidget(this);
    m_title = headline({}, 1.3, head);
    const auto step = [&](Qt::ArrowType arrow, const QString &name, int months) {
        auto *button = new QToolButton(head);
        button->setArrowType(arrow);
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, months] { showMonth(m_month.addMonths(months)); });
        return button;
    };
    auto *today = new QPushButton(tr("T&oday"), head);
    connect(today, &QPushButton::clicked, this, [this] {
        const QDate day = m_workspace.store().now().toLocalTime().date();
        showMonth(day);
        m_view->setCurrentIndex(m_model->indexOf(day));
    });
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(step(Qt::LeftArrow, tr("The month before (page up)"), -1));
    layout->addWidget(step(Qt::RightArrow, tr("The next month (page down)"), 1));
    layout->addWidget(m_title, 1);
    layout->addWidget(today);
    return head;
}

void MonthPage::showYear(int year)
{
    const QDate today = m_workspace.store().now().toLocalTime().date();
    if (m_month.year() == year) {
        refresh();
        return;
    }
    showMonth(year == today.year() ? today : QDate(year, 1, 1));
    m_view->setCurrentIndex(m_model->indexOf(year == today.year() ? today : QDate(year, 1, 1)));
}

void MonthPage::refresh()
{
    if (m_month.isValid())
        showMonth(m_month);
}

void MonthPage::showMonth(QDate month)
{
    const auto events = m_workspace.events().all();
    if (!events) {
        emit failed(events.error().message);
        return;
    }
    const QDate before = currentDay();
    m_month = QDate(month.year(), month.month(), 1);
    m_model->showMonth(m_month, *events, m_workspace.store().now().toLocalTime().date());
    m_title->setText(QLocale().standaloneMonthName(m_month.month()) + u' ' + QString::number(m_month.year()));
    const bool isSameMonth = before.isValid() && before.month() == m_month.month() && before.year() == m_month.year();
    const int day = std::min(before.isValid() ? before.day() : 1, m_month.daysInMonth());
    m_view->setCurrentIndex(m_model->indexOf(isSameMonth ? before : m_month.addDays(day - 1)));
    showDay();
}

QDate MonthPage::currentDay() const
{
    return m_model->dayAt(m_view->currentIndex());
}

void MonthPage::showDay()
{
    const QDate day = currentDay();
    m_day->clear();
    m_add->setEnabled(day.isValid());
    m_dayTitle->setText(day.isValid() ? QLocale().toString(day, u"dddd, "_s) + dayInWords(day) : QString());
    if (!day.isValid())
        return;
    for (const Event &event : m_model->eventsOn(day)) {
        const QString place = event.place.isEmpty() ? QString() : u" · "_s + event.place;
        auto *item = new QListWidgetItem(calendarLineOf(event) + place, m_day);
        item->setData(Qt::UserRole, event.id.value);
    }
    if (m_day->count() > 0)
        m_day->setCurrentRow(0);
}

/// The only event of the day at once; of several, the list takes the keys.
void MonthPage::openDay()
{
    if (m_day->count() == 1)
        emit eventWanted(m_day->item(0)->data(Qt::UserRole).toLongLong());
    else if (m_day->count() > 1)
        m_day->setFocus();
    else if (m_add->isVisible())
        emit newEventWanted(currentDay());
}

bool MonthPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            showMonth(m_month.addMonths(key == Qt::Key_PageUp ? -1 : 1));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace inko

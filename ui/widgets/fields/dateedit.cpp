#include "ui/widgets/fields/dateedit.h"

#include "core/base/partialdate.h"
#include "ui/widgets/fields/daytext.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QCalendarWidget>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

/// "22.11." and "22.11.26", which leave part of the year to the reader.
QDate shortDay(const QString &text, QDate today)
{
    static const QRegularExpression pattern(u"^(\\d{1,2})\\.\\s*(\\d{1,2})\\.?\\s*(\\d{2})?$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const int century = today.year() / 100 * 100;
    const int year = match.captured(3).isEmpty() ? today.year() : century + match.captured(3).toInt();
    return QDate(year, match.captured(2).toInt(), match.captured(1).toInt());
}

} // namespace

Result<std::optional<QDate>> readDay(const QString &typed, QDate today)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return std::optional<QDate>();
    if (text.compare(QCoreApplication::translate("inko::DateEdit", "today"), Qt::CaseInsensitive) == 0)
        return std::optional(today);
    if (const QDate day = shortDay(text, today); day.isValid())
        return std::optional(day);
    const auto date = PartialDate::parse(text);
    if (!date || date->first() != date->last())
        return fail(Error::Code::Invalid,
                    QCoreApplication::translate("inko::DateEdit", "“%1” is not a day. Enter it like %2.")
                        .arg(text, dayText(today)));
    return std::optional(date->first());
}

DateEdit::DateEdit(QDate today, QWidget *parent) : QLineEdit(parent), m_today(today)
{
    QAction *open = addAction(icon(Icon::Calendar), QLineEdit::TrailingPosition);
    open->setText(tr("Calendar"));
    open->setToolTip(tr("Choose from the calendar (Alt+Down)"));
    connect(open, &QAction::triggered, this, &DateEdit::openCalendar);
}

void DateEdit::openCalendar()
{
    if (isReadOnly())
        return;
    auto *popup = new QWidget(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setGridVisible(false);
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    const auto day = readDay(text(), m_today);
    calendar->setSelectedDate(day && *day ? **day : m_today);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(calendar);
    connect(calendar, &QCalendarWidget::activated, this, [this, popup](QDate chosen) {
        popup->close();
        setText(dayText(chosen));
        emit dayChosen();
    });
    popup->move(mapToGlobal(rect().bottomLeft()));
    popup->show();
    calendar->setFocus(Qt::PopupFocusReason);
}

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier))
        openCalendar();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace inko

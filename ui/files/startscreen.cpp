#include "ui/files/startscreen.h"

#include "ui/files/recentfiles.h"
#include "ui/widgets/blend.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messageline.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

enum Role { PathRole = Qt::UserRole, PlaceRole, MissingRole };

QString whenUsed(const QDateTime &usedAt)
{
    const QDate day = usedAt.toLocalTime().date();
    const qint64 daysAgo = day.daysTo(QDate::currentDate());
    if (daysAgo == 0)
        return StartScreen::tr("today");
    if (daysAgo == 1)
        return StartScreen::tr("yesterday");
    return QLocale().toString(day, QLocale::ShortFormat);
}

/// A file's name, and below it, in quieter letters, where it lies and when it was used.
class FileDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.fontMetrics.averageCharWidth() * 30, option.fontMetrics.height() * 3};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool selected = option.state & QStyle::State_Selected;
        const QColor back = option.palette.color(QPalette::Active, selected ? QPalette::Highlight : QPalette::Base);
        const QColor text =
            option.palette.color(QPalette::Active, selected ? QPalette::HighlightedText : QPalette::Text);
        const QColor quiet = blend(text, back, 0.3);
        const bool missing = index.data(MissingRole).toBool();
        const int height = option.fontMetrics.height();
        const QRect area = option.rect.adjusted(height / 2, height / 3, -height / 2, -height / 3);
        painter->save();
        painter->fillRect(option.rect, back);
        QFont bold = option.font;
        bold.setBold(true);
        painter->setFont(bold);
        painter->setPen(missing ? quiet : text);
        painter->drawText(area, Qt::AlignLeft | Qt::AlignTop,
                          QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideRight, area.width()));
        painter->setFont(option.font);
        painter->setPen(quiet);
        painter->drawText(
            area, Qt::AlignLeft | Qt::AlignBottom,
            option.fontMetrics.elidedText(index.data(PlaceRole).toString(), Qt::ElideMiddle, area.width()));
        painter->restore();
    }
};

} // namespace

StartScreen::StartScreen(QWidget *parent)
    : QWidget(parent), m_error(new MessageLine(this)), m_recent(new QListWidget(this)),
      m_none(new QLabel(tr("A file that you open here is listed next time, so that you find it again."), this)),
      m_remove(new QPushButton(icon(Icon::Remove), tr("&Remove from this list"), this)),
      m_restore(new QPushButton(tr("Restore from a &backup…"), this))
{
    auto *columns = new QHBoxLayout;
    const int letters = fontMetrics().averageCharWidth();
    columns->setContentsMargins(letters * 6, letters * 5, letters * 6, letters * 4);
    columns->setSpacing(letters * 6);
    columns->addWidget(makeWelcome(), 2);
    columns->addWidget(makeRecent(), 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_error);
    layout->addLayout(columns, 1);
}

QWidget *StartScreen::makeWelcome()
{
    auto *welcome = new QWidget(this);
    auto *title = new QLabel(u"Inko"_s, welcome);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 2.6);
    large.setBold(true);
    title->setFont(large);
    auto *sentence =
        new QLabel(tr("Who does what toward which integration goal: ask, see at a glance, report."), welcome);
    sentence->setWordWrap(true);
    auto *layout = new QVBoxLayout(welcome);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title);
    layout->addWidget(sentence);
    layout->addSpacing(fontMetrics().height());
    const auto add = [&](Icon which, const QString &text, void (StartScreen::*wanted)()) {
        auto *button = new QPushButton(icon(which), text, welcome);
        connect(button, &QPushButton::clicked, this, wanted);
        layout->addWidget(button);
        return button;
    };
    m_new = add(Icon::New, tr("&New file…"), &StartScreen::newWanted);
    add(Icon::Open, tr("&Open file…"), &StartScreen::openWanted);
    add(Icon::Sample, tr("Look at the &sample town"), &StartScreen::sampleWanted);
    layout->addStretch();
    return welcome;
}

QWidget *StartScreen::makeRecent()
{
    auto *recent = new QWidget(this);
    auto *heading = new QLabel(tr("&Last used"), recent);
    QFont bold = font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setBuddy(m_recent);
    m_recent->setAccessibleName(tr("Files used last"));
    m_recent->setItemDelegate(new FileDelegate(m_recent));
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->installEventFilter(this);
    m_none->setWordWrap(true);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_remove);
    buttons->addWidget(m_restore);
    auto *layout = new QVBoxLayout(recent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(heading);
    layout->addWidget(m_none, 0, Qt::AlignTop);
    layout->addWidget(m_recent, 1);
    layout->addLayout(buttons);
    layout->addStretch(); // for where there is no list
    connect(m_recent, &QListWidget::itemActivated, this, [this] { emit fileWanted(chosenPath()); });
    connect(m_recent, &QListWidget::currentItemChanged, this, &StartScreen::showChoices);
    connect(m_remove, &QPushButton::clicked, this, &StartScreen::removeChosen);
    connect(m_restore, &QPushButton::clicked, this, [this] { emit restoreWanted(chosenPath()); });
    return recent;
}

void StartScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    m_recent->setCurrentRow(0);
    (m_recent->count() > 0 ? static_cast<QWidget *>(m_recent) : m_new)->setFocus();
}

void StartScreen::refresh()
{
    m_recent->clear();
    for (const RecentFile &file : recentfiles::all()) {
        const QFileInfo info(file.path);
        auto *item = new QListWidgetItem(info.completeBaseName(), m_recent);
        item->setData(PathRole, file.path);
        item->setData(PlaceRole, tr("%1 · %2").arg(QDir::toNativeSeparators(info.path()), whenUsed(file.usedAt)));
        item->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(item->text(), item->data(PlaceRole).toString()));
        item->setToolTip(QDir::toNativeSeparators(file.path));
    }
    showChoices();
    // A share that has gone away answers slowly: the window is painted first.
    QTimer::singleShot(0, this, &StartScreen::markMissing);
}

void StartScreen::markMissing()
{
    for (int row = 0; row < m_recent->count(); ++row) {
        QListWidgetItem *item = m_recent->item(row);
        const QString path = item->data(PathRole).toString();
        if (QFileInfo::exists(path))
            continue;
        item->setData(MissingRole, true);
        item->setData(PlaceRole, tr("not there any more: %1").arg(QDir::toNativeSeparators(path)));
        item->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(item->text(), item->data(PlaceRole).toString()));
    }
    showChoices();
}

void StartScreen::showChoices()
{
    const bool isListed = m_recent->count() > 0;
    m_none->setHidden(isListed);
    for (QWidget *part :
         {static_cast<QWidget *>(m_recent), static_cast<QWidget *>(m_remove), static_cast<QWidget *>(m_restore)})
        part->setVisible(isListed);
    m_remove->setEnabled(m_recent->currentItem());
    m_restore->setEnabled(m_recent->currentItem());
}

void StartScreen::removeChosen()
{
    recentfiles::remove(chosenPath());
    delete m_recent->currentItem();
    showChoices();
    if (m_recent->count() == 0)
        m_new->setFocus();
}

QString StartScreen::chosenPath() const
{
    return m_recent->currentItem() ? m_recent->currentItem()->data(PathRole).toString() : QString();
}

bool StartScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_recent && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete && m_recent->currentItem()) {
        removeChosen();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void StartScreen::showError(const QString &message)
{
    m_error->showMessage(Icon::Warning, message);
}

void StartScreen::clearError()
{
    m_error->clear();
}

} // namespace inko

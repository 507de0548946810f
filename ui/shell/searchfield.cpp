#include "ui/shell/searchfield.h"

#include "ui/widgets/blend.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 120;
enum Role { LinkRole = Qt::UserRole, KindRole };

/// A hit's title, with what it is to the right in quieter letters.
class HitDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), option.fontMetrics.height() * 7 / 4};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool selected = option.state & QStyle::State_Selected;
        const QColor back = option.palette.color(QPalette::Active, selected ? QPalette::Highlight : QPalette::Base);
        const QColor text =
            option.palette.color(QPalette::Active, selected ? QPalette::HighlightedText : QPalette::Text);
        painter->save();
        painter->fillRect(option.rect, back);
        const int space = option.fontMetrics.height() / 2;
        const QRect line = option.rect.adjusted(space, 0, -space, 0);
        const int kindWidth =
            qMin(line.width() / 2, option.fontMetrics.horizontalAdvance(index.data(KindRole).toString()) + space);
        painter->setPen(text);
        painter->drawText(
            line, Qt::AlignLeft | Qt::AlignVCenter,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, line.width() - kindWidth - space));
        painter->setPen(blend(text, back, 0.3));
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data(KindRole).toString(), Qt::ElideRight, kindWidth));
        painter->restore();
    }
};

} // namespace

SearchField::SearchField(Workspace &workspace, QWidget *parent)
    : QLineEdit(parent), m_search(workspace), m_list(new QListWidget(this)), m_pause(new QTimer(this))
{
    setPlaceholderText(tr("Search everything (Ctrl+K)"));
    setAccessibleName(tr("Search everything: institutions, goals, the grid, sessions, recommendations, statements"));
    setClearButtonEnabled(true);
    for (QAction *clear : findChildren<QAction *>())
        clear->setText(tr("Clear the search"));
    addAction(icon(Icon::Search), QLineEdit::LeadingPosition)->setText(tr("Search"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    m_list->hide();
    m_list->setAccessibleName(tr("What was found"));
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &SearchField::search);
    connect(this, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_list->hide();
    });
    connect(m_list, &QListWidget::itemClicked, this, &SearchField::activate);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (now != this && now != m_list)
            m_list->hide();
    });
}

SearchField::~SearchField()
{
    delete m_list;
}

void SearchField::search()
{
    m_pause->stop();
    const auto hits = m_search.find(m_year, text());
    if (!hits) {
        emit failed(hits.error().message);
        return;
    }
    m_list->clear();
    for (const SearchHit &hit : *hits) {
        auto *item = new QListWidgetItem(hit.title, m_list);
        item->setData(LinkRole, QVariant::fromValue(hit.link));
        item->setData(KindRole, hit.kind);
        item->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(hit.title, hit.kind));
    }
    if (hits->isEmpty() && !text().trimmed().isEmpty()) {
        auto *nothing = new QListWidgetItem(tr("Nothing found"), m_list);
        nothing->setFlags(Qt::NoItemFlags);
    }
    placeList();
}

void SearchField::placeList()
{
    // A part of the window, not a window of its own: it takes no focus and shows on every platform alike.
    m_list->setParent(window());
    const int rows = qMin(m_list->count(), 14);
    const int wanted = qMax(width(), fontMetrics().averageCharWidth() * 60);
    const int listWidth = qMin(wanted, window()->width());
    const QPoint corner = mapTo(window(), QPoint(width(), height()));
    const int listHeight =
        qMin(rows * qMax(1, m_list->sizeHintForRow(0)) + 2 * m_list->frameWidth(), window()->height() - corner.y());
    m_list->setGeometry(qMax(0, corner.x() - listWidth), corner.y(), listWidth, listHeight);
    m_list->setVisible(rows > 0 && hasFocus());
    m_list->raise();
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (const Result<> prepared = m_search.prepare(); !prepared)
        emit failed(prepared.error().message);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        search();
        activate(m_list->item(0));
        break;
    case Qt::Key_Down:
        if (m_pause->isActive() || m_list->isHidden())
            search();
        if (m_list->isVisible()) {
            m_list->setFocus(Qt::TabFocusReason);
            m_list->setCurrentRow(0);
        }
        break;
    case Qt::Key_Escape: putAway(); break;
    default: QLineEdit::keyPressEvent(event);
    }
}

bool SearchField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || watched != m_list)
        return QLineEdit::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: activate(m_list->currentItem()); return true;
    case Qt::Key_Escape: putAway(); return true;
    case Qt::Key_Up:
        if (m_list->currentRow() > 0)
            return false;
        setFocus(Qt::BacktabFocusReason);
        return true;
    default: return false;
    }
}

void SearchField::activate(const QListWidgetItem *item)
{
    if (!item || !item->data(LinkRole).isValid())
        return;
    const Link link = item->data(LinkRole).value<Link>();
    putAway();
    emit linkActivated(link);
}

void SearchField::putAway()
{
    m_pause->stop();
    clear();
    if (m_list->hasFocus())
        setFocus();
    m_list->hide();
}

} // namespace inko

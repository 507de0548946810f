#include "ui/grid/filter/facetbutton.h"

#include "core/base/text.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QScreen>
#include <QStyleOption>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

FacetButton::FacetButton(const QString &title, std::function<QList<Row>()> rows, QWidget *parent)
    : QToolButton(parent), m_title(title), m_rows(std::move(rows))
{
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleDescription(tr("Shows only entries with chosen values"));
    showTitle();
    connect(this, &QToolButton::clicked, this, &FacetButton::open);
}

void FacetButton::setTicked(const QList<qint64> &ticked)
{
    m_ticked = ticked;
    showTitle();
}

void FacetButton::showTitle()
{
    setText(m_ticked.isEmpty() ? m_title : u"%1 (%2)"_s.arg(m_title).arg(m_ticked.size()));
    setAccessibleName(m_title);
    QFont shown = font();
    shown.setBold(!m_ticked.isEmpty());
    setFont(shown);
}

void FacetButton::initStyleOption(QStyleOptionToolButton *option) const
{
    QToolButton::initStyleOption(option);
    option->features |= QStyleOptionToolButton::HasMenu; // the arrow of the buttons that open one
}

QFrame *FacetButton::makePopup()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setFrameStyle(QFrame::StyledPanel | QFrame::Raised);
    m_search = new QLineEdit(popup);
    m_search->setPlaceholderText(tr("Find …"));
    m_search->setAccessibleName(tr("Find in %1").arg(m_title));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list = new QTreeWidget(popup);
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(m_title);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    connect(m_search, &QLineEdit::textChanged, this, &FacetButton::narrow);
    connect(m_list, &QTreeWidget::itemChanged, this, &FacetButton::tick);
    return popup;
}

void FacetButton::open()
{
    if (!m_popup)
        m_popup = makePopup();
    m_search->clear();
    fill();
    const int rowHeight = qMax(m_list->sizeHintForRow(0), fontMetrics().height());
    const int rows = qBound(3, m_list->topLevelItemCount(), 14);
    QSize size(fontMetrics().averageCharWidth() * 46, rowHeight * (rows + 1) + m_search->sizeHint().height() + 24);
    const QRect free = screen()->availableGeometry();
    size = size.boundedTo(free.size());
    QPoint corner = mapToGlobal(QPoint(0, height()));
    corner.setX(qBound(free.left(), corner.x(), free.right() - size.width() + 1));
    if (corner.y() + size.height() > free.bottom())
        corner.setY(qMax(free.top(), free.bottom() - size.height()));
    m_popup->setGeometry(QRect(corner, size));
    m_popup->show();
    m_search->setFocus();
}

void FacetButton::fill()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Row &row : m_rows()) {
        const bool isTicked = m_ticked.contains(row.value.id);
        if (row.count == 0 && !isTicked)
            continue;
        auto *item = new QTreeWidgetItem(m_list, {row.value.name, QLocale().toString(row.count)});
        item->setData(0, Qt::UserRole, row.value.id);
        item->setCheckState(0, isTicked ? Qt::Checked : Qt::Unchecked);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(0, row.value.name.toHtmlEscaped());
    }
    if (m_list->topLevelItemCount() == 0) {
        auto *nothing = new QTreeWidgetItem(m_list, {tr("No entries with a value here")});
        nothing->setFlags(Qt::NoItemFlags);
    }
}

void FacetButton::narrow(const QString &typed)
{
    const QString sought = searchable(typed);
    for (int place = 0; place < m_list->topLevelItemCount(); ++place) {
        QTreeWidgetItem *item = m_list->topLevelItem(place);
        item->setHidden(!sought.isEmpty() && !searchable(item->text(0)).contains(sought));
    }
}

void FacetButton::tick(QTreeWidgetItem *item)
{
    const qint64 id = item->data(0, Qt::UserRole).toLongLong();
    m_ticked.removeAll(id);
    if (item->checkState(0) == Qt::Checked)
        m_ticked << id;
    showTitle();
    emit changed();
}

bool FacetButton::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down) {
            m_list->setFocus();
            for (int place = 0; place < m_list->topLevelItemCount() && !m_list->currentItem(); ++place) {
                if (!m_list->topLevelItem(place)->isHidden())
                    m_list->setCurrentItem(m_list->topLevelItem(place));
            }
            return true;
        }
    }
    return QToolButton::eventFilter(watched, event);
}

} // namespace inko

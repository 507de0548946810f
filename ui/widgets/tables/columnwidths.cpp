#include "ui/widgets/tables/columnwidths.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QStyle>
#include <QStyleOption>

namespace inko::columnwidths {

namespace {

/// With the arrow of the order, for which sectionSizeHint() leaves twice the room that the style takes.
int headingWidth(const QHeaderView *header, int column)
{
    constexpr int wide = 1000;
    QStyleOptionHeader heading;
    heading.initFrom(header);
    heading.state |= QStyle::State_Horizontal;
    heading.orientation = Qt::Horizontal;
    heading.rect = QRect(0, 0, wide, header->sizeHint().height());
    if (header->isSortIndicatorShown())
        heading.sortIndicator = QStyleOptionHeader::SortDown;
    const int room = header->style()->subElementRect(QStyle::SE_HeaderLabel, &heading, header).width();
    const QString words = header->model()->headerData(column, Qt::Horizontal).toString();
    return wide - room + header->fontMetrics().horizontalAdvance(words) + 1;
}

int widthOf(const QHeaderView *header, Letters width)
{
    return qMax(header->fontMetrics().averageCharWidth() * width.letters, headingWidth(header, width.column));
}

class Filling : public QObject {
public:
    Filling(QHeaderView *header, Letters least, std::optional<int> lastSeen)
        : QObject(header), m_header(header),
          m_space(qobject_cast<QAbstractItemView *>(header->parentWidget())->viewport()), m_column(least.column),
          m_least(widthOf(header, least)), m_lastSeen(lastSeen)
    {
        m_space->installEventFilter(this);
        connect(header, &QHeaderView::sectionResized, this, [this](int resized) {
            if (!m_isFilling && resized == m_column)
                m_space->removeEventFilter(this);
        });
        fill();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            fill();
        return QObject::eventFilter(watched, event);
    }

private:
    void fill()
    {
        const QScopedValueRollback filling(m_isFilling, true);
        const int size = m_header->sectionSize(m_column);
        int room = m_space->width() - (m_header->length() - size);
        if (room < m_least && m_lastSeen) {
            const int seen = m_header->sectionPosition(*m_lastSeen) + m_header->sectionSize(*m_lastSeen);
            room = m_space->width() - (seen - size);
        }
        m_header->resizeSection(m_column, qMax(m_least, room));
    }

    QHeaderView *m_header;
    QWidget *m_space; ///< what the table's cells have; the heading may still be as wide as before
    int m_column;
    int m_least; ///< pixels
    std::optional<int> m_lastSeen;
    bool m_isFilling = false;
};

} // namespace

void set(QHeaderView *header, const QList<Letters> &widths)
{
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter); // as the cells
    for (const Letters &width : widths)
        header->resizeSection(width.column, widthOf(header, width));
}

void fill(QHeaderView *header, Letters least, std::optional<int> lastSeen)
{
    new Filling(header, least, lastSeen);
}

} // namespace inko::columnwidths

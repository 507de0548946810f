#include "ui/widgets/columnwidths.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>

namespace inko::columnwidths {

namespace {

int widthOf(const QHeaderView *header, Letters width)
{
    return qMax(header->fontMetrics().averageCharWidth() * width.letters, header->sectionSizeHint(width.column));
}

class Filling : public QObject {
public:
    Filling(QHeaderView *header, Letters least)
        : QObject(header), m_header(header),
          m_space(qobject_cast<QAbstractItemView *>(header->parentWidget())->viewport()), m_column(least.column),
          m_least(widthOf(header, least))
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
        const int others = m_header->length() - m_header->sectionSize(m_column);
        m_header->resizeSection(m_column, qMax(m_least, m_space->width() - others));
    }

    QHeaderView *m_header;
    QWidget *m_space; ///< what the table's cells have; the heading may still be as wide as before
    int m_column;
    int m_least; ///< pixels
    bool m_isFilling = false;
};

} // namespace

void set(QHeaderView *header, const QList<Letters> &widths)
{
    for (const Letters &width : widths)
        header->resizeSection(width.column, widthOf(header, width));
}

void fill(QHeaderView *header, Letters least)
{
    new Filling(header, least);
}

} // namespace inko::columnwidths

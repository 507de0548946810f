#include "ui/shell/navigation.h"

#include "ui/shell/places.h"
#include "ui/widgets/blend.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

enum PlaceEntryRole { PlaceRole = Qt::UserRole };

/// Draws a heading in quiet letters and an entry as a rounded bar.
class EntryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static bool isHeading(const QModelIndex &index) { return !index.data(PlaceRole).isValid(); }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int height = option.fontMetrics.height();
        const int letters = option.fontMetrics.horizontalAdvance(index.data().toString());
        return {letters + height * 7 / 2, isHeading(index) ? height * 2 : height * 15 / 8};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isHeading(index))
            paintHeading(painter, option, index.data().toString());
        else
            paintEntry(painter, option, index);
        painter->restore();
    }

private:
    static void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QString &text)
    {
        const QPalette &palette = option.palette;
        painter->setPen(blend(palette.color(QPalette::Active, QPalette::WindowText),
                              palette.color(QPalette::Active, QPalette::Window), 0.3));
        const int space = option.fontMetrics.height() / 2;
        painter->drawText(option.rect.adjusted(space, 0, 0, -space / 2), Qt::AlignLeft | Qt::AlignBottom, text);
    }

    static void paintEntry(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const int height = option.fontMetrics.height();
        const QRect bar = option.rect.adjusted(height / 4, 1, -height / 4, -1);
        const bool selected = option.state & QStyle::State_Selected;
        const bool hovered = option.state & QStyle::State_MouseOver;
        const QPalette &palette = option.palette;
        if (selected || hovered) {
            const QColor highlight = palette.color(QPalette::Active, QPalette::Highlight);
            painter->setPen(Qt::NoPen);
            painter->setBrush(selected ? highlight : blend(palette.color(QPalette::Window), highlight, 0.15));
            painter->drawRoundedRect(bar, height / 4, height / 4);
        }
        if (selected && (option.state & QStyle::State_HasFocus)) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(palette.color(QPalette::WindowText), qMax(2.0, height / 10.0)));
            painter->drawRoundedRect(bar, height / 4, height / 4);
        }
        const int side = height * 9 / 8;
        const QRect drawing(bar.left() + height / 2, bar.center().y() - side / 2, side, side);
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, drawing, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
        painter->setPen(palette.color(QPalette::Active, selected ? QPalette::HighlightedText : QPalette::WindowText));
        painter->drawText(bar.adjusted(side + height, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          index.data().toString());
    }
};

} // namespace

Navigation::Navigation(QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(tr("Places"));
    setItemDelegate(new EntryDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
    fill();
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *current) {
        if (current)
            emit placeChosen(current->data(PlaceRole).value<Place>());
    });
}

void Navigation::fill()
{
    QString group;
    for (const PlaceEntry &entry : places()) {
        if (groupOf(entry) != group) {
            group = groupOf(entry);
            auto *heading = new QListWidgetItem(group, this);
            heading->setFlags(Qt::NoItemFlags);
        }
        auto *item = new QListWidgetItem(icon(entry.drawing), titleOf(entry), this);
        item->setData(PlaceRole, QVariant::fromValue(entry.place));
        const QKeySequence keys = shortcutOf(entry.place);
        item->setToolTip(keys.isEmpty() ? titleOf(entry)
                                        : tr("%1 (%2)").arg(titleOf(entry), keys.toString(QKeySequence::NativeText)));
        item->setData(Qt::AccessibleTextRole,
                      group.isEmpty() ? titleOf(entry) : u"%1, %2"_s.arg(titleOf(entry), group));
    }
}

void Navigation::setPlace(Place place)
{
    for (int row = 0; row < count(); ++row) {
        const QVariant found = item(row)->data(PlaceRole);
        if (found.isValid() && found.value<Place>() == place)
            setCurrentRow(row);
    }
}

QSize Navigation::sizeHint() const
{
    return {sizeHintForColumn(0) + 2 * frameWidth() + fontMetrics().height() / 2, QListWidget::sizeHint().height()};
}

bool Navigation::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    return QListWidget::event(event);
}

} // namespace inko

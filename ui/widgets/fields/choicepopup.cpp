#include "ui/widgets/fields/choicepopup.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace inko {

namespace {

constexpr qsizetype mostRows = 200; // more than anybody looks through; typing narrows them down
constexpr int rowsSeen = 9;

} // namespace

ChoicePopup::ChoicePopup(QWidget *window) : QFrame(window), m_list(new QListWidget(this))
{
    setFrameStyle(QFrame::Box | QFrame::Plain);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::NoFocus);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameStyle(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Choices"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { emit picked(m_values.value(m_list->row(item))); });
    hide();
}

void ChoicePopup::setRows(const QList<NamedValue> &values, Marks marks, const QSet<qint64> &marked,
                          const QString &offer)
{
    m_values = values.mid(0, mostRows);
    m_list->clear();
    for (const NamedValue &value : std::as_const(m_values)) {
        auto *item = new QListWidgetItem(value.name, m_list);
        // The list itself changes nothing: a click is reported and the field decides.
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        if (marks == Marks::Check)
            item->setCheckState(marked.contains(value.id) ? Qt::Checked : Qt::Unchecked);
    }
    if (!offer.isEmpty()) {
        m_values << NamedValue{0, offer, {}, {}, false};
        auto *item = new QListWidgetItem(tr("Add “%1” to the list").arg(offer), m_list);
        QFont font = m_list->font();
        font.setItalic(true);
        item->setFont(font);
    }
}

int ChoicePopup::rowCount() const
{
    return m_list->count();
}

void ChoicePopup::highlight(int row)
{
    m_list->setCurrentRow(row);
    if (row < 0)
        m_list->clearSelection();
    else
        m_list->scrollToItem(m_list->item(row));
}

void ChoicePopup::moveHighlight(int by)
{
    if (m_list->count() > 0)
        highlight(
            qBound(0, m_list->currentRow() < 0 && by > 0 ? by - 1 : m_list->currentRow() + by, m_list->count() - 1));
}

std::optional<NamedValue> ChoicePopup::highlighted() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= m_values.size() ? std::nullopt : std::optional(m_values[row]);
}

void ChoicePopup::openAt(const QWidget *field)
{
    if (m_list->count() == 0) {
        hide();
        return;
    }
    const QWidget *window = parentWidget();
    const QRect below(field->mapTo(window, QPoint(0, 0)), field->size());
    const int wanted = m_list->sizeHintForRow(0) * qMin(rowsSeen, m_list->count()) + 2 * (frameWidth() + 1) + 2;
    const int roomBelow = window->height() - below.bottom() - 2;
    const int roomAbove = below.top() - 2;
    const bool goesBelow = roomBelow >= wanted || roomBelow >= roomAbove;
    const int height = qMin(wanted, goesBelow ? roomBelow : roomAbove);
    const int natural = m_list->sizeHintForColumn(0) + fontMetrics().averageCharWidth() * 6;
    const int width = qMin(qMax(below.width(), qMin(natural, fontMetrics().averageCharWidth() * 60)), window->width());
    const int left = qBound(0, below.left(), window->width() - width);
    setGeometry(left, goesBelow ? below.bottom() + 1 : below.top() - height, width, height);
    show();
    raise();
}

} // namespace inko

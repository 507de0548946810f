#include "ui/grid/filter/gridfilterbar.h"

#include "ui/widgets/flowlayout.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

GridFilterBar::GridFilterBar(GridModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_saved(model.workspace().store().path()), m_search(new QLineEdit(this)),
      m_incomplete(new QToolButton(this)), m_savedMenu(new QMenu(this)), m_row(new QWidget(this)),
      m_chips(new QWidget(this))
{
    m_search->setPlaceholderText(tr("Filter"));
    m_search->setToolTip(tr("Only rows with these words (Ctrl+F)"));
    m_search->setAccessibleName(tr("Filter by words"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 12);
    m_search->installEventFilter(this);
    m_incomplete->setText(tr("Incomplete"));
    m_incomplete->setToolTip(tr("Only entries in which something is missing"));
    m_incomplete->setCheckable(true);
    m_incomplete->setFocusPolicy(Qt::StrongFocus);
    auto *saved = new QToolButton(this);
    saved->setText(tr("Saved", "filters"));
    saved->setToolTip(tr("Filters that were saved under a name"));
    saved->setAccessibleName(tr("Saved filters"));
    saved->setFocusPolicy(Qt::StrongFocus);
    saved->setPopupMode(QToolButton::InstantPopup);
    saved->setMenu(m_savedMenu);

    auto *row = new FlowLayout(m_row);
    row->setSpacing(fontMetrics().height() / 4);
    row->addGrowing(m_search);
    for (GridColumn::Value column : filterparts::columns())
        row->addWidget(makeFacet(column));
    row->addWidget(m_incomplete);
    row->addWidget(saved);
    new FlowLayout(m_chips);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_row);
    layout->addWidget(m_chips);
    m_chips->hide();

    m_typed.setSingleShot(true);
    m_typed.setInterval(0);
    connect(m_search, &QLineEdit::textChanged, &m_typed, qOverload<>(&QTimer::start));
    connect(&m_typed, &QTimer::timeout, this, &GridFilterBar::takeOver);
    connect(m_incomplete, &QToolButton::toggled, this, &GridFilterBar::takeOver);
    connect(m_savedMenu, &QMenu::aboutToShow, this, &GridFilterBar::fillSavedMenu);
}

FacetButton *GridFilterBar::makeFacet(GridColumn::Value column)
{
    auto *button = new FacetButton(
        GridEntries::nameOf(column), [this, column] { return rowsOf(column); }, m_row);
    connect(button, &FacetButton::changed, this, &GridFilterBar::takeOver);
    m_facets.insert(column, button);
    return button;
}

QList<FacetButton::Row> GridFilterBar::rowsOf(GridColumn::Value column)
{
    const auto counts = m_model.workspace().gridEntries().facet(column, m_model.filter());
    if (!counts) {
        emit failed(counts.error().message);
        return {};
    }
    QList<FacetButton::Row> rows;
    for (const NamedValue &value : m_model.names().choices(column))
        rows << FacetButton::Row{value, counts->value(value.id)};
    return rows;
}

void GridFilterBar::addButton(QWidget *button)
{
    m_row->layout()->addWidget(button);
}

void GridFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool GridFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::FocusIn) {
        if (const auto ready = m_model.workspace().gridEntries().prepareSearch(m_model.filter().round); !ready)
            emit failed(ready.error().message);
    }
    return QWidget::eventFilter(watched, event);
}

void GridFilterBar::setFilter(const GridFilter &filter)
{
    m_filter = filter;
    m_filter.round = {};
    showFilter();
    emit filterChanged();
}

void GridFilterBar::takeOver()
{
    GridFilter wanted;
    wanted.text = m_search->text().simplified();
    wanted.incompleteOnly = m_incomplete->isChecked();
    for (auto facet = m_facets.cbegin(); facet != m_facets.cend(); ++facet)
        filterparts::setValues(wanted, facet.key(), (*facet)->ticked());
    if (wanted == m_filter)
        return;
    m_filter = wanted;
    showChips();
    emit filterChanged();
}

void GridFilterBar::showFilter()
{
    // Not quiet: the search's sign for emptying it follows its text, and takeOver() finds nothing new.
    const QSignalBlocker quietToggle(m_incomplete);
    if (m_search->text().simplified() != m_filter.text)
        m_search->setText(m_filter.text);
    m_incomplete->setChecked(m_filter.incompleteOnly);
    for (auto facet = m_facets.cbegin(); facet != m_facets.cend(); ++facet)
        (*facet)->setTicked(filterparts::values(m_filter, facet.key()));
    showChips();
}

QToolButton *GridFilterBar::makeChip(const QString &text, std::function<void(GridFilter &)> takeAway)
{
    auto *chip = new QToolButton(m_chips);
    const int widest = fontMetrics().averageCharWidth() * 40;
    chip->setText(fontMetrics().elidedText(text, Qt::ElideRight, widest) + u"  ×"_s);
    chip->setFocusPolicy(Qt::StrongFocus);
    chip->setAccessibleName(tr("Take away: %1").arg(text));
    connect(
        chip, &QToolButton::clicked, this,
        [this, takeAway = std::move(takeAway)] {
            GridFilter without = m_filter;
            takeAway(without);
            setFilter(without);
        },
        Qt::QueuedConnection); // the chip goes with its own click
    m_chips->layout()->addWidget(chip);
    chip->show();
    return chip;
}

void GridFilterBar::showChips()
{
    while (QLayoutItem *item = m_chips->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (!m_filter.text.isEmpty())
        makeChip(tr("“%1”").arg(m_filter.text), [](GridFilter &filter) { filter.text.clear(); });
    for (GridColumn::Value column : filterparts::columns()) {
        for (qint64 id : filterparts::values(m_filter, column)) {
            const auto value = m_model.names().byId(column, id);
            makeChip(value ? value->name : tr("(gone)"), [column, id](GridFilter &filter) {
                QList<qint64> left = filterparts::values(filter, column);
                left.removeAll(id);
                filterparts::setValues(filter, column, left);
            });
        }
    }
    if (m_filter.incompleteOnly)
        makeChip(tr("Incomplete"), [](GridFilter &filter) { filter.incompleteOnly = false; });
    if (m_chips->layout()->count() > 0) {
        QToolButton *all = makeChip(tr("Reset all"), [](GridFilter &filter) { filter = {}; });
        all->setText(tr("Reset all"));
        all->setAccessibleName(all->text());
        all->setObjectName(u"resetFilter"_s);
        all->setAutoRaise(true);
    }
    m_chips->setVisible(m_chips->layout()->count() > 0);
}

void GridFilterBar::fillSavedMenu()
{
    m_savedMenu->clear();
    const QStringList names = m_saved.names();
    for (const QString &name : names) {
        QAction *chosen = m_savedMenu->addAction(QString(name).replace(u'&', u"&&"_s));
        connect(chosen, &QAction::triggered, this, [this, name] {
            if (const auto filter = m_saved.filter(name))
                setFilter(*filter);
        });
    }
    if (!names.isEmpty()) {
        m_savedMenu->addSeparator();
        QMenu *removing = m_savedMenu->addMenu(tr("&Delete"));
        for (const QString &name : names) {
            QAction *gone = removing->addAction(QString(name).replace(u'&', u"&&"_s));
            connect(gone, &QAction::triggered, this, [this, name] { m_saved.remove(name); });
        }
    }
    QAction *save = m_savedMenu->addAction(tr("&Save this filter …"));
    save->setEnabled(filterparts::isRestricting(m_filter));
    connect(save, &QAction::triggered, this, &GridFilterBar::askForName);
}

void GridFilterBar::askForName()
{
    auto *question = new QInputDialog(this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowTitle(tr("Save filter"));
    question->setLabelText(tr("Name of the filter:"));
    connect(question, &QInputDialog::textValueSelected, this, &GridFilterBar::saveAs);
    question->open();
}

void GridFilterBar::saveAs(const QString &name)
{
    if (!name.simplified().isEmpty())
        m_saved.save(name.simplified(), m_filter);
}

} // namespace inko

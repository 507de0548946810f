#include "ui/grid/coverage/coveragepage.h"

#include "core/base/files.h"
#include "core/exchange/coverageexport.h"
#include "ui/grid/coverage/coveragefilter.h"
#include "ui/grid/coverage/coveragepicture.h"
#include "ui/grid/coverage/heatmap.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/picturefile.h"
#include "ui/widgets/savedialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

QComboBox *dimensions(const QString &accessibleName, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(accessibleName);
    for (int place = 0; place < CoverageDimension::count; ++place)
        box->addItem(CoverageDimension::nameOf(static_cast<CoverageDimension::Value>(place)));
    return box;
}

} // namespace

CoveragePage::CoveragePage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new CoverageModel(this)), m_rows(dimensions(tr("Rows"), this)),
      m_columns(dimensions(tr("Columns"), this)), m_measure(new QComboBox(this)),
      m_ended(new QCheckBox(tr("with what has &ended"), this)),
      m_difference(new QCheckBox(tr("&difference to the year before"), this)), m_views(new QMenu(this)),
      m_summary(new QLabel(this)), m_done(new MessageLine(this)), m_table(new QTableView(this))
{
    m_measure->setAccessibleName(tr("What is counted"));
    m_measure->addItems({tr("Offers"), tr("Institutions"), tr("Participants")}); // as CoverageMeasure
    m_summary->setWordWrap(true);
    makeTable();
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(makeTools());
    layout->addWidget(m_done);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_summary);
    use({});
}

QLayout *CoveragePage::makeTools()
{
    auto *times = new QLabel(u"×"_s, this);
    times->setAccessibleName(tr("by"));
    auto *saved = new QToolButton(this);
    saved->setText(tr("&Views"));
    saved->setToolTip(tr("Views that were saved under a name"));
    saved->setFocusPolicy(Qt::StrongFocus);
    saved->setPopupMode(QToolButton::InstantPopup);
    saved->setMenu(m_views);
    auto *save = new QPushButton(tr("&Save as a table or picture …"), this);
    connect(save, &QPushButton::clicked, this, &CoveragePage::askWhere);
    connect(m_views, &QMenu::aboutToShow, this, &CoveragePage::fillViews);
    for (QComboBox *box : {m_rows, m_columns, m_measure})
        connect(box, &QComboBox::currentIndexChanged, this, &CoveragePage::refresh);
    for (QCheckBox *box : {m_ended, m_difference})
        connect(box, &QCheckBox::toggled, this, &CoveragePage::refresh);
    auto *tools = new FlowLayout;
    for (QWidget *beside : std::initializer_list<QWidget *>{times, m_ended, m_difference})
        beside->setMinimumHeight(m_rows->sizeHint().height());
    for (QWidget *tool :
         std::initializer_list<QWidget *>{m_rows, times, m_columns, m_measure, m_ended, m_difference, saved, save})
        tools->addWidget(tool);
    return tools;
}

void CoveragePage::makeTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Offers by two dimensions"));
    m_table->setHorizontalHeader(new UprightHeader(m_table));
    m_table->setItemDelegate(new HeatDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setMinimumSectionSize(fontMetrics().height());
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 7 / 4);
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setTextElideMode(Qt::ElideRight);
    m_table->setMinimumHeight(fontMetrics().height() * 14);
    auto *note = new QAction(tr("&Note for a session"), m_table);
    note->setShortcut(Qt::CTRL | Qt::Key_M);
    note->setShortcutContext(Qt::WidgetShortcut);
    note->setEnabled(!m_workspace.store().isReadOnly());
    connect(note, &QAction::triggered, this, &CoveragePage::noteForSession);
    m_table->addAction(note);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_table, &QTableView::activated, this, &CoveragePage::open);
    connect(m_table, &QTableView::clicked, this, &CoveragePage::open);
}

/// Headings leave room for the cells, however large the type is.
void CoveragePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int widest = fontMetrics().averageCharWidth() * 52;
    m_table->verticalHeader()->setMaximumWidth(std::min(widest, width() * 2 / 5));
}

void CoveragePage::showYear(int year)
{
    m_year = year;
    m_done->clear();
    refresh();
}

CoverageView CoveragePage::view() const
{
    return {static_cast<CoverageDimension::Value>(m_rows->currentIndex()),
            static_cast<CoverageDimension::Value>(m_columns->currentIndex()),
            static_cast<CoverageMeasure>(m_measure->currentIndex()),
            m_ended->isChecked() ? CoverageQuery::Ended::Counted : CoverageQuery::Ended::LeftOut};
}

void CoveragePage::use(const CoverageView &view)
{
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_rows->setCurrentIndex(view.rows);
        m_columns->setCurrentIndex(view.columns);
        m_measure->setCurrentIndex(static_cast<int>(view.measure));
        m_ended->setChecked(view.ended == CoverageQuery::Ended::Counted);
    }
    refresh();
}

void CoveragePage::refresh()
{
    if (m_isFilling || m_year == 0)
        return;
    const CoverageView shown = view();
    const bool byYear = shown.rows == CoverageDimension::Year || shown.columns == CoverageDimension::Year;
    CoverageQuery query{shown.rows, shown.columns, byYear ? std::nullopt : std::optional(m_year), shown.ended};
    const auto matrix = m_workspace.coverage().matrix(query);
    if (!matrix) {
        emit failed(matrix.error().message);
        return;
    }
    m_difference->setEnabled(!byYear);
    std::optional<CoverageMatrix> before;
    if (m_difference->isChecked() && !byYear) {
        query.year = m_year - 1;
        if (const auto read = m_workspace.coverage().matrix(query); read && read->total.entries > 0)
            before = *read;
    }
    const QModelIndex current = m_table->currentIndex();
    m_model->showMatrix(*matrix, before, shown.measure);
    const bool isLong = before || shown.measure == CoverageMeasure::Participants;
    m_table->horizontalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / (isLong ? 1 : 2));
    m_table->setCurrentIndex(m_model->index(current.row(), current.column()));
    const QString period = byYear ? tr("All years") : QString::number(m_year);
    m_summary->setText(
        tr("%1: %2. %3 An offer for several groups, goals or places counts at each of them.")
            .arg(period, CoverageModel::inWords(matrix->total), tr("%n gap(s), hatched.", nullptr, matrix->gaps())));
}

void CoveragePage::open(const QModelIndex &index)
{
    const CoverageMatrix &matrix = m_model->matrix();
    const int row = index.row() < matrix.rows.size() ? index.row() : -1;
    const int column = index.column() < matrix.columns.size() ? index.column() : -1;
    const auto filter = filterFor(matrix, row, column, m_workspace.store());
    if (!filter)
        emit failed(filter.error().message);
    else if (*filter)
        emit entriesWanted(**filter);
}

/// A gap, or whatever stands in the chosen cell, becomes a topic that the next agenda is offered.
void CoveragePage::noteForSession()
{
    const QModelIndex cell = m_table->currentIndex();
    if (!cell.isValid() || m_model->isTotal(cell))
        return;
    const CoverageMatrix &matrix = m_model->matrix();
    const CoverageValue &row = matrix.rows[cell.row()];
    const CoverageValue &column = matrix.columns[cell.column()];
    const bool isGap = matrix.isGap(cell.row(), cell.column());
    Topic topic;
    topic.title = (isGap ? tr("Gap: %1, %2") : tr("Offers: %1, %2")).arg(nameOf(row), nameOf(column));
    topic.origin = (isGap ? tr("Gap in the grid of %1.") : tr("From the grid of %1.")).arg(m_year);
    topic.brief = isGap ? tr("Nobody offers anything for %1 and %2 in %3.").arg(nameOf(row), nameOf(column)).arg(m_year)
                        : CoverageModel::inWords(matrix.cell(cell.row(), cell.column()));
    const auto addGoal = [&](CoverageDimension::Value dimension, const CoverageValue &value) {
        const bool isGoal = dimension == CoverageDimension::Goal || dimension == CoverageDimension::GuidingGoal;
        if (isGoal && value.id > 0)
            topic.goals << Id<Goal>{value.id};
    };
    addGoal(matrix.query.rows, row);
    addGoal(matrix.query.columns, column);
    if (const auto noted = m_workspace.matters().add(topic); !noted)
        emit failed(noted.error().message);
    else
        m_done->showMessage(Icon::Done, tr("“%1” is noted for a session.").arg(noted->title));
}

void CoveragePage::fillViews()
{
    m_views->clear();
    const auto kept = CoverageViews(m_workspace).all().value_or(QMap<QString, CoverageView>());
    for (auto entry = kept.cbegin(); entry != kept.cend(); ++entry) {
        const CoverageView wanted = *entry;
        m_views->addAction(entry.key(), this, [this, wanted] { use(wanted); });
    }
    if (m_workspace.store().isReadOnly())
        return;
    m_views->addSeparator();
    m_views->addAction(tr("Save this view …"), this, &CoveragePage::askForName);
    auto *remove = m_views->addMenu(tr("Remove"));
    remove->setEnabled(!kept.isEmpty());
    for (const QString &name : kept.keys()) {
        remove->addAction(name, this, [this, name] {
            if (const Result<> removed = CoverageViews(m_workspace).remove(name); !removed)
                emit failed(removed.error().message);
        });
    }
}

void CoveragePage::askForName()
{
    const QString proposed =
        tr("%1 and %2").arg(CoverageDimension::nameOf(view().rows), CoverageDimension::nameOf(view().columns));
    bool isGiven = false;
    const QString name = QInputDialog::getText(this, tr("Save this view"), tr("Name of the view:"), QLineEdit::Normal,
                                               proposed, &isGiven);
    if (!isGiven)
        return;
    if (const Result<> saved = CoverageViews(m_workspace).save(name, view()); !saved)
        emit failed(saved.error().message);
}

void CoveragePage::askWhere()
{
    const QString name = tr("Coverage %1.xlsx").arg(m_year);
    const QString proposed = QFileInfo(m_workspace.store().path()).dir().filePath(name);
    const QString path =
        askWhereToSave({tr("Save the matrix"), proposed,
                        tr("Spreadsheet (*.xlsx);;CSV (*.csv);;Picture (*.png);;Drawing (*.svg)"), u"xlsx"_s, true},
                       this);
    if (path.isEmpty())
        return;
    if (const Result<> saved = saveTo(path); !saved)
        emit failed(saved.error().message);
    else
        m_done->showMessage(Icon::Done, tr("“%1” is saved.").arg(QFileInfo(path).fileName()));
}

Result<> CoveragePage::saveTo(const QString &path) const
{
    const Result<QByteArray> bytes =
        isPicture(path) ? coveragePicture(*m_model, path)
                        : gridexport::formatOf(path).and_then([&](gridexport::Format format) {
                              return coverageexport::write(m_model->matrix(), format, m_workspace.store().now());
                          });
    return bytes.and_then([&](const QByteArray &written) { return files::replace(path, written); });
}

} // namespace inko

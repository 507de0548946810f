#include "ui/monitoring/indicators/indicatordetail.h"

#include "ui/monitoring/indicators/indicatorform.h"
#include "ui/monitoring/indicators/indicatortree.h"
#include "ui/monitoring/indicators/measurementsmodel.h"
#include "ui/monitoring/indicators/serieschart.h"
#include "ui/monitoring/indicators/statuswords.h"
#include "ui/widgets/fields/numbertext.h"
#include "ui/widgets/headline.h"
#include "ui/widgets/tables/celldelegates.h"
#include "ui/widgets/tables/partseditor.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

IndicatorDetail::IndicatorDetail(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_heading(headline({}, 1.3, this)), m_status(new QLabel(this)),
      m_why(new QLabel(this)), m_chart(new SeriesChart(this)), m_values(new MeasurementsModel(workspace, this)),
      m_history(new QLabel(this)), m_form(new IndicatorForm(workspace, this))
{
    for (QLabel *label : {m_status, m_why, m_history}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *standing = new QHBoxLayout;
    standing->addWidget(m_status);
    standing->addWidget(m_why, 1);
    const int space = fontMetrics().height() / 2;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space, 0, space, 0);
    layout->addWidget(m_heading);
    layout->addLayout(standing);
    layout->addWidget(m_chart);
    layout->addSpacing(space);
    layout->addWidget(makeValues());
    layout->addWidget(m_history);
    layout->addSpacing(space);
    layout->addWidget(m_form);
    layout->addStretch(1);
    showStanding(nullptr);
}

QWidget *IndicatorDetail::makeValues()
{
    m_valuesEditor = new PartsEditor(
        m_values, {tr("Values"), tr("Enter a value"), tr("Remove the selected value")},
        [this](int row) { return m_values->removeAt(row); }, this);
    m_values->setProblemListener([this](const QString &problem) { m_valuesEditor->say(problem); });
    QTableView *table = m_valuesEditor->table();
    table->setItemDelegateForColumn(
        MeasurementsModel::GroupColumn,
        new ListDelegate([this](const QModelIndex &) { return m_values->groupNames(); }, table));
    table->setItemDelegateForColumn(
        MeasurementsModel::DoubtColumn,
        new ListDelegate([this](const QModelIndex &) { return m_values->answers(); }, table));
    m_valuesEditor->setColumnWidths({{MeasurementsModel::DoubtColumn, 18},
                                     {MeasurementsModel::PeriodColumn, 18},
                                     {MeasurementsModel::GroupColumn, 14},
                                     {MeasurementsModel::ValueColumn, 11},
                                     {MeasurementsModel::NumeratorColumn, 9},
                                     {MeasurementsModel::DenominatorColumn, 11},
                                     {MeasurementsModel::NoteColumn, 14},
                                     {MeasurementsModel::SourceColumn, 14}},
                                    u"monitoring/values"_s);
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this, &IndicatorDetail::showHistory);
    connect(m_values, &QAbstractItemModel::dataChanged, this, &IndicatorDetail::showHistory);
    if (m_workspace.store().isReadOnly())
        m_valuesEditor->setReadOnly();
    return m_valuesEditor;
}

Result<> IndicatorDetail::showIndicator(const IndicatorEntry &entry)
{
    return m_form->reloadChoices().and_then([&] { return m_form->showRecord(entry.indicator.id); }).and_then([&] {
        return reload(&entry);
    });
}

void IndicatorDetail::showNew(const Indicator &draft)
{
    static_cast<void>(m_form->reloadChoices());
    m_form->showNew(draft);
    static_cast<void>(showValues({}));
    showStanding(nullptr);
    m_heading->setText(tr("New indicator"));
    m_form->focusTitle();
}

void IndicatorDetail::showNothing()
{
    m_form->showNothing();
    static_cast<void>(showValues({}));
    showStanding(nullptr);
}

Result<> IndicatorDetail::reload(const IndicatorEntry *entry)
{
    if (!entry)
        return m_form->reloadChoices();
    return m_form->reloadChoices()
        .and_then([this] { return m_form->reload(); })
        .and_then([&] { return showValues(entry->indicator.id); })
        .map([&] {
            showStanding(entry);
            arrangeColumns(entry->indicator);
        });
}

Result<> IndicatorDetail::showValues(std::optional<Id<Indicator>> indicator)
{
    m_valuesEditor->setVisible(indicator.has_value());
    return m_values->showPartsOf(indicator).map([this] { showHistory(); });
}

void IndicatorDetail::showStanding(const IndicatorEntry *entry)
{
    m_chart->setVisible(entry && !entry->years.isEmpty());
    m_status->setVisible(entry);
    m_why->setVisible(entry);
    if (!entry) {
        m_heading->clear();
        return;
    }
    m_heading->setText(entry->indicator.title);
    const int size = fontMetrics().height() * 3 / 2;
    m_status->setPixmap(icon(shapeFor(entry->status)).pixmap(size));
    m_status->setAccessibleName(wordFor(entry->status));
    m_why->setText(tr("%1. %2").arg(wordFor(entry->status), explain(entry->status, entry->indicator)));
    m_chart->showSeries(entry->indicator, entry->years);
}

void IndicatorDetail::arrangeColumns(const Indicator &indicator)
{
    QHeaderView *header = m_valuesEditor->table()->horizontalHeader();
    const bool isShare = indicator.isPercentage();
    header->setSectionHidden(MeasurementsModel::GroupColumn, indicator.breakdown == Indicator::Breakdown::None);
    header->setSectionHidden(MeasurementsModel::NumeratorColumn, !isShare);
    header->setSectionHidden(MeasurementsModel::DenominatorColumn, !isShare);
    header->setSectionHidden(MeasurementsModel::SourceColumn, indicator.isComputed());
    header->setSectionHidden(MeasurementsModel::DoubtColumn, indicator.isComputed());
    if (indicator.isComputed() || m_workspace.store().isReadOnly())
        m_valuesEditor->setReadOnly();
    else
        m_valuesEditor->setEditable();
}

/// Who entered the selected value when, and what it said before.
void IndicatorDetail::showHistory()
{
    const QModelIndex current = m_valuesEditor->table()->currentIndex();
    m_history->clear();
    const bool isStored =
        current.isValid() && current.row() < m_values->rowCount() && !m_values->isNewRow(current.row());
    if (isStored && m_values->rowAt(current.row()).measurement.id.isValid()) {
        const auto history = m_workspace.indicators().historyOf(m_values->rowAt(current.row()).measurement.id);
        QStringList lines;
        for (const EarlierValue &value : history.value_or(QList<EarlierValue>())) {
            const QString said = value.measurement.value ? numberText(value.measurement.value)
                                                         : Indicators::nameOf(value.measurement.state);
            lines.prepend(tr("%1: %2, entered by %3")
                              .arg(QLocale().toString(value.enteredAt.toLocalTime().date(), QLocale::ShortFormat), said,
                                   value.enteredBy));
        }
        lines.removeDuplicates();
        m_history->setText(lines.join(u'\n'));
    }
    m_history->setVisible(!m_history->text().isEmpty());
}

} // namespace inko

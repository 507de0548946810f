#include "ui/monitoring/indicators/seriesdialog.h"

#include "core/exchange/series/keptseries.h"
#include "core/exchange/series/seriessuggestion.h"
#include "ui/monitoring/indicators/serieschoicemodel.h"
#include "ui/widgets/fields/numbertext.h"
#include "ui/widgets/headline.h"
#include "ui/widgets/tables/celldelegates.h"
#include "ui/widgets/tables/columnwidths.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTableView>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

using spelled::NumberStyle;

namespace {

/// As the numbers box lists them.
enum Numbers { AsTold, German, English };

QStringList groupsOf(const QString &title, const QList<Indicator> &indicators, Workspace &workspace)
{
    QStringList groups{QString()};
    const auto found = std::ranges::find(indicators, title, &Indicator::title);
    if (found == indicators.cend())
        return groups;
    if (found->breakdown == Indicator::Breakdown::Sex)
        return groups << u"weiblich"_s << u"männlich"_s << u"divers"_s;
    const bool isDistrict = found->breakdown == Indicator::Breakdown::District;
    if (!isDistrict && found->breakdown != Indicator::Breakdown::TargetGroup)
        return groups;
    const auto list = isDistrict ? CodeValue::List::District : CodeValue::List::TargetGroup;
    for (const CodeValue &value : workspace.codeLists().values(list).value_or(QList<CodeValue>())) {
        if (!value.retired)
            groups << value.name;
    }
    return groups;
}

/// The values that would say something else than before.
QStringList changesIn(const Draft &draft)
{
    const auto said = [](const Measurement &measurement) {
        return measurement.value ? roundedText(measurement.value) : Indicators::nameOf(measurement.state);
    };
    QStringList lines;
    for (const auto &entry : draft.table<Measurement>().entries()) {
        if (!entry.stored)
            continue;
        const Measurement &now = entry.record;
        QStringList names{draft.table<Indicator>().at(now.indicator).title, now.period.inWords(), now.group};
        if (now.groupValue)
            names << draft.table<CodeValue>().at(*now.groupValue).name;
        names.removeAll(QString());
        lines << SeriesDialog::tr("%1: %2 becomes %3").arg(names.join(u", "_s), said(*entry.stored), said(now));
    }
    return lines;
}

} // namespace

SeriesDialog::SeriesDialog(Workspace &workspace, const QString &path, QList<SeriesSource> found,
                           std::optional<Id<Indicator>> beside, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_path(path), m_found(std::move(found)), m_name(new QComboBox(this)),
      m_numbers(new QComboBox(this)), m_dash(new QComboBox(this)), m_source(new QLineEdit(this)),
      m_summary(new QLabel(this)), m_details(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Read in a series"));
    m_summary->setWordWrap(true);
    auto *heading = headline(QFileInfo(path).fileName(), 1.2, this);
    auto *title = new QLabel(m_found.front().table.title, this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setVisible(!title->text().isEmpty());
    m_details->setReadOnly(true);
    m_details->setAccessibleName(tr("What would change"));
    m_details->setFixedHeight(fontMetrics().lineSpacing() * 7);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(title);
    layout->addLayout(makeReading());
    layout->addWidget(makeTable(), 1);
    layout->addWidget(m_summary);
    layout->addWidget(m_details);
    layout->addLayout(makeEnd());
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 38);
    start(beside);
}

QLayout *SeriesDialog::makeReading()
{
    m_name->setEditable(true);
    m_name->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_name->lineEdit()->setPlaceholderText(tr("a name for next year, for example Population of the state's office"));
    m_numbers->addItems({tr("as the file tells"), tr("1.234,5 (German)"), tr("1,234.5 (English)")});
    m_dash->addItems({tr("nothing, that is 0 (statistical offices)"), tr("unknown")});
    m_source->setPlaceholderText(tr("kept with each value; empty: as the indicator says"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Remembered as:"), m_name);
    form->addRow(tr("&Numbers:"), m_numbers);
    form->addRow(tr("A &dash means:"), m_dash);
    form->addRow(tr("&Source:"), m_source);
    connect(m_name, &QComboBox::textActivated, this, &SeriesDialog::use);
    for (QComboBox *box : {m_numbers, m_dash})
        connect(box, &QComboBox::currentIndexChanged, this, &SeriesDialog::showPlan);
    connect(m_source, &QLineEdit::editingFinished, this, &SeriesDialog::showPlan);
    return form;
}

QWidget *SeriesDialog::makeTable()
{
    QList<Indicator> indicators = m_workspace.indicators().all().value_or(QList<Indicator>());
    indicators.removeIf([](const Indicator &indicator) { return indicator.isComputed(); });
    m_series = new SeriesChoiceModel(m_found, indicators, this);
    auto *table = new QTableView(this);
    table->setModel(m_series);
    table->setAccessibleName(tr("Series in the file"));
    table->setTabKeyNavigation(false);
    table->setAlternatingRowColors(true);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                           QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    table->verticalHeader()->hide();
    table->setItemDelegateForColumn(
        SeriesChoiceModel::IndicatorColumn,
        new ListDelegate([this](const QModelIndex &) { return m_series->indicatorTitles(); }, table));
    const auto groups = [this, indicators](const QModelIndex &index) {
        return groupsOf(index.siblingAtColumn(SeriesChoiceModel::IndicatorColumn).data(Qt::EditRole).toString(),
                        indicators, m_workspace);
    };
    table->setItemDelegateForColumn(SeriesChoiceModel::GroupColumn, new ListDelegate(groups, table));
    columnwidths::set(table->horizontalHeader(), {{SeriesChoiceModel::LabelColumn, 34},
                                                  {SeriesChoiceModel::PeriodsColumn, 18},
                                                  {SeriesChoiceModel::NewestColumn, 13},
                                                  {SeriesChoiceModel::IndicatorColumn, 34},
                                                  {SeriesChoiceModel::GroupColumn, 20}});
    connect(m_series, &SeriesChoiceModel::targetsChanged, this, &SeriesDialog::showPlan);
    return table;
}

QLayout *SeriesDialog::makeEnd()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_take = buttons->addButton(tr("Take &in"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &SeriesDialog::takeIn);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout;
    layout->addWidget(buttons);
    return layout;
}

void SeriesDialog::start(std::optional<Id<Indicator>> beside)
{
    const SeriesTable &table = m_found.front().table;
    m_kept = KeptSeries(m_workspace.store()).all().value_or(QMap<QString, SeriesMapping>());
    m_name->addItems(m_kept.keys());
    if (const auto known = bestSeriesMapping(m_kept, table)) {
        m_name->setCurrentText(*known);
        use(*known);
        return;
    }
    m_name->setCurrentText(table.title.left(60));
    const auto indicators = m_workspace.indicators().all().value_or(QList<Indicator>());
    const auto values = m_workspace.codeLists().all().value_or(QList<CodeValue>());
    m_series->setTargets(suggestedTargets(table, indicators, values, beside));
}

void SeriesDialog::use(const QString &name)
{
    const SeriesMapping kept = m_kept.value(name);
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_numbers->setCurrentIndex(!kept.style ? AsTold : *kept.style == NumberStyle::German ? German : English);
        m_dash->setCurrentIndex(kept.dash == Dash::Zero ? 0 : 1);
        m_source->setText(kept.source);
    }
    m_series->setTargets(kept.series);
}

SeriesMapping SeriesDialog::mapping() const
{
    SeriesMapping chosen;
    chosen.series = m_series->targets();
    if (m_numbers->currentIndex() != AsTold)
        chosen.style = m_numbers->currentIndex() == German ? NumberStyle::German : NumberStyle::English;
    chosen.dash = m_dash->currentIndex() == 0 ? Dash::Zero : Dash::Unknown;
    chosen.source = m_source->text();
    return chosen;
}

Result<ImportPlan> SeriesDialog::plan() const
{
    return planImport(m_workspace.store(), sourcesOf(m_path, m_found, mapping()),
                      {{}, Creating::Refuse, BadRows::Skip});
}

void SeriesDialog::showPlan()
{
    if (m_isFilling)
        return;
    m_take->setEnabled(false);
    m_details->clear();
    if (m_series->targets().isEmpty()) {
        m_summary->setText(tr("Choose at least one indicator in the table."));
        return;
    }
    const Result<ImportPlan> planned = plan();
    if (!planned) {
        m_summary->setText(planned.error().message);
        return;
    }
    qsizetype added = 0;
    qsizetype changed = 0;
    qsizetype unchanged = 0;
    qsizetype refused = 0;
    QStringList lines = changesIn(planned->draft);
    for (const ImportedFile &file : planned->files) {
        added += file.count(RowChange::New);
        changed += file.count(RowChange::Changed);
        unchanged += file.count(RowChange::Unchanged);
        refused += file.refused.size();
        for (const Refusal &refusal : file.refused)
            lines << tr("Row %1, “%2”: %3").arg(refusal.row).arg(refusal.value, refusal.reason);
    }
    QStringList parts{tr("%n new value(s)", nullptr, static_cast<int>(added)),
                      tr("%n changed", nullptr, static_cast<int>(changed)),
                      tr("%n as before", nullptr, static_cast<int>(unchanged))};
    if (refused > 0)
        parts << tr("%n cannot be read and are left out", nullptr, static_cast<int>(refused));
    m_summary->setText(parts.join(u" · "_s));
    m_details->setPlainText(lines.join(u'\n'));
    m_details->setVisible(!lines.isEmpty());
    m_take->setEnabled(added + changed > 0 && !m_workspace.store().isReadOnly());
}

void SeriesDialog::takeIn()
{
    const QString name = m_name->currentText().trimmed();
    const Result<> kept = name.isEmpty() ? Result<>() : KeptSeries(m_workspace.store()).keep(name, mapping());
    const Result<> taken = kept.and_then([this] { return plan(); }).and_then([this](const ImportPlan &planned) {
        return apply(m_workspace.store(), planned);
    });
    if (!taken) {
        m_summary->setText(taken.error().message);
        return;
    }
    m_outcome = tr("“%1” is read in: %2").arg(QFileInfo(m_path).fileName(), m_summary->text());
    accept();
}

} // namespace inko

#include "ui/monitoring/indicators/measurementsmodel.h"

#include "core/base/text.h"
#include "core/monitoring/indicators/indicatorrules.h"
#include "core/monitoring/indicators/indicatorseries.h"
#include "ui/widgets/fields/numbertext.h"
#include "ui/widgets/icon.h"

namespace inko {

using namespace Qt::StringLiterals;

using State = Measurement::State;

MeasurementsModel::MeasurementsModel(Workspace &workspace, QObject *parent)
    : PartsModel(workspace.store().isReadOnly() ? Editing::ReadOnly : Editing::Allowed, parent), m_workspace(workspace)
{
}

Result<std::vector<MeasurementRow>> MeasurementsModel::read(Id<Indicator> indicator) const
{
    const Result<Indicator> found = m_workspace.indicators().byId(indicator);
    if (!found)
        return fail(found.error());
    m_indicator = *found;
    m_values.clear();
    if (const auto list = indicatorrules::listOf(m_indicator.breakdown)) {
        const auto values = m_workspace.codeLists().values(*list);
        if (!values)
            return fail(values.error());
        m_values = *values;
    }
    return m_workspace.indicators().valuesOf(m_indicator).map([&](const QList<Measurement> &measurements) {
        std::vector<MeasurementRow> rows;
        const QList<ValueDoubt> doubts =
            m_indicator.isComputed() ? QList<ValueDoubt>() : doubtsAbout(m_indicator, measurements);
        for (const Measurement &measurement : measurements) {
            MeasurementRow row{measurement, nameOfGroup(measurement)};
            row.number = -static_cast<qint64>(rows.size()) - 1;
            for (const ValueDoubt &doubt : doubts) {
                if (doubt.measurement == measurement.id)
                    row.doubts << inWords(doubt);
            }
            rows.push_back(row);
        }
        return rows;
    });
}

QString MeasurementsModel::nameOfGroup(const Measurement &measurement) const
{
    if (!measurement.groupValue)
        return measurement.group;
    const auto found = std::ranges::find(m_values, *measurement.groupValue, &CodeValue::id);
    return found == m_values.cend() ? QString() : found->name;
}

QStringList MeasurementsModel::groupNames() const
{
    QStringList names{QString()};
    for (const CodeValue &value : m_values) {
        if (!value.retired)
            names << value.name;
    }
    if (m_indicator.breakdown == Indicator::Breakdown::Sex)
        names << tr("female") << tr("male") << tr("diverse");
    for (const MeasurementRow &row : rows())
        names << row.group;
    names.removeDuplicates();
    return names;
}

QStringList MeasurementsModel::answers() const
{
    return {QString(), tr("is right")};
}

int MeasurementsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MeasurementsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return PartsModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case PeriodColumn: return tr("Period");
    case GroupColumn: return tr("Group");
    case ValueColumn: return tr("Value");
    case NumeratorColumn: return tr("How many");
    case DenominatorColumn: return tr("Of how many");
    case NoteColumn: return tr("Note");
    case SourceColumn: return tr("Source");
    case DoubtColumn: return tr("Question");
    case ColumnCount: break;
    }
    return {};
}

QVariant MeasurementsModel::value(const MeasurementRow &row, int column, int role) const
{
    const auto which = static_cast<Column>(column);
    const bool isNumber = which == ValueColumn || which == NumeratorColumn || which == DenominatorColumn;
    switch (role) {
    case Qt::DisplayRole: return text(row, which);
    case Qt::EditRole:
        if (which == PeriodColumn)
            return row.measurement.period.toText();
        if (which == ValueColumn && row.measurement.value)
            return numberText(row.measurement.value);
        return which == DoubtColumn ? QString() : text(row, which);
    case Qt::ToolTipRole: return which == DoubtColumn ? row.doubts.join(u'\n') : text(row, which);
    case Qt::TextAlignmentRole: return isNumber ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::DecorationRole:
        return which == DoubtColumn && !row.doubts.isEmpty() ? QVariant(icon(Icon::Warning)) : QVariant();
    default: return {};
    }
}

QString MeasurementsModel::text(const MeasurementRow &row, Column column) const
{
    const Measurement &measurement = row.measurement;
    switch (column) {
    case PeriodColumn: return measurement.period.inWords();
    case GroupColumn: return row.group;
    case ValueColumn:
        if (measurement.period.isNone() && !measurement.value)
            return {};
        return measurement.value ? roundedText(measurement.value) : Indicators::nameOf(measurement.state);
    case NumeratorColumn: return numberText(measurement.numerator);
    case DenominatorColumn: return numberText(measurement.denominator);
    case NoteColumn: return measurement.note;
    case SourceColumn: return measurement.source;
    case DoubtColumn: return measurement.isConfirmed ? tr("is right") : row.doubts.value(0);
    case ColumnCount: break;
    }
    return {};
}

Result<> MeasurementsModel::put(MeasurementRow &row, int column, const QString &typed) const
{
    Measurement &measurement = row.measurement;
    switch (static_cast<Column>(column)) {
    case PeriodColumn: return putPeriod(measurement, typed);
    case GroupColumn: return putGroup(row, typed);
    case ValueColumn: return putValue(measurement, typed);
    case NumeratorColumn:
        return readNumber(typed).map([&](std::optional<double> number) { measurement.numerator = number; });
    case DenominatorColumn:
        return readNumber(typed).map([&](std::optional<double> number) { measurement.denominator = number; });
    case NoteColumn: measurement.note = typed; return {};
    case SourceColumn: measurement.source = typed; return {};
    case DoubtColumn: measurement.isConfirmed = !typed.trimmed().isEmpty(); return {};
    case ColumnCount: break;
    }
    return {};
}

Result<> MeasurementsModel::putPeriod(Measurement &measurement, const QString &typed) const
{
    const auto period = Period::parse(typed, indicatorrules::periodOf(m_indicator.rhythm));
    if (!period)
        return fail(Error::Code::Invalid,
                    tr("“%1” is no period. Write it like 2026, 2026-H1, 2026-Q3 or 2026-03.").arg(typed));
    measurement.period = *period;
    return {};
}

Result<> MeasurementsModel::putGroup(MeasurementRow &row, const QString &typed) const
{
    row.measurement.group.clear();
    row.measurement.groupValue.reset();
    row.group = tidyLine(typed);
    if (row.group.isEmpty())
        return {};
    const auto list = indicatorrules::listOf(m_indicator.breakdown);
    if (!list) {
        row.measurement.group = row.group;
        return {};
    }
    return m_workspace.codeLists()
        .named(*list, row.group)
        .and_then([&](const std::optional<CodeValue> &value) -> Result<> {
            if (!value)
                return fail(Error::Code::Invalid,
                            tr("“%1” is not in the list. Choose another one, or add it under Lists.").arg(typed));
            row.measurement.groupValue = value->id;
            row.group = value->name;
            return {};
        });
}

/// A number, or one of the words for what is none; nothing at all is unknown.
Result<> MeasurementsModel::putValue(Measurement &measurement, const QString &typed) const
{
    const QString word = searchable(typed);
    measurement.numerator.reset();
    measurement.denominator.reset();
    measurement.value.reset();
    measurement.state = State::Unknown;
    if (word == searchable(Indicators::nameOf(State::NotApplicable))) {
        measurement.state = State::NotApplicable;
        return {};
    }
    if (word.isEmpty() || isNotStated(typed) || word == searchable(Indicators::nameOf(State::Unknown)))
        return {};
    return readNumber(typed).map([&](std::optional<double> number) {
        measurement.value = number;
        measurement.state = State::Known;
    });
}

QString MeasurementsModel::whatIsMissing(const MeasurementRow &row) const
{
    const Measurement &measurement = row.measurement;
    if (measurement.period.isNone())
        return tr("The new value needs a period, for example 2026.");
    if (measurement.numerator.has_value() != measurement.denominator.has_value())
        return tr("The new value needs both numbers of its share.");
    const bool isSaid = measurement.value || measurement.numerator || measurement.state != State::Known;
    return isSaid ? QString() : tr("The new value needs a number, “unknown” or “not applicable”.");
}

Result<> MeasurementsModel::add(const MeasurementRow &row, Id<Indicator> indicator)
{
    Measurement added = row.measurement;
    added.indicator = indicator;
    return m_workspace.indicators().add(added).map([](const Measurement &) {});
}

} // namespace inko

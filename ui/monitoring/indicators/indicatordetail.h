#pragma once

#include "core/workspace/workspace.h"

#include <QWidget>

class QLabel;

namespace inko {

class IndicatorForm;
class MeasurementsModel;
class PartsEditor;
class SeriesChart;
struct IndicatorEntry;

/// All about one indicator: where it stands, its values and its fields.
class IndicatorDetail : public QWidget {
    Q_OBJECT
public:
    explicit IndicatorDetail(Workspace &workspace, QWidget *parent = nullptr);

    IndicatorForm *form() const { return m_form; }
    Result<> showIndicator(const IndicatorEntry &entry);
    void showNew(const Indicator &draft);
    void showNothing();
    /// Reads again what is shown; null where it is gone.
    Result<> reload(const IndicatorEntry *entry);

private:
    QWidget *makeValues();
    Result<> showValues(std::optional<Id<Indicator>> indicator);
    void showStanding(const IndicatorEntry *entry);
    void arrangeColumns(const Indicator &indicator);
    void showHistory();

    Workspace &m_workspace;
    QLabel *m_heading;
    QLabel *m_status;
    QLabel *m_why;
    SeriesChart *m_chart;
    MeasurementsModel *m_values;
    PartsEditor *m_valuesEditor = nullptr;
    QLabel *m_history;
    IndicatorForm *m_form;
};

} // namespace inko

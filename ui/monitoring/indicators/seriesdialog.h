#pragma once

#include "core/exchange/importplan.h"
#include "core/workspace/workspace.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace inko {

class SeriesChoiceModel;

/// Reads a statistical office's file: which series is which indicator, and what would change. What was chosen is
/// remembered under a name, so that next year's file needs one click.
class SeriesDialog : public QDialog {
    Q_OBJECT
public:
    /// `found`: of readSeriesTables(); `beside`: the indicator that was selected, if any.
    SeriesDialog(Workspace &workspace, const QString &path, QList<SeriesSource> found,
                 std::optional<Id<Indicator>> beside, QWidget *parent = nullptr);

    /// What was taken in, in words; empty while nothing was.
    QString outcome() const { return m_outcome; }

private:
    QLayout *makeReading();
    QWidget *makeTable();
    QLayout *makeEnd();
    void start(std::optional<Id<Indicator>> beside);
    void use(const QString &name);
    SeriesMapping mapping() const;
    Result<ImportPlan> plan() const;
    void showPlan();
    void takeIn();

    Workspace &m_workspace;
    QString m_path;
    QList<SeriesSource> m_found;
    QMap<QString, SeriesMapping> m_kept;
    SeriesChoiceModel *m_series = nullptr;
    QComboBox *m_name;
    QComboBox *m_numbers;
    QComboBox *m_dash;
    QLineEdit *m_source;
    QLabel *m_summary;
    QPlainTextEdit *m_details;
    QPushButton *m_take = nullptr;
    QString m_outcome;
    bool m_isFilling = false;
};

} // namespace inko

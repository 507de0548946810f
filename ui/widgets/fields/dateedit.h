#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace inko {

/// Reads a day as people type it: "22.11.2026", "22.11.26", "2026-11-22", "22.11." (this year), "today"; empty
/// for an empty text. Invalid for anything else.
Result<std::optional<QDate>> readDay(const QString &typed, QDate today);

/// A line for a day: typed, or chosen from the calendar behind the button (Alt+Down). Empty is none.
class DateEdit : public QLineEdit {
    Q_OBJECT
public:
    /// `today`: where the calendar opens while the line is empty.
    explicit DateEdit(QDate today, QWidget *parent = nullptr);

    void openCalendar();

signals:
    /// A day was chosen from the calendar and stands in the line.
    void dayChosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QDate m_today;
};

} // namespace inko

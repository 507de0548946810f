#pragma once

#include "core/base/result.h"

#include <QDialog>

#include <functional>

class QLineEdit;

namespace inko {

class ProblemLine;

/// Asks under which name a document is frozen. What is refused stays as typed, with the reason below it.
class FreezeDialog : public QDialog {
    Q_OBJECT
public:
    using Freeze = std::function<Result<>(const QString &name)>;

    FreezeDialog(const QString &proposedName, Freeze freeze, QWidget *parent = nullptr);

    QString name() const;
    void accept() override;

private:
    Freeze m_freeze;
    QLineEdit *m_name;
    ProblemLine *m_problem;
};

} // namespace inko

#pragma once

#include "core/grid/entryhistory.h"

#include <QWidget>

class QVBoxLayout;

namespace inko {

/// An entry's history in words, the latest step first.
class HistoryView : public QWidget {
    Q_OBJECT
public:
    explicit HistoryView(QWidget *parent = nullptr);

    void showSteps(const QList<EntryStep> &steps);
    QStringList lines() const; ///< as shown

private:
    void addLine(const QString &text, bool isHeading);

    QVBoxLayout *m_layout;
};

} // namespace inko

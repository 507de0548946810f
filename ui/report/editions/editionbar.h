#pragma once

#include "core/report/editions/edition.h"

#include <QWidget>

#include <optional>

class QAction;
class QComboBox;

namespace inko {

/// Chooses between the year's document as it is now and its frozen editions, and offers to freeze it.
class EditionBar : public QWidget {
    Q_OBJECT
public:
    explicit EditionBar(QWidget *parent = nullptr);

    /// An edition that is gone is left for today's state.
    void showEditions(const QList<Edition> &editions);
    void choose(Id<Edition> edition);
    std::optional<Edition> chosen() const; ///< empty: as it is now
    void setCanFreeze(bool can);
    /// For a button that stands beside others.
    QAction *freezeAction() const { return m_freeze; }

signals:
    void choiceChanged();
    void freezeWanted();

private:
    void tellChoice();

    bool m_canFreeze = true;
    QList<Edition> m_editions;
    QComboBox *m_choice;
    QAction *m_freeze;
};

} // namespace inko

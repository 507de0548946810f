#pragma once

#include "ui/shell/search.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPointer>

class QListWidgetItem;
class QTimer;

namespace inko {

/// Search over everything. What it finds lies in a list below: Enter goes to the first, arrow down into the
/// list, Escape back to where one was.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(Workspace &workspace, QWidget *parent = nullptr);
    ~SearchField() override;

    void setYear(int year) { m_year = year; }
    QListWidget *list() const { return m_list; }

signals:
    void linkActivated(const inko::Link &link);
    void failed(const QString &message);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void placeList();
    void activate(const QListWidgetItem *item);
    void putAway();

    Search m_search;
    int m_year = 0;
    QPointer<QListWidget> m_list; ///< lies in the window while it is shown
    QTimer *m_pause;              ///< while somebody types, nothing is searched
};

} // namespace inko

#pragma once

#include "core/grid/entrynames.h"

#include <QFrame>
#include <QToolButton>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace inko {

/// A button that opens the values of one column with the number of entries that have each, to be ticked.
/// Values and counts are asked for when it is opened, so that it costs nothing before.
class FacetButton : public QToolButton {
    Q_OBJECT
public:
    struct Row {
        NamedValue value;
        int count = 0;
    };

    FacetButton(const QString &title, std::function<QList<Row>()> rows, QWidget *parent = nullptr);

    void setTicked(const QList<qint64> &ticked);
    const QList<qint64> &ticked() const { return m_ticked; }
    void open();

signals:
    void changed(); ///< the person ticked something

protected:
    void initStyleOption(QStyleOptionToolButton *option) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QFrame *makePopup();
    void fill();
    void narrow(const QString &typed);
    void tick(QTreeWidgetItem *item);
    void showTitle();

    QString m_title;
    std::function<QList<Row>()> m_rows;
    QList<qint64> m_ticked;
    QFrame *m_popup = nullptr;
    QLineEdit *m_search = nullptr;
    QTreeWidget *m_list = nullptr;
};

} // namespace inko

#include "ui/widgets/fields/tabtobox.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>

namespace inko {

namespace {

class TabToBox : public QObject {
public:
    explicit TabToBox(QComboBox *box) : QObject(box), m_box(box)
    {
        box->completer()->popup()->installEventFilter(this);
    }

    bool eventFilter(QObject *list, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key != Qt::Key_Tab && key != Qt::Key_Backtab)
            return false;
        auto *found = static_cast<QAbstractItemView *>(list);
        if (const QModelIndex marked = found->currentIndex(); marked.isValid())
            m_box->setEditText(marked.data().toString());
        found->hide();
        QCoreApplication::sendEvent(m_box, event);
        return true;
    }

private:
    QComboBox *m_box;
};

} // namespace

void letTabReachTheBox(QComboBox *box)
{
    new TabToBox(box);
}

} // namespace inko

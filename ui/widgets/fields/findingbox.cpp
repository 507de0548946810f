#include "ui/widgets/fields/findingbox.h"

#include "core/base/text.h"

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

void findWhileTyping(QComboBox *box)
{
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    new TabToBox(box);
}

QString meantChoice(const QComboBox &box, const QString &typed)
{
    const QString beginning = searchable(typed);
    if (beginning.isEmpty() || box.findText(typed, Qt::MatchExactly) >= 0)
        return typed;
    QStringList found;
    for (int choice = 0; choice < box.count(); ++choice) {
        if (searchable(box.itemText(choice)).startsWith(beginning))
            found << box.itemText(choice);
    }
    return found.size() == 1 ? found.first() : typed;
}

} // namespace inko

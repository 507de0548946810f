#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace inko::test {

/// What a person finds on a screen and does to it. All of these take what is visible only.

/// The editor that a caption belongs to ("Name:").
inline QWidget *fieldLabelled(const QWidget &screen, const QString &caption)
{
    for (const QLabel *label : screen.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy() && QString(label->text()).remove(u'&') == caption)
            return label->buddy();
    }
    return nullptr;
}

inline QLineEdit *lineLabelled(const QWidget &screen, const QString &caption)
{
    QWidget *field = fieldLabelled(screen, caption);
    auto *box = qobject_cast<QComboBox *>(field);
    return box ? box->lineEdit() : qobject_cast<QLineEdit *>(field);
}

template<class View = QAbstractItemView>
View *viewNamed(const QWidget &screen, const QString &accessibleName)
{
    for (View *view : screen.findChildren<View *>()) {
        if (view->accessibleName() == accessibleName)
            return view;
    }
    return nullptr;
}

/// Clicks the button with these words; false if there is none that can be clicked.
inline bool press(const QWidget &screen, const QString &words)
{
    for (QAbstractButton *button : screen.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->isEnabled() && QString(button->text()).remove(u'&') == words) {
            QTest::mouseClick(button, Qt::LeftButton);
            return true;
        }
    }
    return false;
}

/// These words stand somewhere on the screen.
inline bool says(const QWidget &screen, const QString &words)
{
    const auto labels = screen.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

/// Replaces what stands in a line and leaves it with Tab.
inline void fillIn(QLineEdit *line, const QString &text)
{
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
    QWidget *list = QApplication::activePopupWidget(); // what is found while typing gets the keys first
    QTest::keyClick(list ? list : line, Qt::Key_Tab);
}

/// The cell of a table or tree that shows this text in this column, wherever it hangs.
inline QModelIndex cellShowing(const QAbstractItemView &view, const QString &text, int column = 0)
{
    const QAbstractItemModel *model = view.model();
    const auto found =
        model->match(model->index(0, column), Qt::DisplayRole, text, 1, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? QModelIndex() : found.front();
}

inline void clickCell(QAbstractItemView &view, const QModelIndex &cell)
{
    view.scrollTo(cell);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(cell).center());
}

/// Opens the cell's editor with F2, types over what stands there, or deletes it, and ends with this key.
inline bool typeIntoCell(QAbstractItemView &view, const QModelIndex &cell, const QString &text,
                         Qt::Key end = Qt::Key_Return)
{
    view.setFocus();
    view.setCurrentIndex(cell);
    QTest::keyClick(&view, Qt::Key_F2);
    QWidget *focused = QApplication::focusWidget();
    auto *line = qobject_cast<QLineEdit *>(focused);
    if (auto *box = qobject_cast<QComboBox *>(focused))
        line = box->lineEdit();
    if (!line)
        return false;
    line->selectAll();
    if (text.isEmpty())
        QTest::keyClick(focused, Qt::Key_Delete);
    QTest::keyClicks(focused, text);
    QTest::keyClick(focused, end);
    QCoreApplication::processEvents();
    return true;
}

} // namespace inko::test

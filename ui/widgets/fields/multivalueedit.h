#pragma once

#include "ui/widgets/fields/choiceedit.h"

namespace inko {

/// Several values in one field: each stands as a small tag, and behind the last one the next is typed.
/// Enter or ; takes what was typed, Backspace in the empty line removes the last tag, a click on × any.
class MultiValueEdit : public QFrame {
    Q_OBJECT
public:
    explicit MultiValueEdit(QWidget *parent = nullptr);

    void setChoices(const Choices &choices, ChoiceEdit::Unknown unknown);
    void setValues(const QList<NamedValue> &values);
    /// In order; those that are to be added to the list have id 0 and no key.
    const QList<NamedValue> &values() const { return m_values; }
    QString pendingText() const { return m_line->text().trimmed(); } ///< typed, but no value
    /// Takes what was typed where it finds a value; false where it finds none. An empty line is fine.
    bool takeTyped();
    ChoiceEdit *line() const { return m_line; }
    void openList() { m_line->openList(); }
    /// The tags stay to be read.
    void setReadOnly(bool readOnly);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void changed();   ///< by the person
    void focusLeft(); ///< the typing went elsewhere

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Places {
        QList<QRect> tags;
        QRect line;
        int height = 0;
    };
    Places placesFor(int width) const;
    QRect crossOf(const QRect &tag) const;
    void toggle(const NamedValue &value);
    void place();
    bool handleKey(QKeyEvent *event);

    QList<NamedValue> m_values;
    ChoiceEdit *m_line;
};

} // namespace inko

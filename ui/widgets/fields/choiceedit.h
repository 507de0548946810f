#pragma once

#include "ui/widgets/fields/choicepopup.h"
#include "ui/widgets/fields/choices.h"

#include <QLineEdit>
#include <QPointer>

namespace inko {

/// A field that finds a value of a list while one types: ↑ ↓ move through what is found, Enter takes it.
class ChoiceEdit : public QLineEdit {
    Q_OBJECT
public:
    enum class Unknown {
        Refuse, ///< only what is in the list
        Offer   ///< the list ends with "Add … to the list"
    };

    explicit ChoiceEdit(QWidget *parent = nullptr);
    ~ChoiceEdit() override;

    void setChoices(const Choices &choices, Unknown unknown);
    const Choices &choices() const { return m_choices; }
    /// Values that get a check mark in the list; with this the list is one of several values.
    void setMarked(const QSet<qint64> &marked);

    /// What Enter would take now: what ↑ ↓ went to, what is written exactly so, or the best match for what
    /// was typed. Never the offer, unless the person went to it; never a retired value.
    std::optional<NamedValue> wouldTake() const;
    bool hasExplicitChoice() const { return m_isExplicit && isListOpen(); }

    Unknown unknown() const { return m_unknown; }
    bool isListOpen() const { return m_popup && m_popup->isVisible(); }
    void openList();
    void closeList();
    /// After the field went elsewhere or grew: the open list follows.
    void moveList();

signals:
    void chosen(const inko::NamedValue &value);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refill();
    void take(const NamedValue &value);

    Choices m_choices;
    Unknown m_unknown = Unknown::Refuse;
    ChoicePopup::Marks m_marks = ChoicePopup::Marks::None;
    QSet<qint64> m_marked;
    QPointer<ChoicePopup> m_popup;
    bool m_isTyped = false;    ///< the text is what somebody types, not what was there
    bool m_isExplicit = false; ///< ↑ ↓ went to the highlighted row
};

} // namespace inko

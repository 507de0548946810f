#include "ui/widgets/fields/wrappedradio.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QRadioButton>

namespace inko {

WrappedRadio::WrappedRadio(const QString &words, QButtonGroup *group, QWidget *parent)
    : QWidget(parent), m_button(new QRadioButton(this)), m_words(new QLabel(words, this))
{
    m_button->setAccessibleName(words);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setAttribute(Qt::WA_TransparentForMouseEvents);
    group->addButton(m_button);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_button, 0, Qt::AlignTop);
    layout->addWidget(m_words, 1);
    connect(m_button, &QRadioButton::clicked, this, &WrappedRadio::clicked);
}

void WrappedRadio::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) {
        m_button->setFocus(Qt::MouseFocusReason);
        m_button->click();
    }
}

} // namespace inko

#include "ui/widgets/emptystate.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace inko {

namespace {

/// A drawing four lines high that takes on the palette's colour as it is painted.
class Drawing : public QWidget {
public:
    Drawing(Icon which, QWidget *parent) : QWidget(parent), m_icon(icon(which)) {}
    QSize sizeHint() const override { return QSize(4, 4) * fontMetrics().height(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setOpacity(0.55);
        m_icon.paint(&painter, rect());
    }

private:
    QIcon m_icon;
};

} // namespace

EmptyState::EmptyState(Icon which, const QString &sentence, const QString &firstStep, QWidget *parent)
    : QWidget(parent), m_sentence(new QLabel(sentence, this))
{
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(new Drawing(which, this), 0, Qt::AlignCenter);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addWidget(m_sentence, 0, Qt::AlignCenter);
    if (!firstStep.isEmpty()) {
        m_button = new QPushButton(icon(Icon::Add), firstStep, this);
        layout->addSpacing(fontMetrics().height() / 2);
        layout->addWidget(m_button, 0, Qt::AlignCenter);
        connect(m_button, &QPushButton::clicked, this, &EmptyState::firstStepWanted);
    }
    layout->addStretch(3);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

} // namespace inko

#include "ui/shell/statusline.h"

#include "ui/widgets/messageline.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace inko {

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent), m_state(new QWidget(this)), m_drawing(new QLabel(m_state)), m_text(new QLabel(m_state)),
      m_show(new QPushButton(tr("&Show it"), m_state)), m_error(new MessageLine(this))
{
    const int space = fontMetrics().height() / 3;
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_show->setAccessibleDescription(tr("Goes to what is not saved yet"));
    auto *state = new QHBoxLayout(m_state);
    state->setContentsMargins(2 * space, space, 2 * space, space);
    state->addWidget(m_drawing);
    state->addWidget(m_text, 1);
    state->addWidget(m_show);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_error);
    layout->addWidget(m_state);
    connect(m_error, &MessageLine::dismissed, m_state, &QWidget::show);
    connect(m_show, &QPushButton::clicked, this, &StatusLine::unsavedWanted);
    paintDrawing();
    setUnsaved({});
}

void StatusLine::setUnsaved(const QString &problem)
{
    m_text->setText(problem.isEmpty() ? tr("All changes saved") : tr("Not saved yet: %1").arg(problem));
    m_drawing->setVisible(!problem.isEmpty());
    m_show->setVisible(!problem.isEmpty());
}

void StatusLine::showUnchangeable()
{
    setUnsaved({});
    m_text->setText(tr("Only for reading"));
}

void StatusLine::showError(const QString &message)
{
    m_state->hide();
    m_error->showMessage(Icon::Warning, message);
}

void StatusLine::clearError()
{
    m_error->clear();
    m_state->show();
}

QString StatusLine::text() const
{
    return m_error->isHidden() ? m_text->text() : m_error->text();
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        paintDrawing();
    QWidget::changeEvent(event);
}

void StatusLine::paintDrawing()
{
    const int side = fontMetrics().height();
    m_drawing->setPixmap(icon(Icon::Warning).pixmap(QSize(side, side), devicePixelRatioF()));
}

} // namespace inko

#include "ui/shell/statusline.h"

#include "ui/widgets/messageline.h"

#include <QLabel>
#include <QVBoxLayout>

namespace inko {

StatusLine::StatusLine(QWidget *parent) : QWidget(parent), m_saved(new QLabel(this)), m_error(new MessageLine(this))
{
    const int space = fontMetrics().height() / 3;
    m_saved->setContentsMargins(2 * space, space, space, space);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_error);
    layout->addWidget(m_saved);
    connect(m_error, &MessageLine::dismissed, m_saved, &QLabel::show);
    showSaved();
}

void StatusLine::showSaved()
{
    m_saved->setText(tr("All changes saved"));
    m_error->clear();
    m_saved->show();
}

void StatusLine::showUnchangeable()
{
    m_saved->setText(tr("Only for reading"));
}

void StatusLine::showError(const QString &message)
{
    m_saved->hide();
    m_error->showMessage(Icon::Warning, message);
}

QString StatusLine::text() const
{
    return m_error->isHidden() ? m_saved->text() : m_error->text();
}

} // namespace inko

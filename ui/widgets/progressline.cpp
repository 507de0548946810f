#include "ui/widgets/progressline.h"

#include "ui/widgets/backgroundwork.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace inko {

namespace {
constexpr int unnoticedMs = 300;
}

ProgressLine::ProgressLine(BackgroundWork *work, QWidget *parent)
    : QWidget(parent), m_work(work), m_text(new QLabel(this)), m_bar(new QProgressBar(this))
{
    m_text->setWordWrap(true);
    m_bar->setRange(0, 100);
    auto *stop = new QPushButton(tr("&Cancel"), this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_bar, 2);
    layout->addWidget(stop);
    hide();

    auto *soon = new QTimer(this);
    soon->setSingleShot(true);
    soon->setInterval(unnoticedMs);
    connect(soon, &QTimer::timeout, this, [this] { setVisible(m_work->isRunning()); });
    connect(stop, &QPushButton::clicked, m_work, &BackgroundWork::cancel);
    connect(m_work, &BackgroundWork::progressed, this, [this, soon](int percent) {
        m_bar->setValue(percent);
        if (isHidden() && !soon->isActive())
            soon->start();
    });
    connect(m_work, &BackgroundWork::finished, this, &QWidget::hide);
    connect(m_work, &BackgroundWork::cancelled, this, &QWidget::hide);
    connect(m_work, &BackgroundWork::failed, this, &QWidget::hide);
}

void ProgressLine::setText(const QString &text)
{
    m_text->setText(text);
    m_bar->setAccessibleName(text);
}

} // namespace inko

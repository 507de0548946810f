#include "ui/files/lockeddialog.h"

#include "ui/widgets/icon.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

LockedDialog::LockedDialog(const QString &fileName, const Error &error, QWidget *parent) : QDialog(parent)
{
    const bool stale = error.code == Error::Code::StaleLock;
    setWindowTitle(stale ? tr("“%1” was left locked").arg(fileName) : tr("“%1” is in use").arg(fileName));
    auto *drawing = new QLabel(this);
    const int side = fontMetrics().height() * 3;
    drawing->setPixmap(icon(Icon::Lock).pixmap(QSize(side, side), devicePixelRatioF()));
    const QString message =
        stale ? error.message + u' ' + tr("If nobody has it open, the lock can be removed.") : error.message;
    auto *text = new QLabel(message, this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *reading = buttons->addButton(tr("Open for &reading"), QDialogButtonBox::AcceptRole);
    reading->setObjectName(u"readOnly"_s);
    connect(reading, &QPushButton::clicked, this, [this] { choose(Choice::ReadOnly); });
    if (stale) {
        QPushButton *breaking = buttons->addButton(tr("Remove the &lock and open"), QDialogButtonBox::DestructiveRole);
        breaking->setObjectName(u"breakLock"_s);
        breaking->setAutoDefault(false);
        connect(breaking, &QPushButton::clicked, this, [this] { choose(Choice::BreakLock); });
    }
    QPushButton *cancel = buttons->addButton(tr("Do not open"), QDialogButtonBox::RejectRole);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    reading->setDefault(true);
    setAccessibleDescription(message);

    auto *notice = new QHBoxLayout;
    notice->addWidget(drawing, 0, Qt::AlignTop);
    notice->addWidget(text, 1, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(notice);
    layout->addStretch();
    layout->addWidget(buttons);
}

void LockedDialog::choose(Choice choice)
{
    m_choice = choice;
    accept();
}

} // namespace inko

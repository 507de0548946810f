#include "ui/files/restoredialog.h"

#include "core/storage/backup.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/savedialog.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

enum CopyRole { CopyPathRole = Qt::UserRole };

/// To the second where others were made in the same minute.
QString whenMade(const backup::Copy &copy, const std::vector<backup::Copy> &all)
{
    const auto minuteOf = [](const backup::Copy &one) { return one.madeAt.toSecsSinceEpoch() / 60; };
    const bool isAlone =
        std::ranges::count_if(all, [&](const backup::Copy &one) { return minuteOf(one) == minuteOf(copy); }) == 1;
    const QDateTime local = copy.madeAt.toLocalTime();
    const QString day = QLocale().toString(local.date(), QLocale::LongFormat);
    const QString time =
        isAlone ? QLocale().toString(local.time(), QLocale::ShortFormat) : local.time().toString(u"HH:mm:ss"_s);
    switch (copy.reason) {
    case backup::Reason::Opening: return RestoreDialog::tr("%1, %2, on opening").arg(day, time);
    case backup::Reason::Migration:
        return RestoreDialog::tr("%1, %2, before the file was converted for a newer Inko").arg(day, time);
    case backup::Reason::Import: return RestoreDialog::tr("%1, %2, before an import").arg(day, time);
    }
    return {};
}

} // namespace

RestoreDialog::RestoreDialog(const QString &path, const QString &why, QWidget *parent)
    : QDialog(parent), m_path(path), m_copies(new QListWidget(this)), m_target(new QLineEdit(this)), m_restore(nullptr),
      m_error(new MessageLine(this))
{
    setWindowTitle(tr("Restore “%1” from a backup").arg(QFileInfo(path).fileName()));
    auto *text = new QLabel(why, this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *copiesLabel = new QLabel(tr("&Backups, newest first:"), this);
    copiesLabel->setBuddy(m_copies);
    m_copies->setAccessibleName(tr("Backups"));
    auto *targetLabel = new QLabel(tr("Restore &as:"), this);
    targetLabel->setBuddy(m_target);
    m_target->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    auto *other = new QPushButton(tr("Another &file…"), this);
    other->setAutoDefault(false);
    auto *browse = new QPushButton(tr("&Choose…"), this);
    browse->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(this);
    m_restore = buttons->addButton(tr("&Restore and open"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);

    auto *grid = new QGridLayout;
    grid->addWidget(copiesLabel, 0, 0, 1, 2);
    grid->addWidget(m_copies, 1, 0, 1, 2);
    grid->addWidget(other, 2, 1);
    grid->addWidget(targetLabel, 3, 0, 1, 2);
    grid->addWidget(m_target, 4, 0);
    grid->addWidget(browse, 4, 1);
    grid->setColumnStretch(0, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addLayout(grid);
    layout->addWidget(m_error);
    layout->addWidget(buttons);

    connect(m_copies, &QListWidget::currentItemChanged, this, &RestoreDialog::suggestTarget);
    connect(m_copies, &QListWidget::itemActivated, this, &RestoreDialog::accept);
    connect(m_target, &QLineEdit::textChanged, this, [this] { m_error->clear(); });
    connect(other, &QPushButton::clicked, this, &RestoreDialog::chooseCopy);
    connect(browse, &QPushButton::clicked, this, &RestoreDialog::chooseTarget);
    connect(buttons, &QDialogButtonBox::accepted, this, &RestoreDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &RestoreDialog::reject);
    fill();
}

void RestoreDialog::fill()
{
    const std::vector<backup::Copy> copies = backup::copiesOf(m_path);
    for (const backup::Copy &copy : copies)
        add(copy.path, whenMade(copy, copies));
    if (m_copies->count() == 0)
        m_error->showNotice(
            Icon::Warning,
            tr("There is no backup beside this file. If you keep one elsewhere, choose it with “Another file”."));
    m_restore->setEnabled(m_copies->count() > 0);
    m_copies->setCurrentRow(0);
    m_copies->setFocus();
}

void RestoreDialog::add(const QString &copy, const QString &text)
{
    auto *item = new QListWidgetItem(text, m_copies);
    item->setData(CopyPathRole, copy);
    item->setToolTip(QDir::toNativeSeparators(copy));
}

void RestoreDialog::chooseCopy()
{
    const QString copy =
        QFileDialog::getOpenFileName(this, tr("Choose a backup"), QFileInfo(m_path).path(), tr("Inko files (*.inko)"));
    if (copy.isEmpty())
        return;
    add(copy, QDir::toNativeSeparators(copy));
    m_restore->setEnabled(true);
    m_copies->setCurrentRow(m_copies->count() - 1);
}

void RestoreDialog::chooseTarget()
{
    const QString chosen =
        askWhereToSave({tr("Restore as"), m_target->text(), tr("Inko files (*.inko)"), u"inko"_s, false}, this);
    if (!chosen.isEmpty())
        m_target->setText(QDir::toNativeSeparators(chosen));
}

void RestoreDialog::suggestTarget()
{
    const QFileInfo file(m_path);
    const QString base = file.dir().filePath(tr("%1 restored").arg(file.completeBaseName()));
    QString suggestion = base + u".inko"_s;
    for (int number = 2; QFileInfo::exists(suggestion); ++number)
        suggestion = u"%1 %2.inko"_s.arg(base).arg(number);
    m_target->setText(QDir::toNativeSeparators(suggestion));
}

QString RestoreDialog::target() const
{
    return QDir::fromNativeSeparators(m_target->text().trimmed());
}

void RestoreDialog::accept()
{
    const QListWidgetItem *chosen = m_copies->currentItem();
    if (!chosen)
        return;
    const Result<> restored = backup::restore(chosen->data(CopyPathRole).toString(), target());
    if (restored)
        QDialog::accept();
    else
        m_error->showMessage(Icon::Warning, restored.error().message);
}

} // namespace inko

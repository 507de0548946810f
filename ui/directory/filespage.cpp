#include "ui/directory/filespage.h"

#include "core/storage/backup.h"
#include "ui/widgets/fields/problemline.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QUrl>

namespace inko {

using namespace Qt::StringLiterals;

FilesPage::FilesPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_copies(new QListWidget(this)), m_problem(new ProblemLine(this))
{
    const QFileInfo file(workspace.store().path());
    auto *where = new QLabel(
        tr("All data of the town is in one file:") + u'\n' + QDir::toNativeSeparators(file.absoluteFilePath()), this);
    where->setTextFormat(Qt::PlainText);
    where->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    where->setWordWrap(true);
    auto *openFolder = new QPushButton(tr("&Open the folder"), this);
    connect(openFolder, &QPushButton::clicked, this,
            [folder = file.absolutePath()] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    auto *about = new QLabel(tr("A backup is made whenever the file is opened. Each is a whole copy, checked when it "
                                "was made; the newest, and one for each of the last days, weeks and months are kept:"),
                             this);
    about->setWordWrap(true);
    auto *backUp = new QPushButton(tr("&Back up now"), this);
    backUp->setDisabled(workspace.store().isReadOnly());
    connect(backUp, &QPushButton::clicked, this, &FilesPage::backUpNow);
    m_copies->setAccessibleName(tr("Backups"));

    auto *folderRow = new QHBoxLayout;
    folderRow->addWidget(openFolder);
    folderRow->addStretch();
    auto *backupRow = new QHBoxLayout;
    backupRow->addWidget(backUp);
    backupRow->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(where);
    layout->addLayout(folderRow);
    layout->addSpacing(fontMetrics().height());
    layout->addWidget(about);
    layout->addWidget(m_copies, 1);
    layout->addWidget(m_problem);
    layout->addLayout(backupRow);
}

void FilesPage::reload()
{
    m_copies->clear();
    for (const backup::Copy &copy : backup::copiesOf(m_workspace.store().path())) {
        const QFileInfo file(copy.path);
        auto *item = new QListWidgetItem(
            tr("%1 (%2)").arg(QLocale().toString(copy.madeAt.toLocalTime(), QLocale::ShortFormat),
                              QLocale().formattedDataSize(file.size(), 1, QLocale::DataSizeTraditionalFormat)),
            m_copies);
        item->setToolTip(QDir::toNativeSeparators(copy.path));
    }
}

void FilesPage::backUpNow()
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<> made = m_workspace.store().backUp();
    QGuiApplication::restoreOverrideCursor();
    m_problem->say(made ? QString() : made.error().message);
    reload();
}

} // namespace inko

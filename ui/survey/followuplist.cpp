#include "ui/survey/followuplist.h"

#include "core/base/files.h"
#include "ui/survey/followupdialog.h"
#include "ui/widgets/fields/daytext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

QString lineOf(const FollowUp &noted)
{
    QStringList parts{shortDayText(noted.madeOn), FollowUps::nameOf(noted.outcome)};
    if (noted.kind != FollowUp::Kind::Call)
        parts[0] += u' ' + FollowUps::nameOf(noted.kind);
    if (!noted.spokeWith.isEmpty())
        parts << noted.spokeWith;
    if (!noted.note.isEmpty())
        parts << noted.note;
    return parts.join(u" · "_s).simplified();
}

FollowUpList::FollowUpList(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_list(new QListWidget(this)),
      m_call(new QPushButton(icon(Icon::Call), tr("&Telephone …"), this)), m_note(new QPushButton(tr("N&ote …"), this))
{
    m_list->setAccessibleName(tr("What was said so far"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(m_list->fontMetrics().lineSpacing() * 5);
    m_list->installEventFilter(this);
    m_list->hide();
    m_call->setToolTip(tr("Go through the rows on the telephone (key A)"));
    m_note->setToolTip(tr("Note a call, a mail or a visit"));
    const bool canWrite = !workspace.store().isReadOnly();
    m_call->setVisible(canWrite);
    m_note->setVisible(canWrite);
    connect(m_call, &QPushButton::clicked, this, &FollowUpList::callWanted);
    connect(m_note, &QPushButton::clicked, this, [this] {
        FollowUp fresh;
        fresh.answer = m_return.value_or(Id<Return>());
        fresh.madeBy = files::userName();
        open(fresh);
    });
    connect(m_list, &QListWidget::itemActivated, this, &FollowUpList::openCurrent);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_call);
    buttons->addWidget(m_note);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(buttons);
    layout->addWidget(m_list);
}

Result<> FollowUpList::showReturn(std::optional<Id<Return>> answer)
{
    m_return = answer;
    const auto noted = answer ? m_workspace.followUps().of(*answer) : Result<QList<FollowUp>>();
    if (!noted)
        return fail(noted.error());
    if (*noted == m_noted && m_list->count() == noted->size())
        return {};
    m_noted = *noted;
    m_list->clear();
    for (const FollowUp &one : std::as_const(m_noted))
        m_list->addItem(lineOf(one));
    m_list->setVisible(!m_noted.isEmpty());
    return {};
}

void FollowUpList::open(const FollowUp &noted)
{
    FollowUpDialog(m_workspace.followUps(), noted, m_workspace.store().now().toLocalTime().date(), this).exec();
}

void FollowUpList::openCurrent()
{
    if (m_list->currentRow() >= 0 && !m_workspace.store().isReadOnly())
        open(m_noted[m_list->currentRow()]);
}

void FollowUpList::removeCurrent()
{
    if (m_list->currentRow() < 0 || m_workspace.store().isReadOnly())
        return;
    if (const Result<> removed = m_workspace.followUps().remove(m_noted[m_list->currentRow()].id); !removed)
        emit failed(removed.error().message);
}

bool FollowUpList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace inko

#include "ui/steering/sessions/paperspane.h"

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/exchange/invitations/sessioninvitation.h"
#include "core/pdf/documentpdf.h"
#include "core/report/papers/approvedminutes.h"
#include "core/report/papers/councilpresentation.h"
#include "core/report/papers/plaintext.h"
#include "ui/widgets/headline.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/savedialog.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

PapersPane::PapersPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_done(new MessageLine(this)), m_preview(new QPlainTextEdit(this))
{
    m_preview->setReadOnly(true);
    m_preview->setAccessibleName(tr("What everybody will read in the minutes"));
    m_preview->setMinimumHeight(fontMetrics().height() * 10);
    auto *buttons = new QGridLayout;
    int place = 0;
    const auto add = [&](Paper paper, const QString &explanation) {
        buttons->addWidget(makeButton(paper, explanation), place / 4, place % 4);
        ++place;
    };
    add(Paper::Invitation, tr("When and where, the agenda, and what the items are about"));
    add(Paper::Mail, tr("A mail to whoever is expected, with the invitation and an entry for the calendar; your mail "
                        "program opens it for sending"));
    add(Paper::SessionPapers, tr("Each item with its facts and what it is linked with, as one file with bookmarks"));
    add(Paper::AttendanceSheet, tr("To be signed"));
    add(Paper::Minutes, tr("For the members, with everything in it"));
    add(Paper::PublicMinutes, tr("For everybody: without internal items and without names of people"));
    add(Paper::Matters, tr("What became of recommendations, and which tasks are open"));
    add(Paper::Presentation, tr("To be shown in the council: a thought on each page, with the open recommendations"));
    connect(m_done, &MessageLine::actionWanted, this, &PapersPane::markInvited);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(buttons);
    layout->addWidget(m_done);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addWidget(headline(tr("This everybody will read"), 1.1, this));
    layout->addWidget(m_preview, 1);
}

QString PapersPane::nameOf(Paper paper)
{
    switch (paper) {
    case Paper::Invitation: return tr("Invitation");
    case Paper::Mail: return tr("Invitation by mail");
    case Paper::SessionPapers: return tr("Session papers");
    case Paper::AttendanceSheet: return tr("Attendance sheet");
    case Paper::Minutes: return tr("Minutes");
    case Paper::PublicMinutes: return tr("Public minutes");
    case Paper::Matters: return tr("What became of it");
    case Paper::Presentation: return tr("Presentation");
    }
    return {};
}

QWidget *PapersPane::makeButton(Paper paper, const QString &explanation)
{
    auto *button = new QPushButton(icon(Icon::Pdf), tr("%1 …").arg(nameOf(paper)), this);
    button->setToolTip(explanation);
    button->setAccessibleDescription(explanation);
    connect(button, &QPushButton::clicked, this, [this, paper] { choosePath(paper); });
    return button;
}

Result<> PapersPane::showSession(std::optional<Id<Session>> session)
{
    if (m_session != session)
        m_done->clear();
    m_session = session;
    if (isVisible())
        showPreview();
    return {};
}

void PapersPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showPreview();
}

void PapersPane::showPreview()
{
    const auto document = documentOf(Paper::PublicMinutes);
    const QString text = !m_session ? QString() : document ? papers::plainTextOf(*document) : document.error().message;
    if (m_preview->toPlainText() != text)
        m_preview->setPlainText(text);
}

Result<document::Document> PapersPane::documentOf(Paper paper)
{
    if (!m_session)
        return document::Document();
    if (paper == Paper::Minutes || paper == Paper::PublicMinutes)
        return papers::minutesOf(m_workspace, *m_session,
                                 paper == Paper::Minutes ? papers::Readers::Members : papers::Readers::Everybody);
    if (paper == Paper::Presentation)
        return presentation();
    return SessionRecord::read(m_workspace, *m_session).map([paper](const SessionRecord &record) {
        switch (paper) {
        case Paper::Invitation: return papers::invitation(record);
        case Paper::SessionPapers: return papers::sessionPapers(record);
        case Paper::AttendanceSheet: return papers::attendanceSheet(record);
        case Paper::Matters: return papers::mattersList(record);
        case Paper::Mail:
        case Paper::Minutes:
        case Paper::PublicMinutes:
        case Paper::Presentation: break;
        }
        return document::Document();
    });
}

Result<document::Document> PapersPane::presentation()
{
    const auto record = SessionRecord::read(m_workspace, *m_session);
    const auto rounds = m_workspace.survey().rounds();
    if (const auto error = firstErrorOf(record, rounds))
        return fail(*error);
    return readReportData(m_workspace, papers::yearShownIn(record->session, *rounds))
        .map([&](const ReportData &ofYear) { return papers::councilPresentation(*record, ofYear); });
}

Result<QByteArray> PapersPane::pdfOf(Paper paper)
{
    layout::Hyphenator hyphenator(u"de"_s); // the papers are for a German town's bodies
    return documentOf(paper).and_then([&](const document::Document &document) {
        const auto format = paper == Paper::Presentation ? layout::PageFormat::slides() : layout::PageFormat();
        return pdf::pdfOf(document, m_workspace.store().now(), &hyphenator, format);
    });
}

Result<QByteArray> PapersPane::mail()
{
    m_unreached.clear();
    return pdfOf(Paper::Invitation)
        .and_then([&](const QByteArray &pdf) {
            const MailAttachment attached{nameOf(Paper::Invitation) + u".pdf"_s, "application/pdf", pdf};
            return sessionInvitation(m_workspace, m_session.value_or(Id<Session>()), {attached});
        })
        .map([&](const InvitationMail &invitation) {
            m_unreached = invitation.unreached;
            return toEml(invitation.draft, m_workspace.store().now());
        });
}

Result<> PapersPane::write(Paper paper, const QString &path)
{
    return (paper == Paper::Mail ? mail() : pdfOf(paper)).and_then([&](const QByteArray &bytes) {
        return files::replace(path, bytes);
    });
}

void PapersPane::choosePath(Paper paper)
{
    const auto session = m_session ? m_workspace.sessions().byId(*m_session) : Result<Session>(Session());
    const auto body = session ? m_workspace.bodies().byId(session->body) : Result<Body>(Body());
    if (!m_session || !body)
        return;
    const QString suffix = paper == Paper::Mail ? u"eml"_s : u"pdf"_s;
    const QString file = u"%1 %2 %3.%4"_s.arg(session->day.toString(Qt::ISODate),
                                              QString(body->name).replace(u'/', u'-'), nameOf(paper), suffix);
    const QString path =
        askWhereToSave({tr("Save the paper"), QFileInfo(m_workspace.store().path()).path() + u'/' + file,
                        paper == Paper::Mail ? tr("Mail drafts (*.eml)") : tr("PDF (*.pdf)"), suffix},
                       this);
    if (!path.isEmpty())
        save(paper, path);
}

void PapersPane::save(Paper paper, const QString &path)
{
    const Result<> written = write(paper, path);
    if (!written) {
        m_done->showMessage(Icon::Warning, written.error().message);
        return;
    }
    sayWritten(path);
    const auto session = m_workspace.sessions().byId(m_session.value_or(Id<Session>()));
    if (paper == Paper::Mail && session && session->state == Session::State::Planned &&
        !m_workspace.store().isReadOnly())
        m_done->offer(tr("&Note as invited"));
}

void PapersPane::markInvited()
{
    auto session = m_workspace.sessions().byId(m_session.value_or(Id<Session>()));
    if (session)
        session->state = Session::State::Invited;
    const Result<> marked = session ? m_workspace.sessions().update(*session) : fail(session.error());
    if (marked)
        m_done->showMessage(Icon::Done, tr("The session is noted as invited to."));
    else
        m_done->showMessage(Icon::Warning, marked.error().message);
}

void PapersPane::sayWritten(const QString &path)
{
    QString words = tr("Saved as “%1”.").arg(QFileInfo(path).fileName());
    if (path.endsWith(u".eml"_s) && !m_unreached.isEmpty())
        words += u' ' + tr("Without a mail address: %1.").arg(m_unreached.join(u", "_s));
    m_done->showMessage(Icon::Done, words);
}

} // namespace inko

#include "ui/steering/consultations/consultationdetail.h"

#include "core/base/files.h"
#include "core/exchange/invitations/consultationinvitation.h"
#include "core/pdf/documentpdf.h"
#include "core/report/papers/draftpaper.h"
#include "core/steering/consultations/chaptersfrommarkdown.h"
#include "core/steering/consultations/consultationrules.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/savedialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

/// A draft is text; whatever is larger is no draft.
constexpr qint64 mostDraftBytes = 20'000'000;

QString reasonOf(const Result<> &sound)
{
    return sound ? QString() : sound.error().message;
}

} // namespace

ConsultationDetail::ConsultationDetail(Workspace &workspace, QWidget *parent)
    : RecordDetail(new ConsultationForm(workspace), parent), m_workspace(workspace),
      m_readDraft(new QPushButton(icon(Icon::Import), tr("&Read in the draft …"), this)),
      m_invite(new QPushButton(icon(Icon::New), tr("In&vitation by mail …"), this)),
      m_up(new QPushButton(tr("Move &up"), this)), m_down(new QPushButton(tr("Move &down"), this)),
      m_message(new MessageLine(this))
{
    m_heading->setWordWrap(true);
    makeChapters();
    makeResponses();
    m_readDraft->setToolTip(tr("Each heading of a text file (Markdown) becomes a chapter"));
    m_readDraft->setEnabled(!m_workspace.store().isReadOnly());
    for (QPushButton *tool : {m_up, m_down})
        tool->setEnabled(!m_workspace.store().isReadOnly());
    connect(m_readDraft, &QPushButton::clicked, this, &ConsultationDetail::chooseDraft);
    m_invite->setToolTip(
        tr("A mail to every institution that has not answered, with the draft; your mail program opens it "
           "for sending"));
    connect(m_invite, &QPushButton::clicked, this, &ConsultationDetail::chooseInvitation);
    auto *tools = new FlowLayout;
    for (QPushButton *tool : {m_readDraft, m_up, m_down, m_invite})
        tools->addWidget(tool);
    connect(m_up, &QPushButton::clicked, this, [this] { moveChapter(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveChapter(1); });
    m_layout->addSpacing(space());
    m_layout->addWidget(m_chaptersEditor);
    m_layout->addLayout(tools);
    m_layout->addWidget(m_message);
    m_layout->addSpacing(space());
    m_layout->addWidget(m_responsesEditor);
    m_layout->addStretch(1);
}

void ConsultationDetail::makeChapters()
{
    const bool isReadOnly = m_workspace.store().isReadOnly();
    m_chapters = new DeclaredParts<Consultation, DraftChapter>(
        isReadOnly,
        {partcolumns::line(tr("Chapter"), 34, &DraftChapter::title),
         partcolumns::wholeNumber(tr("Level"), 6, &DraftChapter::level, 1)},
        {[this](Id<Consultation> one) { return m_workspace.consultations().chaptersOf(one); },
         [this](DraftChapter added, Id<Consultation> one) {
             added.consultation = one;
             return m_workspace.consultations().add(added).map([](const DraftChapter &) {});
         },
         [this](const DraftChapter &changed) { return m_workspace.consultations().update(changed); },
         [this](const DraftChapter &removed) { return m_workspace.consultations().remove(removed.id); },
         [](const DraftChapter &chapter) { return reasonOf(consultationrules::check(chapter)); },
         tr("Another chapter …")},
        this);
    m_chaptersEditor =
        editorOf(m_chapters, {tr("Chapters of the draft"), tr("Add a chapter"), tr("Remove the selected chapter")},
                 isReadOnly, {}, u"consultations/chapters"_s, this);
}

void ConsultationDetail::makeResponses()
{
    using Attribution = Response::Attribution;
    using Channel = Return::Channel;
    const bool isReadOnly = m_workspace.store().isReadOnly();
    const QDate today = m_workspace.store().now().toLocalTime().date();
    m_responses = new DeclaredParts<Consultation, Response>(
        isReadOnly,
        {partcolumns::named<Response>(
             tr("Institution"), 18, [this]() -> const NameList & { return m_organisations; },
             namedvalues::Kind::Organisation, &Response::organisation),
         partcolumns::line(tr("No."), 4, &Response::label),
         partcolumns::choice<Response, Channel>(tr("Way"), 11,
                                                {Channel::Questionnaire, Channel::Telephone, Channel::Written},
                                                &Survey::nameOf, &Response::channel),
         partcolumns::wholeNumber(tr("Persons"), 7, &Response::persons),
         partcolumns::choice<Response, Attribution>(tr("Who may know"), 16,
                                                    {Attribution::Public, Attribution::Coordinator, Attribution::None},
                                                    &Consultations::nameOf, &Response::attribution),
         partcolumns::line(tr("Or who else"), 14, &Response::respondent),
         partcolumns::line(tr("Their names"), 14, &Response::names),
         partcolumns::day(tr("Came on"), 10, today, &Response::receivedOn)},
        {[this](Id<Consultation> one) { return m_workspace.consultations().responsesOf(one); },
         [this](Response added, Id<Consultation> one) {
             added.consultation = one;
             return m_workspace.consultations().add(added).map([](const Response &) {});
         },
         [this](const Response &changed) { return m_workspace.consultations().update(changed); },
         [this](const Response &removed) { return m_workspace.consultations().remove(removed.id); },
         [today](const Response &response) { return reasonOf(consultationrules::check(response, today)); },
         tr("Another answer …")},
        this);
    m_responsesEditor = editorOf(m_responses, {tr("Answers"), tr("Add an answer"), tr("Remove the selected answer")},
                                 isReadOnly, today, u"consultations/responses"_s, this);
}

Result<> ConsultationDetail::readOrganisations()
{
    return m_workspace.organisations().all().map([this](const QList<Organisation> &organisations) {
        m_organisations = namedvalues::namesOf(organisations, &Organisation::name);
    });
}

Result<> ConsultationDetail::showParts()
{
    const auto shown = m_form->shown();
    m_heading->setText(m_form->isNew() ? tr("New consultation") : shown ? m_form->record()->title : QString());
    for (QWidget *part : QList<QWidget *>{m_chaptersEditor, m_responsesEditor, m_readDraft, m_invite, m_up, m_down})
        part->setVisible(shown.has_value());
    if (m_invited != shown)
        m_message->clear();
    m_invited = shown;
    return readOrganisations().and_then([&] { return m_chapters->showPartsOf(shown); }).and_then([&] {
        return m_responses->showPartsOf(shown);
    });
}

Result<QStringList> ConsultationDetail::writeInvitation(const QString &path)
{
    const Id<Consultation> shown = m_form->shown().value_or(Id<Consultation>());
    const auto draft = ConsultationRecord::read(m_workspace, shown).and_then([&](const ConsultationRecord &record) {
        return pdf::pdfOf(papers::draftPaper(record), m_workspace.store().now());
    });
    if (!draft)
        return fail(draft.error());
    const auto mail =
        consultationInvitation(m_workspace, shown, {{tr("Draft") + u".pdf"_s, "application/pdf", *draft}});
    if (!mail)
        return fail(mail.error());
    return files::replace(path, toEml(mail->draft, m_workspace.store().now())).map([&] { return mail->unreached; });
}

void ConsultationDetail::moveChapter(int by)
{
    const QModelIndex current = m_chaptersEditor->table()->currentIndex();
    const int last = static_cast<int>(m_chapters->parts().size()) - 1;
    if (!current.isValid() || current.row() > last)
        return;
    const int to = std::clamp(current.row() + by, 0, last);
    const Result<> moved = m_workspace.consultations().move(m_chapters->rowAt(current.row()).record.id, to);
    m_chaptersEditor->say(moved ? QString() : moved.error().message);
    m_chaptersEditor->table()->setCurrentIndex(m_chapters->index(to, current.column()));
}

void ConsultationDetail::chooseInvitation()
{
    m_form->commit();
    if (!m_form->shown())
        return;
    const QString name = QString(m_form->record()->title).replace(u'/', u'-');
    const QString path = askWhereToSave({tr("Save the invitation"),
                                         QFileInfo(m_workspace.store().path()).path() + u'/' + name + u".eml"_s,
                                         tr("Mail drafts (*.eml)"), u"eml"_s},
                                        this);
    if (path.isEmpty())
        return;
    const auto unreached = writeInvitation(path);
    if (!unreached) {
        m_message->showMessage(Icon::Warning, unreached.error().message);
        return;
    }
    QString words = tr("Saved as “%1”.").arg(QFileInfo(path).fileName());
    if (!unreached->isEmpty())
        words += u' ' + tr("Without a mail address: %1.").arg(unreached->join(u", "_s));
    m_message->showMessage(Icon::Done, words);
}

Result<int> ConsultationDetail::readDraft(const QString &path)
{
    const auto shown = m_form->shown();
    if (!shown)
        return 0;
    return files::read(path, mostDraftBytes).and_then([&](const QByteArray &bytes) -> Result<int> {
        const QList<DraftChapter> chapters = chaptersFromMarkdown(QString::fromUtf8(bytes));
        if (chapters.isEmpty())
            return fail(Error::Code::Invalid,
                        tr("There is no heading in this file. Begin each heading with #, for example “# Goals”."));
        return m_workspace.consultations().add(*shown, chapters).map([&] { return static_cast<int>(chapters.size()); });
    });
}

void ConsultationDetail::chooseDraft()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Read in the draft"), {},
                                                      tr("Text files (*.md *.markdown *.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    const auto read = readDraft(path);
    m_chaptersEditor->say(read ? QString() : read.error().message);
}

} // namespace inko

#include "ui/steering/consultations/consultationdetail.h"

#include "core/base/files.h"
#include "core/steering/consultations/chaptersfrommarkdown.h"
#include "core/steering/consultations/consultationrules.h"
#include "ui/widgets/icon.h"

#include <QFileDialog>
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
      m_readDraft(new QPushButton(icon(Icon::Import), tr("&Read in the draft …"), this))
{
    m_heading->setWordWrap(true);
    makeChapters();
    makeResponses();
    m_readDraft->setToolTip(tr("Each heading of a text file (Markdown) becomes a chapter"));
    m_readDraft->setEnabled(!m_workspace.store().isReadOnly());
    connect(m_readDraft, &QPushButton::clicked, this, &ConsultationDetail::chooseDraft);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_readDraft);
    tools->addStretch(1);
    m_layout->addSpacing(space());
    m_layout->addWidget(m_chaptersEditor);
    m_layout->addLayout(tools);
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
    for (QWidget *part : QList<QWidget *>{m_chaptersEditor, m_responsesEditor, m_readDraft})
        part->setVisible(shown.has_value());
    return readOrganisations().and_then([&] { return m_chapters->showPartsOf(shown); }).and_then([&] {
        return m_responses->showPartsOf(shown);
    });
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

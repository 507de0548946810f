#include "ui/steering/progress/answerdetail.h"

#include "core/steering/progress/progressrules.h"
#include "ui/widgets/flowlayout.h"

#include <QLabel>
#include <QPushButton>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

using Standing = ProgressReport::Standing;

PartColumn<ProgressReport> standingColumn(const QString &title, int letters)
{
    const QList<Standing> standings{Standing::OnTrack, Standing::Delayed, Standing::Finished, Standing::Stopped,
                                    Standing::NotStarted};
    QStringList names{{}};
    for (const Standing standing : standings)
        names << ProgressRounds::nameOf(standing);
    return {title,
            letters,
            [](const ProgressReport &report) {
                return report.standing ? ProgressRounds::nameOf(*report.standing) : QString();
            },
            [=](ProgressReport &report, const QString &typed) {
                return FormFields::placeIn(names, typed).map([&](qsizetype place) {
                    report.standing = place == 0 ? std::nullopt : std::optional(standings[place - 1]);
                });
            },
            Qt::AlignLeading,
            [names] { return names; }};
}

PartColumn<ProgressReport> endColumn(const QString &title, int letters, const QString &isNoDate)
{
    return {title, letters, [](const ProgressReport &report) { return report.ends.toLocal(); },
            [isNoDate](ProgressReport &report, const QString &typed) -> Result<> {
                const std::optional<PartialDate> read = PartialDate::parse(typed);
                if (!read)
                    return fail(Error::Code::Invalid, isNoDate);
                report.ends = *read;
                return {};
            }};
}

} // namespace

AnswerDetail::AnswerDetail(Workspace &workspace, QWidget *parent)
    : RecordDetail(new AnswerForm(workspace), parent), m_workspace(workspace), m_contacts(new QLabel(this)),
      m_nothingNew(new QPushButton(tr("N&othing new"), this)), m_next(new QPushButton(tr("Ne&xt call"), this))
{
    m_heading->setWordWrap(true);
    m_contacts->setWordWrap(true);
    m_contacts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    makeReports();
    m_nothingNew->setToolTip(tr("The institution has answered and has nothing new to tell"));
    m_next->setToolTip(tr("To the next institution that has not answered"));
    connect(m_nothingNew, &QPushButton::clicked, this, &AnswerDetail::noteNothingNew);
    connect(m_next, &QPushButton::clicked, this, &AnswerDetail::nextWanted);
    auto *tools = new FlowLayout;
    tools->addWidget(m_nothingNew);
    tools->addWidget(m_next);
    m_layout->insertWidget(1, m_contacts); // in the order of a call: who, about what, and what came of it
    m_layout->insertWidget(2, m_editor);
    m_layout->insertLayout(3, tools);
    m_layout->insertSpacing(4, space());
    m_layout->addStretch(1);
}

void AnswerDetail::makeReports()
{
    const bool isReadOnly = m_workspace.store().isReadOnly();
    ProgressRounds &rounds = m_workspace.progressRounds();
    m_reports = new DeclaredParts<ProgressRequest, ProgressReport>(
        isReadOnly,
        {partcolumns::line(tr("Project"), 18, &ProgressReport::title), standingColumn(tr("How it stands"), 12),
         partcolumns::line(tr("What has happened"), 26, &ProgressReport::text),
         partcolumns::line(tr("Next step"), 16, &ProgressReport::nextStep),
         partcolumns::line(tr("What is needed"), 16, &ProgressReport::needs),
         partcolumns::wholeNumber(tr("Participants"), 9, &ProgressReport::participants),
         endColumn(tr("Until"), 8, tr("Write a day, a month or a year, for example 12/2026."))},
        {[&rounds](Id<ProgressRequest> request) { return rounds.reportsOf(request); },
         [&rounds](ProgressReport added, Id<ProgressRequest> request) {
             added.request = request;
             return rounds.add(added).map([](const ProgressReport &) {});
         },
         [&rounds](const ProgressReport &changed) { return rounds.update(changed); },
         [&rounds](const ProgressReport &removed) { return rounds.remove(removed.id); },
         [](const ProgressReport &report) {
             const Result<> sound = progressrules::check(report);
             return sound ? QString() : sound.error().message;
         },
         tr("Another project …")},
        this);
    m_editor = editorOf(m_reports, {tr("Its projects"), tr("Add a project"), tr("Remove the selected project")},
                        isReadOnly, {}, u"progress/reports"_s, this);
}

QString AnswerDetail::whomToCall() const
{
    const auto contacts = m_workspace.organisations().contacts();
    QStringList lines;
    for (const Contact &contact : contacts.value_or(QList<Contact>())) {
        const bool isMeant = m_form->record()->contact ? *m_form->record()->contact == contact.id
                                                       : contact.organisation == m_form->record()->organisation;
        if (!isMeant)
            continue;
        QStringList parts{contact.name, contact.job,
                          contact.telephone.isEmpty() ? QString() : u"☎ "_s + contact.telephone, contact.mail};
        parts.removeAll(QString());
        lines << parts.join(u" · "_s);
    }
    return lines.isEmpty() ? tr("No contact is known.") : lines.join(u'\n');
}

Result<> AnswerDetail::showParts()
{
    const auto shown = m_form->shown();
    for (QWidget *part : QList<QWidget *>{m_contacts, m_editor, m_nothingNew, m_next})
        part->setVisible(shown.has_value());
    m_heading->setText(m_form->isNew() ? tr("Ask another institution") : QString());
    if (shown) {
        const auto organisation = m_workspace.organisations().byId(m_form->record()->organisation);
        if (!organisation)
            return fail(organisation.error());
        m_heading->setText(organisation->name);
        m_contacts->setText(whomToCall());
        m_nothingNew->setEnabled(m_form->record()->isOpen() && !m_workspace.store().isReadOnly());
    }
    return m_reports->showPartsOf(shown);
}

void AnswerDetail::noteNothingNew()
{
    m_form->commit();
    if (!m_form->shown())
        return;
    ProgressRequest request = *m_form->record();
    request.state = ProgressRequest::State::NothingNew;
    const Result<> noted = m_workspace.progressRounds().update(request);
    m_editor->say(noted ? QString() : noted.error().message);
}

} // namespace inko

#include "ui/monitoring/impact/checkdetail.h"

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/pdf/documentpdf.h"
#include "core/report/kinds/impactpage.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/savedialog.h"

#include <QFileInfo>
#include <QPushButton>

namespace inko {

using namespace Qt::StringLiterals;

CheckDetail::CheckDetail(Workspace &workspace, QWidget *parent)
    : RecordDetail(new CheckForm(workspace), parent), m_workspace(workspace),
      m_pdf(new QPushButton(icon(Icon::Pdf), tr("Page as &PDF …"), this)),
      m_more(new QPushButton(tr("&Ask new questions of the list"), this)), m_done(new MessageLine(this)),
      m_help(new QLabel(this))
{
    m_pdf->setToolTip(tr("One page for the proposal's file"));
    m_help->setWordWrap(true);
    makeAnswers();
    connect(m_pdf, &QPushButton::clicked, this, &CheckDetail::choosePdf);
    connect(m_more, &QPushButton::clicked, this, &CheckDetail::askNewQuestions);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_pdf);
    buttons->addWidget(m_more);
    buttons->addStretch(1);
    m_layout->addSpacing(space());
    m_layout->addWidget(m_answersEditor, 1);
    m_layout->addWidget(m_help);
    m_layout->addLayout(buttons);
    m_layout->addWidget(m_done);
    m_layout->addStretch(1);
}

void CheckDetail::makeAnswers()
{
    using Answer = ImpactAnswer::Answer;
    const bool isReadOnly = m_workspace.store().isReadOnly();
    m_answers = new DeclaredParts<ImpactCheck, ImpactAnswer>(
        isReadOnly,
        {{tr("Question"), 38, [](const ImpactAnswer &answer) { return answer.question; }},
         partcolumns::choice<ImpactAnswer, Answer>(
             tr("Answer"), 14, {Answer::Open, Answer::Yes, Answer::Partly, Answer::No, Answer::NotRelevant},
             &ImpactChecks::nameOf, &ImpactAnswer::answer),
         partcolumns::line(tr("Reason"), 28, &ImpactAnswer::reason)},
        {[this](Id<ImpactCheck> check) { return m_workspace.impactChecks().answersOf(check); },
         {},
         [this](const ImpactAnswer &changed) { return m_workspace.impactChecks().update(changed); },
         [](const ImpactAnswer &) { return Result<>(); },
         {},
         {}},
        this);
    m_answersEditor = editorOf(m_answers, {tr("Answers"), {}, {}}, isReadOnly, {}, u"impact/answers"_s, this);
    m_answersEditor->setReadOnly(); // the list has the questions
    connect(m_answersEditor->table()->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CheckDetail::showHelp);
}

Result<> CheckDetail::showRecord(Id<ImpactCheck> check)
{
    m_done->clear();
    return RecordDetail::showRecord(check);
}

Result<> CheckDetail::showParts()
{
    const auto check = m_form->shown();
    for (QWidget *part : QList<QWidget *>{m_answersEditor, m_pdf})
        part->setVisible(check.has_value());
    m_heading->setText(m_form->isNew() ? tr("New impact check") : check ? m_form->record()->title : QString());
    const auto questions = m_workspace.impactChecks().questions();
    if (!questions)
        return fail(questions.error());
    m_questions = *questions;
    return m_answers->showPartsOf(check).map([&] {
        const bool hasNew = std::ranges::any_of(m_questions, [this](const ImpactQuestion &question) {
            return !question.retired && std::ranges::none_of(m_answers->parts(), [&](const auto &row) {
                return searchable(row.record.question) == searchable(question.text);
            });
        });
        m_more->setVisible(check && hasNew && !m_workspace.store().isReadOnly());
        showHelp();
    });
}

QString CheckDetail::helpFor(const QString &question) const
{
    const auto found = std::ranges::find_if(
        m_questions, [&](const ImpactQuestion &one) { return searchable(one.text) == searchable(question); });
    return found == m_questions.cend() ? QString() : found->help;
}

/// The whole question and what to think of: cells are too narrow for it.
void CheckDetail::showHelp()
{
    const QModelIndex current = m_answersEditor->table()->currentIndex();
    const bool isShown = m_form->shown() && current.isValid() && current.row() < m_answers->rowCount();
    const QString question = isShown ? m_answers->rowAt(current.row()).record.question : QString();
    const QString help = helpFor(question);
    m_help->setText(help.isEmpty() ? question : question + u'\n' + help);
    m_help->setVisible(isShown);
}

void CheckDetail::askNewQuestions()
{
    if (const auto check = m_form->shown()) {
        const auto asked = m_workspace.impactChecks().askNewQuestions(*check);
        m_answersEditor->say(asked ? QString() : asked.error().message);
    }
}

void CheckDetail::choosePdf()
{
    m_form->commit();
    const QString name = m_form->record() ? m_form->record()->number : QString();
    const QString file = tr("Impact check %1").arg(QString(name).replace(u'/', u'-')).trimmed() + u".pdf"_s;
    const QString path = askWhereToSave(
        {tr("Save the page"), QFileInfo(m_workspace.store().path()).path() + u'/' + file, tr("PDF (*.pdf)"), u"pdf"_s},
        this);
    if (path.isEmpty())
        return;
    const Result<> written = writePdfTo(path);
    m_answersEditor->say(written ? QString() : written.error().message);
    if (written)
        m_done->showMessage(Icon::Done, tr("The page is saved as “%1”.").arg(QFileInfo(path).fileName()));
}

Result<> CheckDetail::writePdfTo(const QString &path)
{
    const auto check = m_form->shown();
    if (!check)
        return {};
    const auto town = m_workspace.settings().townName();
    const auto accent = m_workspace.settings().accent();
    const auto stored = m_workspace.impactChecks().byId(*check);
    const auto answers = m_workspace.impactChecks().answersOf(*check);
    if (const auto error = firstErrorOf(town, accent, stored, answers))
        return fail(*error);
    layout::Hyphenator hyphenator(u"de"_s); // the page is for a German council, whatever the program speaks
    return pdf::pdfOf(impactPage({*town, *accent, *stored, *answers}, ReportLanguage(u"de"_s)),
                      m_workspace.store().now(), &hyphenator)
        .and_then([&](const QByteArray &bytes) { return files::replace(path, bytes); });
}

} // namespace inko

#include "ui/survey/mailform.h"

#include "ui/widgets/fields/problemline.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastLines = 7;

QPlainTextEdit *textEdit(QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(leastLines * edit->fontMetrics().lineSpacing());
    return edit;
}

} // namespace

MailForm::MailForm(Workspace &workspace, Occasion occasion, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_occasion(occasion), m_german(u"de"_s), m_mailing(m_german),
      m_wanted(
          new QCheckBox(tr("&Mail drafts with the form attached, and letters for those without a mail address"), this)),
      m_words(new QWidget(this)), m_subject(new QLineEdit(m_words)), m_text(textEdit(m_words)),
      m_recipient(new QLabel(m_words)), m_preview(textEdit(m_words)), m_problem(new ProblemLine(this))
{
    const bool canWrite = !workspace.store().isReadOnly();
    m_subject->setReadOnly(!canWrite);
    m_text->setReadOnly(!canWrite);
    m_wanted->setChecked(true);
    connect(m_wanted, &QCheckBox::toggled, m_words, &QWidget::setEnabled);
    connect(m_subject, &QLineEdit::textChanged, this, &MailForm::showPreview);
    connect(m_text, &QPlainTextEdit::textChanged, this, &MailForm::showPreview);
    auto *hint = new QLabel(tr("What is different in each mail stands in braces: %1.")
                                .arg(u'{' + m_mailing.placeholders().join(u"}, {"_s) + u'}'),
                            m_words);
    hint->setWordWrap(true);
    auto *usual = new QPushButton(tr("&Usual text"), m_words);
    usual->setToolTip(tr("Puts the text back that Inko proposes"));
    usual->setEnabled(canWrite);
    connect(usual, &QPushButton::clicked, this, &MailForm::resetToUsual);
    auto *subjectLabel = new QLabel(tr("Sub&ject:"), m_words);
    subjectLabel->setBuddy(m_subject);
    auto *textLabel = new QLabel(tr("Te&xt:"), m_words);
    textLabel->setBuddy(m_text);
    auto *words = new QVBoxLayout(m_words);
    words->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part :
         {static_cast<QWidget *>(subjectLabel), static_cast<QWidget *>(m_subject), static_cast<QWidget *>(textLabel),
          static_cast<QWidget *>(m_text), static_cast<QWidget *>(hint)})
        words->addWidget(part);
    words->addWidget(usual, 0, Qt::AlignLeft);
    words->addLayout(makePreview());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_wanted);
    layout->addWidget(m_problem);
    layout->addWidget(m_words, 1);
}

QLayout *MailForm::makePreview()
{
    m_recipient->setWordWrap(true);
    m_recipient->setTextFormat(Qt::PlainText);
    m_preview->setReadOnly(true);
    m_preview->setAccessibleName(tr("How it reads"));
    auto *layout = new QVBoxLayout;
    layout->addWidget(m_recipient);
    layout->addWidget(m_preview);
    return layout;
}

void MailForm::showForms(const SurveyForms &forms)
{
    m_forms = forms;
    const auto stored = m_mailing.stored(m_workspace.settings(), m_occasion, forms.frame);
    if (!stored) {
        m_problem->say(stored.error().message);
        return;
    }
    const bool isBeingTyped = typed() != m_shown && m_shown != MailTemplate();
    if (!isBeingTyped && *stored != m_shown) {
        m_shown = *stored;
        m_subject->setText(stored->subject);
        m_text->setPlainText(stored->text);
    }
    showPreview();
}

bool MailForm::isWanted() const
{
    return m_wanted->isChecked();
}

MailTemplate MailForm::typed() const
{
    return {m_subject->text(), m_text->toPlainText()};
}

MailOrder MailForm::order() const
{
    return {m_occasion, typed()};
}

bool MailForm::commit()
{
    m_problem->say({});
    if (typed() == m_shown || m_workspace.store().isReadOnly())
        return true;
    const MailTemplate written = typed();
    const Result<> stored = m_mailing.store(m_workspace, m_occasion, written, m_forms.frame);
    m_problem->say(stored ? QString() : stored.error().message);
    if (stored)
        m_shown = written;
    return stored.has_value();
}

void MailForm::showPreview()
{
    if (m_forms.forms.empty()) {
        m_recipient->setText(tr("Nobody is to be written to."));
        m_preview->clear();
        return;
    }
    const SurveyForm &first = m_forms.forms.front();
    const MailDraft draft = m_mailing.draft(typed(), m_forms.frame, first);
    const QString to = draft.to.isEmpty() ? tr("letter") : draft.to.join(u", "_s);
    m_recipient->setText(tr("So it reads for %1 (%2): “%3”").arg(first.identity.organisationName, to, draft.subject));
    m_preview->setPlainText(draft.text);
}

void MailForm::resetToUsual()
{
    const MailTemplate usual = m_mailing.usual(m_occasion, m_forms.frame);
    m_subject->setText(usual.subject);
    m_text->setPlainText(usual.text);
    commit();
}

} // namespace inko

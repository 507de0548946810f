#include "ui/steering/consultations/compilationpage.h"

#include "core/report/papers/plaintext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/headline.h"
#include "ui/widgets/messageline.h"

#include <QFileInfo>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

CompilationPage::CompilationPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_statements(new QRadioButton(tr("What was &said"), this)),
      m_answers(new QRadioButton(tr("And what &became of it"), this)), m_done(new MessageLine(this)),
      m_preview(new QPlainTextEdit(this))
{
    m_statements->setChecked(true);
    m_preview->setReadOnly(true);
    m_preview->setAccessibleName(tr("What everybody will read"));
    auto *pdf = new QPushButton(icon(Icon::Pdf), tr("Save as &PDF …"), this);
    auto *markdown = new QPushButton(tr("Save as &text (Markdown) …"), this);
    connect(m_statements, &QRadioButton::toggled, this, &CompilationPage::showPreview);
    connect(pdf, &QPushButton::clicked, this, [this] { choosePath(PaperFormat::Pdf); });
    connect(markdown, &QPushButton::clicked, this, [this] { choosePath(PaperFormat::Markdown); });
    auto *tools = new FlowLayout;
    for (QWidget *tool : QList<QWidget *>{m_statements, m_answers, pdf, markdown})
        tools->addWidget(tool);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(tools);
    layout->addWidget(m_done);
    layout->addWidget(headline(tr("This everybody will read"), 1.1, this));
    layout->addWidget(m_preview, 1);
}

papers::Telling CompilationPage::telling() const
{
    return m_statements->isChecked() ? papers::Telling::Statements : papers::Telling::Answers;
}

Result<document::Document> CompilationPage::document() const
{
    if (!m_consultation)
        return document::Document();
    return ConsultationRecord::read(m_workspace, *m_consultation).map([this](const ConsultationRecord &record) {
        return papers::compilation(record, telling());
    });
}

void CompilationPage::showConsultation(std::optional<Id<Consultation>> consultation)
{
    if (m_consultation != consultation)
        m_done->clear();
    m_consultation = consultation;
    setEnabled(consultation.has_value());
    if (isVisible())
        showPreview();
}

void CompilationPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showPreview();
}

void CompilationPage::showPreview()
{
    const auto shown = document();
    if (!shown)
        emit failed(shown.error().message);
    const QString text = shown ? papers::plainTextOf(*shown) : QString();
    if (m_preview->toPlainText() != text)
        m_preview->setPlainText(text);
}

Result<> CompilationPage::write(PaperFormat format, const QString &path)
{
    return document().and_then([&](const document::Document &document) {
        return savePaper(document, format, path, m_workspace.store().now());
    });
}

void CompilationPage::choosePath(PaperFormat format)
{
    const auto shown = document();
    if (!shown || !m_consultation)
        return;
    const QString folder = QFileInfo(m_workspace.store().path()).path();
    const QString path = askWhereToSavePaper(tr("Save the compilation"), folder + u'/' + shown->title, format, this);
    if (path.isEmpty())
        return;
    const Result<> written = write(format, path);
    m_done->showMessage(written ? Icon::Done : Icon::Warning,
                        written ? tr("Saved as “%1”.").arg(QFileInfo(path).fileName()) : written.error().message);
}

} // namespace inko

#pragma once

#include "core/report/papers/compilation.h"
#include "core/workspace/workspace.h"
#include "ui/steering/papers/paperfile.h"

#include <QWidget>

class QPlainTextEdit;
class QRadioButton;

namespace inko {

class MessageLine;

/// What was said about one draft as a document, or what became of it: to read, and to save as PDF or Markdown.
class CompilationPage : public QWidget {
    Q_OBJECT
public:
    explicit CompilationPage(Workspace &workspace, QWidget *parent = nullptr);

    void showConsultation(std::optional<Id<Consultation>> consultation);
    Result<> write(PaperFormat format, const QString &path);

signals:
    void failed(const QString &message);

protected:
    void showEvent(QShowEvent *event) override;

private:
    papers::Telling telling() const;
    Result<document::Document> document() const;
    void showPreview();
    void choosePath(PaperFormat format);

    Workspace &m_workspace;
    std::optional<Id<Consultation>> m_consultation;
    QRadioButton *m_statements;
    QRadioButton *m_answers;
    MessageLine *m_done;
    QPlainTextEdit *m_preview;
};

} // namespace inko

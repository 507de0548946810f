#pragma once

#include "core/report/papers/sessionpapers.h"
#include "core/workspace/workspace.h"

#include <QWidget>

class QPlainTextEdit;

namespace inko {

class MessageLine;

/// The papers of one session, each as a PDF; and what everybody will read in the minutes.
class PapersPane : public QWidget {
    Q_OBJECT
public:
    enum class Paper {
        Invitation,
        Mail,
        SessionPapers,
        AttendanceSheet,
        Minutes,
        PublicMinutes,
        Matters,
        Presentation
    };

    explicit PapersPane(Workspace &workspace, QWidget *parent = nullptr);

    Result<> showSession(std::optional<Id<Session>> session);
    /// Writes one of the papers of the session that is shown.
    Result<> write(Paper paper, const QString &path);
    /// The same, and says so; whoever has written the mail can note that the session is invited to.
    void save(Paper paper, const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    static QString nameOf(Paper paper);
    QWidget *makeButton(Paper paper, const QString &explanation);
    Result<document::Document> documentOf(Paper paper);
    Result<QByteArray> pdfOf(Paper paper);
    Result<document::Document> presentation();
    Result<QByteArray> mail();
    void sayWritten(const QString &path);
    void choosePath(Paper paper);
    void markInvited();
    void showPreview();

    Workspace &m_workspace;
    std::optional<Id<Session>> m_session;
    QStringList m_unreached; ///< by the mail that was written last
    MessageLine *m_done;
    QPlainTextEdit *m_preview;
};

} // namespace inko

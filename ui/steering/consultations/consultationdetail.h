#pragma once

#include "ui/steering/consultations/consultationform.h"
#include "ui/widgets/tables/declaredparts.h"
#include "ui/widgets/tables/recorddetail.h"

class QPushButton;

namespace inko {

class MessageLine;

/// A consultation with the chapters of its draft and the answers that came.
class ConsultationDetail : public RecordDetail<Consultation, ConsultationForm> {
    Q_OBJECT
public:
    explicit ConsultationDetail(Workspace &workspace, QWidget *parent = nullptr);

    /// Adds the chapters of a draft that is written in Markdown; how many there were. Invalid without a heading.
    Result<int> readDraft(const QString &path);
    /// A mail draft that asks whoever has not answered, with the draft as PDF; who has no address.
    Result<QStringList> writeInvitation(const QString &path);

private:
    void makeChapters();
    void makeResponses();
    Result<> showParts() override;
    Result<> readOrganisations();
    void chooseDraft();
    void chooseInvitation();
    void moveChapter(int by);

    Workspace &m_workspace;
    NameList m_organisations;
    DeclaredParts<Consultation, DraftChapter> *m_chapters = nullptr;
    DeclaredParts<Consultation, Response> *m_responses = nullptr;
    PartsEditor *m_chaptersEditor = nullptr;
    PartsEditor *m_responsesEditor = nullptr;
    QPushButton *m_readDraft;
    QPushButton *m_invite;
    QPushButton *m_up;
    QPushButton *m_down;
    MessageLine *m_message;
    std::optional<Id<Consultation>> m_invited; ///< what the message is about
};

} // namespace inko

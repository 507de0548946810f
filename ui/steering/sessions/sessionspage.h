#pragma once

#include "ui/steering/sessions/sessiondetail.h"
#include "ui/widgets/tables/recordpage.h"

namespace inko {

/// The sessions of a year, with all about the chosen one beside it. While nothing is asked for the years after it,
/// theirs stand here, too: the year's steering goes on until the next grid is sent.
class SessionsPage : public RecordPage<Session, SessionDetail> {
    Q_OBJECT
public:
    explicit SessionsPage(Workspace &workspace, QWidget *parent = nullptr);

    void showYear(int year);
    bool shows(const Session &session) const;
    /// Writes sessions and events as a calendar file, for everybody or with what is internal.
    Result<> saveCalendar(const QString &path, bool isForEverybody);

protected:
    Result<std::vector<TextRow>> rows() override;
    Result<> remove(Id<Session> session) override { return m_workspace.sessions().remove(session); }

private:
    /// The last year whose sessions stand with those of this one.
    int lastYearWith(int year) const;
    void selectNext();
    void chooseCalendar(bool isForEverybody);

    Workspace &m_workspace;
    int m_year = 0;
    int m_lastYear = 0; ///< whose sessions stand here
};

} // namespace inko

#pragma once

#include "ui/overview/stepform.h"
#include "ui/overview/yearcourse.h"
#include "ui/widgets/tables/recordlist.h"

class QPushButton;

namespace inko {

class MessageLine;

/// All steps of a year with their days, what is done and what is next, what each took so far, and hints for whoever
/// does it next; and the year as a template for the next one.
class YearPage : public QWidget {
    Q_OBJECT
public:
    explicit YearPage(Workspace &workspace, QWidget *parent = nullptr);
    ~YearPage() override;

    void showOverview(const YearOverview &overview);

signals:
    void failed(const QString &message);
    void linkActivated(const Link &link);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeDetail();
    void showStep();
    void showTemplate();
    void planNextYear();
    const StepStanding *current() const;

    Workspace &m_workspace;
    int m_year = 0;
    QList<StepStanding> m_course;
    QLabel *m_heading;
    QLabel *m_facts;
    StepForm *m_form;
    QPushButton *m_go;
    RecordList *m_list;
    QPushButton *m_next;
    MessageLine *m_message;
};

} // namespace inko

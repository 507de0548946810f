#pragma once

#include "core/report/kinds/reportkind.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/screen.h"

class QComboBox;
class QLabel;
class QListView;
class QTimer;

namespace inko {

class ProblemLine;
class ReportOutput;
class ReportPreview;
class SavedField;
class SectionsModel;

/// The annual report: what is in it on the left, its real pages on the right, and out as PDF or on paper.
class ReportScreen : public Screen {
    Q_OBJECT
public:
    explicit ReportScreen(Workspace &workspace, QWidget *parent = nullptr);
    ~ReportScreen() override;

    void showYear(int year) override;
    void reveal(qint64) override {} ///< a report has no records of its own

    /// Writes the PDF as the button does, to a place that is known.
    void writePdfTo(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeChoices();
    void makeList(QWidget *parent);
    void makeIntroduction(QWidget *parent);
    QWidget *makeKinds(QWidget *parent);
    QWidget *makeLanguages(QWidget *parent);
    ReportKind::Value kind() const;
    void enableSections();
    void followOutput();
    void reload();
    void layOutSoon();
    void layOut();
    void showSection();
    Result<> saveIntroduction(const QString &typed);
    void move(int steps);
    void report(const Result<> &result);

    Workspace &m_workspace;
    int m_year = 0;
    SectionsModel *m_sections;
    QTimer *m_soon;
    bool m_isStale = true; ///< the pages are not what they should be, and nobody is at it
    int m_shownKind = -1;  ///< whose introduction is shown
    QListView *m_list = nullptr;
    QLabel *m_introductionLabel = nullptr;
    SavedField *m_introduction = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_language = nullptr;
    ProblemLine *m_problem = nullptr;
    ReportOutput *m_output = nullptr;
    ReportPreview *m_preview = nullptr;
};

} // namespace inko

#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/screen.h"

class QAction;
class QComboBox;
class QLabel;
class QListView;
class QProgressBar;
class QSplitter;
class QTimer;
class QWidget;

namespace inko {

namespace layout {
struct Pages;
}
class PagesView;
class ProblemLine;
class ReportLayout;
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
    QWidget *makePreview();
    QWidget *makeOutput(QWidget *parent);
    QWidget *makeViewBar(QWidget *parent);
    void makeLanguages(QWidget *parent);
    void reload();
    void layOutSoon();
    void layOut();
    void showPages(const std::shared_ptr<const layout::Pages> &pages);
    void showPlace();
    void showSection();
    Result<> saveIntroduction(const QString &typed);
    void move(int steps);
    void choosePdf();
    void print();
    void report(const Result<> &result);

    Workspace &m_workspace;
    int m_year = 0;
    SectionsModel *m_sections;
    ReportLayout *m_layout;
    QTimer *m_soon;
    bool m_isStale = true;
    std::shared_ptr<const layout::Pages> m_pages;
    int m_shownKind = -1; ///< whose introduction is shown
    QListView *m_list = nullptr;
    QLabel *m_introductionLabel = nullptr;
    SavedField *m_introduction = nullptr;
    QComboBox *m_language = nullptr;
    QAction *m_pdf = nullptr;
    QAction *m_print = nullptr;
    PagesView *m_view = nullptr;
    QLabel *m_place = nullptr;
    QWidget *m_progressBar = nullptr;
    QProgressBar *m_progress = nullptr;
    ProblemLine *m_problem = nullptr;
    QLabel *m_done = nullptr;
};

} // namespace inko

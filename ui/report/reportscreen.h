#pragma once

#include "core/report/editions/edition.h"
#include "core/report/kinds/reportkind.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/screen.h"

class QComboBox;
class QStackedWidget;
class QTimer;

namespace inko {

class EditionBar;
class EditionPane;
class MessageLine;
class ProblemLine;
class ReportOutput;
class ReportPreview;
class SectionsPane;

/// The annual report: what is in it on the left, its real pages on the right, and out as PDF or on paper. As it is
/// now, or as it was frozen.
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
    /// What a document is made of, apart from the year's values.
    struct Choice {
        ReportKind::Value kind = ReportKind::Annual;
        QString language;
    };

    QWidget *makeLeftSide();
    QWidget *makeChoices(QWidget *parent);
    QWidget *makeKinds(QWidget *parent);
    QWidget *makeLanguages(QWidget *parent);
    void followOutput();
    void followEditions();
    Choice choice() const;
    void enableSections();
    void reload();
    void showEditions();
    void showChosenEdition();
    void layOutSoon();
    void layOut();
    Result<> layOutEdition(const Edition &edition);
    Result<> layOutToday();
    Result<document::Document> documentOf(int year, const Choice &choice);
    void showInGrid(Id<GridEntry> entry);
    void askToFreeze();
    void deleteEdition();
    void report(const Result<> &result);

    Workspace &m_workspace;
    int m_year = 0;
    QTimer *m_soon;
    bool m_isStale = true;       ///< the pages are not what they should be, and nobody is at it
    Id<Edition> m_frozenJustNow; ///< that can be shown from the message
    EditionBar *m_editions = nullptr;
    MessageLine *m_message = nullptr;
    QStackedWidget *m_left = nullptr; ///< choices, or what is known of an edition
    EditionPane *m_edition = nullptr;
    SectionsPane *m_sections = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_language = nullptr;
    ProblemLine *m_problem = nullptr;
    ReportOutput *m_output = nullptr;
    ReportPreview *m_preview = nullptr;
};

} // namespace inko

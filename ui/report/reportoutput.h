#pragma once

#include "core/layout/pages/pages.h"
#include "ui/report/imposition.h"

#include <QWidget>

#include <functional>
#include <memory>

class QAction;
class QLayout;
class QPrinter;

namespace inko {

class BackgroundWork;
class MessageLine;
class ProblemLine;
class ProgressLine;

/// Takes the pages out of the program: as a PDF file or on paper. The window stays usable meanwhile, and a
/// person can stop it. What goes out when the window is closed still does.
class ReportOutput : public QWidget {
    Q_OBJECT
public:
    explicit ReportOutput(QWidget *parent = nullptr);
    ~ReportOutput() override;

    /// Where a PDF is proposed to be saved.
    void setFolder(const QString &folder) { m_folder = folder; }
    /// A button for something else to be done with the document.
    void addButton(QAction *action);

    /// The pages as they are now; what was asked for meanwhile is done with them.
    void setPages(std::shared_ptr<const layout::Pages> pages);
    /// What is printed has changed: nothing goes out before new pages are there.
    void outdate() { m_isStale = true; }
    /// No new pages come for now: what was asked for is dropped.
    void giveUp();

    void writePdfTo(const QString &path);
    void print(const std::shared_ptr<QPrinter> &printer, Imposition imposition);

signals:
    /// Something is asked for: whatever belongs into the pages must be in them now, or in new ones soon.
    void pagesWanted();

private:
    void makeActions();
    void choosePdf();
    void choosePrinter();
    /// Now, or as soon as the pages are what they should be.
    void whenReady(std::function<void()> go);
    void showDone();
    void showProblem(const QString &why);
    void enableActions();

    QString m_folder;
    std::shared_ptr<const layout::Pages> m_pages;
    bool m_isStale = true;
    std::function<void()> m_wanted;
    QString m_doneText;    ///< said once the work at hand is done
    QString m_writtenFile; ///< that can be opened
    BackgroundWork *m_work;
    QLayout *m_buttons;
    QAction *m_pdf = nullptr;
    QAction *m_print = nullptr;
    ProgressLine *m_progress;
    ProblemLine *m_problem;
    MessageLine *m_done;
};

} // namespace inko

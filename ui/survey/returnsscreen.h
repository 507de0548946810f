#pragma once

#include "core/exchange/forms/mailing.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/screen.h"

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace inko {

class EmptyState;
class ProblemLine;
class ReturnFigures;
class ReturnForm;
class ReturnsFilter;
class ReturnsModel;
class ReturnsTable;
class SideBySide;
class TelephoneView;

/// Who has answered this year's round, and whom to call: a line per institution, marked by one key.
class ReturnsScreen : public Screen {
    Q_OBJECT
public:
    explicit ReturnsScreen(Workspace &workspace, QWidget *parent = nullptr);
    ~ReturnsScreen() override;

    void showYear(int year) override;
    void reveal(qint64 record) override; ///< of a return, or of an organisation that has one

protected:
    void hideEvent(QHideEvent *event) override;

private:
    struct Mark {
        QString words;
        Qt::Key key;
        Return::State state;
        std::optional<Return::Channel> channel;
    };
    void makeMarks();
    QWidget *makeList();

    void reload();
    void showCurrent();
    void showFigures();
    void showCounts();
    void mark(const Mark &mark);
    void addInstitution();
    void openRound();
    void writeForms(Occasion occasion);
    void readIn();
    void telephone();
    void endTelephone();
    QList<Id<Return>> selected() const;
    void select(Id<Return> answer);
    void report(const Result<> &result);

    Workspace &m_workspace;
    int m_year = 0;
    std::optional<SurveyRound> m_round;
    ReturnsModel *m_model;
    ReturnsFilter *m_filtered;
    QList<QAction *> m_marks;
    QAction *m_add = nullptr;
    QAction *m_forms = nullptr;
    QAction *m_remind = nullptr;
    QAction *m_readIn = nullptr;
    QAction *m_call = nullptr;
    TelephoneView *m_telephone = nullptr;
    QStackedWidget *m_stack;
    EmptyState *m_empty = nullptr;
    SideBySide *m_splitter = nullptr;
    ReturnFigures *m_figures = nullptr;
    QLineEdit *m_words = nullptr;
    QComboBox *m_group = nullptr;
    ReturnsTable *m_table = nullptr;
    ProblemLine *m_problem = nullptr;
    QLabel *m_counts = nullptr;
    ReturnForm *m_form = nullptr;
};

} // namespace inko

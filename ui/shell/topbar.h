#pragma once

#include <QSet>
#include <QWidget>

class QComboBox;
class QMenu;
class QToolButton;

namespace inko {

class SearchField;
class Workspace;

/// Above everything: the file's menu, the year, undo and redo by name, and search.
class TopBar : public QWidget {
    Q_OBJECT
public:
    TopBar(Workspace &workspace, QMenu *fileMenu, QWidget *parent = nullptr);

    int year() const { return m_year; }
    SearchField *search() const { return m_search; }
    /// Follows what was written to these tables: the years, the town's name and what can be undone.
    void refresh(const QSet<QString> &changedTables);

signals:
    void yearChosen(int year);
    void roundWanted();
    void undoWanted();
    void redoWanted();

public slots:
    void setYear(int year);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void nameTown();
    void fillYears();
    void nameSteps();
    void chooseYearEntry(int index);

    Workspace &m_workspace;
    int m_year = 0;
    QToolButton *m_file;
    QComboBox *m_years;
    QToolButton *m_undo;
    QToolButton *m_redo;
    SearchField *m_search;
};

} // namespace inko

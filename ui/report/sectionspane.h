#pragma once

#include "core/base/result.h"

#include <QWidget>

class QLabel;
class QListView;

namespace inko {

class ProblemLine;
class SavedField;
class SectionsModel;
class Store;

/// What is in the annual report: its sections, ticked and in their order, and the words that introduce them.
class SectionsPane : public QWidget {
    Q_OBJECT
public:
    explicit SectionsPane(Store &store, QWidget *parent = nullptr);

    void showYear(int year);
    Result<> reload();
    /// Saves the introduction that is being typed.
    void commit();

signals:
    /// The person chose the section with this anchor.
    void sectionChosen(const QString &anchor);

private:
    void makeList();
    void makeIntroduction(bool isReadOnly);
    void showSection();
    Result<> saveIntroduction(const QString &typed);
    void move(int steps);

    Store &m_store;
    int m_year = 0;
    int m_shownKind = -1; ///< whose introduction is shown
    SectionsModel *m_sections;
    QListView *m_list;
    QLabel *m_introductionLabel;
    SavedField *m_introduction = nullptr;
    ProblemLine *m_problem;
};

} // namespace inko

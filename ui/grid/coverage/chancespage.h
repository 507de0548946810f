#pragma once

#include "core/grid/entrynames.h"
#include "core/workspace/workspace.h"

#include <QStandardItemModel>
#include <QWidget>

class QLabel;
class QPushButton;
class QTreeView;

namespace inko {

/// Who does the same for the same people in the same place, and might do it together. Inko suggests; it assigns nobody.
class ChancesPage : public QWidget {
    Q_OBJECT
public:
    explicit ChancesPage(Workspace &workspace, QWidget *parent = nullptr);

    void showYear(int year);
    void refresh();
    void dismissCurrent(const QString &note);

signals:
    void failed(const QString &message);
    void entryWanted(qint64 entry);

private:
    enum Column { WhatColumn, WhoColumn, ColumnCount };
    enum Role { ChanceRole = Qt::UserRole + 1, EntryRole };

    void fill();
    QList<QStandardItem *> rowOf(const WeighedChance &weighed, int place) const;
    QString reason(const CooperationChance &chance) const;
    const WeighedChance *current() const;
    void showCurrent();
    void askForNote();
    void takeUpAgain();
    void noteForSession();

    Workspace &m_workspace;
    int m_year = 0;
    QList<WeighedChance> m_chances;
    EntryNames m_names;
    QHash<Id<Organisation>, QString> m_contacts; ///< of those who consented
    QHash<Id<GridEntry>, GridEntry> m_entries;
    QStandardItemModel *m_model;
    QTreeView *m_tree;
    QLabel *m_summary;
    QPushButton *m_dismiss;
    QPushButton *m_again;
    QPushButton *m_note;
};

} // namespace inko

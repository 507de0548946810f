#pragma once

#include "core/workspace/workspace.h"
#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/support/storefile.h"
#include "ui/grid/gridscreen.h"

#include <QSettings>
#include <QSignalSpy>

namespace inko::test {

/// A town with the rounds 2025 and 2026, three organisations, goals 1, 2 and 10, a few code values, and the
/// grid's screen in a window of its own, with settings that nobody else has.
class GridFixture {
public:
    GridFixture();

    Workspace &workspace() { return m_workspace; }
    Store &store() { return m_workspace.store(); }

    /// Adds an entry of 2026 that lacks nothing, for the first organisation unless another is named.
    GridEntry add(const QString &title, const QString &organisation = {}, int year = 2026);
    GridEntry stored(Id<GridEntry> id) { return m_workspace.gridEntries().byId(id).value(); }
    QList<GridEntry> entries() { return m_workspace.gridEntries().ofRound(m_rounds.value(2026)).value(); }
    /// A field as a file has it.
    QString text(const GridEntry &entry, GridColumn::Value column);

    Id<Organisation> organisation(const QString &name) const { return m_organisations.value(name); }
    Id<Goal> goal(const QString &number) const { return m_goals.value(number); }
    Id<CodeValue> value(const QString &name) const { return m_values.value(name); }
    Id<SurveyRound> round(int year) const { return m_rounds.value(year); }

    /// Makes the screen, shows 2026 and waits for the window.
    GridScreen &open();
    GridScreen &screen() { return *m_screen; }
    GridView &view() { return *m_screen->view(); }
    GridModel &model() { return *m_screen->model(); }
    void choose(int row, GridColumn::Value column) { view().goTo(row, column); }
    void select(int row, GridColumn::Value column, int lastRow, GridColumn::Value lastColumn);
    QString shown(int row, GridColumn::Value column);
    /// What has the focus: the cell's editor while one is open.
    QWidget *focus() const { return m_screen->focusWidget(); }
    /// Each letter goes to what has the focus then: the first one opens an editor.
    void type(const QString &text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(focus(), key, modifiers); }

private:
    void fill();

    StoreFile m_file;
    Workspace m_workspace;
    QTemporaryDir m_settings;
    std::unique_ptr<GridScreen> m_screen;
    QHash<int, Id<SurveyRound>> m_rounds;
    QHash<QString, Id<Organisation>> m_organisations;
    QHash<QString, Id<Goal>> m_goals;
    QHash<QString, Id<CodeValue>> m_values;
};

} // namespace inko::test

#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/fields/goaltext.h"
#include "ui/widgets/tables/declaredparts.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace inko {

struct EveryGoal; ///< what the relations of all goals hang on

/// Goals of several concepts read together: which support each other, say the same, contradict each other, and who has
/// to settle that.
class TogetherPage : public QWidget {
    Q_OBJECT
public:
    explicit TogetherPage(Workspace &workspace, QWidget *parent = nullptr);

    void refresh();

signals:
    void failed(const QString &message);

private:
    enum class Shown { All, OpenContradictions, Settled, AcrossConcepts };

    void makeTable();
    QString conceptOf(Id<Goal> goal) const;
    Result<QList<GoalRelation>> read() const;

    Workspace &m_workspace;
    QComboBox *m_shown;
    QLabel *m_counts;
    DeclaredParts<EveryGoal, GoalRelation> *m_relations = nullptr;
    PartsEditor *m_editor = nullptr;
    GoalTexts m_goals;
    QHash<Id<Concept>, QString> m_concepts;
};

} // namespace inko

#pragma once

#include "ui/exchange/importlines.h"

#include <QWidget>

class QVBoxLayout;

namespace inko {

class ImportSession;

/// What a line of the preview asks or changes, with the answers to choose from. Each choice is a decision at once.
class RowDetails : public QWidget {
    Q_OBJECT
public:
    explicit RowDetails(ImportSession &session, QWidget *parent = nullptr);

    /// Shows the line anew; the keyboard stays where it was.
    void show(const ImportLine &line);
    void showNothing();

signals:
    void mappingWanted(qsizetype file);

private:
    const Refusal *refusal() const;
    RowDecision decision() const;
    void decide(const RowDecision &decision);
    void clear();

    void add(QWidget *part);
    void addHeading();
    void addText(const QString &text);
    void addQuestion(const Refusal &refusal);
    void addFields(const QList<ComparedField> &fields);
    void addField(const ComparedField &field);
    void addCandidates(const WhichEntry &question);
    void addNames(const WhichName &question);
    void addCell(const Refusal &refusal);
    void addRow(const PlannedRow &row);
    void addValues(const GridEntry &entry);
    void addMissing();
    void addMapping();
    void addTakeBack();
    QList<std::pair<qint64, QString>> namesOf(const std::optional<CodeValue::List> &list) const;
    const ImportPlan &plan() const;

    ImportSession &m_session;
    ImportLine m_line;
    QVBoxLayout *m_layout;
};

} // namespace inko

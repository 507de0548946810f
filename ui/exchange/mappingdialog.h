#pragma once

#include "core/exchange/keptmappings.h"

#include <QDialog>

class QComboBox;
class QTableWidget;

namespace inko {

class ProblemLine;

/// Says what the columns of a foreign grid are, and under which name that is remembered.
class MappingDialog : public QDialog {
    Q_OBJECT
public:
    /// `table`: as the file has it, unmapped; `name`: of the mapping that is used for it now.
    MappingDialog(const Sheet &table, const QMap<QString, ImportMapping> &kept, const QString &name,
                  const ImportMapping &mapping, QWidget *parent = nullptr);

    ImportMapping mapping() const;
    QString name() const; ///< empty: it is not to be remembered

    void accept() override;

private:
    QTableWidget *makeColumns(const Sheet &table);
    QTableWidget *makeConstants();
    void show(const ImportMapping &mapping);
    void useKept(const QString &name);

    QStringList m_headers;
    QMap<QString, ImportMapping> m_kept;
    QComboBox *m_name;
    QTableWidget *m_columns;
    QTableWidget *m_constants;
    ProblemLine *m_problem;
};

} // namespace inko

#pragma once

#include "ui/exchange/importlines.h"

#include <QAbstractTableModel>

namespace inko {

class ImportSession;

/// The preview of an import, a line per row. A tick takes a row or leaves it out. While decisions are made, rows stay
/// where they are.
class ImportLinesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { SubjectColumn, KindColumn, DetailsColumn, FileColumn, RowColumn, ColumnCount };

    explicit ImportLinesModel(ImportSession &session, QObject *parent = nullptr);

    /// Only lines of this kind, or of this file; nullopt: all.
    void setKind(std::optional<ImportLine::Kind> kind);
    void setFile(std::optional<qsizetype> file);
    std::optional<qsizetype> file() const { return m_file; }
    /// What becomes of a file, in a few words: “Changed: 2 · Confirmed: 9”.
    QString summaryOf(qsizetype file) const;
    std::optional<ImportLine::Kind> kind() const { return m_kind; }
    const ImportLine &lineAt(int row) const { return m_shown[static_cast<size_t>(row)]; }
    /// Where the line about the same row is now; -1: nowhere.
    int rowOf(const ImportLine &line) const;
    int count(ImportLine::Kind kind) const; ///< of all lines

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void reload();
    void show();
    QString text(const ImportLine &line, int column) const;

    ImportSession &m_session;
    std::optional<ImportLine::Kind> m_kind;
    std::optional<qsizetype> m_file;
    bool m_isFresh = true; ///< the next plan is about other files
    std::vector<ImportLine> m_lines;
    std::vector<ImportLine> m_shown;
};

} // namespace inko

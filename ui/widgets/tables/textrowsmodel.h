#pragma once

#include "ui/widgets/icon.h"
#include "ui/widgets/tables/recordtablemodel.h"

namespace inko {

/// A record as a line of a list: what its cells say.
struct TextRow {
    qint64 record = 0;
    QStringList cells;
    QVariantList sortValues = {};  ///< where a cell sorts otherwise than by its text; invalid: by the text
    std::optional<Icon> mark = {}; ///< in the first column
    bool isFaint = false;          ///< over, put aside, of no weight
    qint64 key() const { return record; }
    friend bool operator==(const TextRow &, const TextRow &) = default;
};

/// Records as lines of text, for lists that are read and chosen from.
class TextRowsModel : public RecordTableModel<TextRow> {
    Q_OBJECT
public:
    struct Heading {
        QString title;
        int letters = 12; ///< how wide the column begins
        Qt::Alignment alignment = Qt::AlignLeading;
    };
    enum Role { SortRole = Qt::UserRole, SearchRole };

    TextRowsModel(QList<Heading> headings, QObject *parent) : RecordTableModel(parent), m_headings(std::move(headings))
    {
    }

    void show(std::vector<TextRow> rows) { showRows(std::move(rows)); }
    const QList<Heading> &headings() const { return m_headings; }
    void setHeading(int column, const QString &title);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<Heading> m_headings;
};

} // namespace inko

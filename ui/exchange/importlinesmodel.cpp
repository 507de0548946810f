#include "ui/exchange/importlinesmodel.h"

#include "ui/exchange/importsession.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace inko {

using namespace Qt::StringLiterals;

using Kind = ImportLine::Kind;

namespace {

/// What a line is about, whatever becomes of it.
using LineKey = std::tuple<qsizetype, qsizetype, int, QString>;

LineKey keyOf(const ImportLine &line)
{
    return {line.file, line.source, line.row, line.hasRow() ? QString() : line.subject};
}

} // namespace

ImportLinesModel::ImportLinesModel(ImportSession &session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session)
{
    connect(&session, &ImportSession::filesRead, this, [this] { m_isFresh = true; });
    connect(&session, &ImportSession::planned, this, &ImportLinesModel::reload);
}

void ImportLinesModel::setKind(std::optional<Kind> kind)
{
    m_kind = kind;
    show();
}

void ImportLinesModel::setFile(std::optional<qsizetype> file)
{
    m_file = file;
    show();
}

QString ImportLinesModel::summaryOf(qsizetype file) const
{
    std::map<Kind, int> counts;
    for (const ImportLine &line : m_lines) {
        if (line.file == file)
            ++counts[line.kind];
    }
    QStringList parts;
    for (const auto &[kind, count] : counts)
        parts << u"%1: %2"_s.arg(nameOf(kind)).arg(count);
    return parts.isEmpty() ? tr("no rows") : parts.join(u" · "_s);
}

void ImportLinesModel::reload()
{
    const std::vector<ImportLine> before = std::exchange(m_lines, importLines(m_session));
    if (!std::exchange(m_isFresh, false)) {
        std::map<LineKey, size_t> places;
        for (const ImportLine &line : before)
            places.emplace(keyOf(line), places.size());
        const auto placeOf = [&](const ImportLine &line) {
            const auto known = places.find(keyOf(line));
            return known == places.end() ? before.size() : known->second;
        };
        std::stable_sort(m_lines.begin(), m_lines.end(),
                         [&](const ImportLine &one, const ImportLine &other) { return placeOf(one) < placeOf(other); });
    }
    show();
}

void ImportLinesModel::show()
{
    beginResetModel();
    m_shown.clear();
    std::copy_if(m_lines.cbegin(), m_lines.cend(), std::back_inserter(m_shown), [this](const ImportLine &line) {
        return (!m_kind || line.kind == *m_kind) && (!m_file || line.file == *m_file);
    });
    endResetModel();
}

int ImportLinesModel::rowOf(const ImportLine &line) const
{
    const auto found = std::find_if(m_shown.cbegin(), m_shown.cend(),
                                    [&](const ImportLine &other) { return keyOf(other) == keyOf(line); });
    return found == m_shown.cend() ? -1 : static_cast<int>(found - m_shown.cbegin());
}

int ImportLinesModel::count(Kind kind) const
{
    return static_cast<int>(
        std::count_if(m_lines.cbegin(), m_lines.cend(), [&](const ImportLine &line) { return line.kind == kind; }));
}

int ImportLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ImportLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportLinesModel::text(const ImportLine &line, int column) const
{
    switch (column) {
    case SubjectColumn: return line.subject.isEmpty() ? text(line, FileColumn) : line.subject;
    case KindColumn: return nameOf(line.kind);
    case DetailsColumn: return line.details;
    case FileColumn: return m_session.files()[static_cast<size_t>(line.file)].title();
    case RowColumn: return line.hasRow() ? QString::number(line.row) : QString();
    default: return {};
    }
}

QVariant ImportLinesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ImportLine &line = lineAt(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(line, index.column());
    if (role == Qt::CheckStateRole && index.column() == SubjectColumn && line.canBeLeftOut())
        return line.kind == Kind::LeftOut ? Qt::Unchecked : Qt::Checked;
    return {};
}

QVariant ImportLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SubjectColumn: return tr("Row");
    case KindColumn: return tr("What becomes of it");
    case DetailsColumn: return tr("Details");
    case FileColumn: return tr("From");
    case RowColumn: return tr("Line");
    default: return {};
    }
}

bool ImportLinesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const ImportLine line = lineAt(index.row());
    RowDecision decision = m_session.decisions().of(line.source, line.row);
    decision.isLeftOut = value.value<Qt::CheckState>() == Qt::Unchecked;
    m_session.decide(line.source, line.row, decision);
    return true;
}

Qt::ItemFlags ImportLinesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == SubjectColumn && lineAt(index.row()).canBeLeftOut())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace inko

#include "ui/exchange/importlines.h"

#include "core/grid/gridentries.h"
#include "ui/exchange/importsession.h"

#include <QCoreApplication>

#include <algorithm>

namespace inko {

using namespace Qt::StringLiterals;

using Kind = ImportLine::Kind;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko", text);
}

Kind kindOf(RowChange change)
{
    switch (change) {
    case RowChange::New: return Kind::New;
    case RowChange::Changed: return Kind::Changed;
    case RowChange::Confirmed: return Kind::Confirmed;
    case RowChange::Unchanged: return Kind::Unchanged;
    case RowChange::Ended: return Kind::Ended;
    case RowChange::LeftOut: return Kind::LeftOut;
    }
    return Kind::Unchanged;
}

QString reasonOf(const Refusal &refusal)
{
    if (refusal.column.isEmpty())
        return refusal.reason;
    return u"%1: %2"_s.arg(refusal.column, refusal.reason);
}

QString goneFromTheForm()
{
    return tr("The form does not have this offer any more.");
}

QString columnIsUnknown()
{
    return tr("No column of the grid has this name, so nothing was read from it.");
}

class Lines {
public:
    explicit Lines(const ImportSession &session) : m_session(session) {}

    std::vector<ImportLine> all()
    {
        qsizetype source = 0;
        for (const SessionFile &file : m_session.files()) {
            const qsizetype place = m_session.indexOf(file);
            if (!file.problem.isEmpty())
                m_lines.push_back({Kind::Problem, place, -1, -1, 0, {}, file.problem});
            for (qsizetype of = 0; of < file.sources.size(); ++of)
                add(place, source++);
        }
        std::stable_sort(m_lines.begin(), m_lines.end(),
                         [](const ImportLine &one, const ImportLine &other) { return one.kind < other.kind; });
        return std::move(m_lines);
    }

private:
    void add(qsizetype file, qsizetype source)
    {
        const ImportedFile &imported = m_session.plan().files[source];
        if (!imported.problem.isEmpty())
            m_lines.push_back({Kind::Problem, file, source, -1, 0, imported.sheetName, imported.problem});
        for (qsizetype place = 0; place < imported.refused.size(); ++place) {
            const Refusal &refusal = imported.refused[place];
            const bool isAsked = !std::holds_alternative<std::monostate>(refusal.question);
            m_lines.push_back({isAsked ? Kind::Asked : Kind::Refused, file, source, place, refusal.row, refusal.subject,
                               reasonOf(refusal)});
        }
        for (qsizetype place = 0; place < imported.missing.size(); ++place)
            m_lines.push_back(
                {Kind::Missing, file, source, place, 0, imported.missing[place].title, goneFromTheForm()});
        for (const QString &column : imported.unknownColumns)
            m_lines.push_back({Kind::NotRead, file, source, -1, 0, column, columnIsUnknown()});
        for (size_t place = 0; place < imported.rows.size(); ++place) {
            const PlannedRow &row = imported.rows[place];
            m_lines.push_back({kindOf(row.change), file, source, static_cast<qsizetype>(place), row.row, row.subject,
                               row.change == RowChange::New ? QString() : inOneLine(row.fields)});
        }
    }

    const ImportSession &m_session;
    std::vector<ImportLine> m_lines;
};

} // namespace

QString nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Asked: return tr("To be decided");
    case Kind::Refused: return tr("Cannot be read");
    case Kind::Problem: return tr("File not read");
    case Kind::Missing: return tr("Missing");
    case Kind::NotRead: return tr("Column not read");
    case Kind::Changed: return tr("Changed");
    case Kind::New: return tr("New");
    case Kind::Ended: return tr("Ended");
    case Kind::Confirmed: return tr("Confirmed");
    case Kind::Unchanged: return tr("Unchanged");
    case Kind::LeftOut: return tr("Left out");
    }
    return {};
}

QString inOneLine(const QList<ComparedField> &fields)
{
    QStringList changes;
    for (const ComparedField &field : fields) {
        const QString name = GridEntries::nameOf(field.column);
        if (field.takes == Side::Answer)
            changes << tr("%1: %2 → %3")
                           .arg(name, field.here.isEmpty() ? u"–"_s : field.here,
                                field.answer.isEmpty() ? u"–"_s : field.answer);
        else
            changes << tr("%1 stays %2").arg(name, field.here.isEmpty() ? u"–"_s : field.here);
    }
    return changes.join(u"; "_s).simplified();
}

std::vector<ImportLine> importLines(const ImportSession &session)
{
    return Lines(session).all();
}

} // namespace inko

#include "ui/exchange/importsession.h"

#include "core/base/files.h"
#include "ui/exchange/foundfiles.h"

#include <QFileInfo>
#include <QGuiApplication>

#include <algorithm>
#include <mutex>
#include <numeric>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

void readInto(SessionFile &file)
{
    const auto sources = file.content().and_then(
        [&](const QByteArray &content) { return readSources(file.path, content, file.mapping); });
    file.problem = sources ? QString() : sources.error().message;
    file.sources = sources.value_or(QList<ImportSource>());
}

/// A remembered mapping is used by itself where the file's columns are the mapping's.
void readWithMapping(SessionFile &file, const QMap<QString, ImportMapping> &mappings)
{
    readInto(file);
    if (!file.mapping.isEmpty() || file.sources.isEmpty() || file.sources.front().form)
        return;
    const auto name = bestMapping(mappings, file.sources.front().sheet.header.cells);
    if (!name)
        return;
    file.mappingName = *name;
    file.mapping = mappings.value(*name);
    readInto(file);
}

/// Says that the program is at work, where planning takes so long that one would wonder.
class WaitCursor {
public:
    explicit WaitCursor(const QList<ImportSource> &sources)
        : m_isShown(std::accumulate(sources.cbegin(), sources.cend(), size_t(0), [](size_t rows, const auto &source) {
                        return rows + source.sheet.rows.size();
                    }) > rowsTakenAtOnce)
    {
        if (m_isShown)
            QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    }
    ~WaitCursor()
    {
        if (m_isShown)
            QGuiApplication::restoreOverrideCursor();
    }
    Q_DISABLE_COPY_MOVE(WaitCursor)

private:
    static constexpr size_t rowsTakenAtOnce = 2000;
    bool m_isShown;
};

} // namespace

Result<QByteArray> SessionFile::content() const
{
    return pasted.isEmpty() ? files::read(path, sheetlimits::bytes) : Result<QByteArray>(pasted);
}

QString SessionFile::name() const
{
    return QFileInfo(path).fileName();
}

QString SessionFile::title() const
{
    return sources.isEmpty() || !sources.front().form ? name() : sources.front().form->identity.organisationName;
}

/// What the work has read so far.
struct ImportSession::Reading {
    std::mutex mutex;
    std::vector<SessionFile> files;
};

ImportSession::ImportSession(Workspace &workspace, int year, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_year(year), m_work(new BackgroundWork(this))
{
    connect(m_work, &BackgroundWork::finished, this, &ImportSession::endReading);
    connect(m_work, &BackgroundWork::cancelled, this, &ImportSession::endReading);
    connect(m_work, &BackgroundWork::failed, this, &ImportSession::failed);
    planAgain();
}

ImportSession::~ImportSession()
{
    m_work->cancel();
    m_work->waitUntilEnded();
}

void ImportSession::add(const QStringList &paths)
{
    std::vector<SessionFile> added;
    for (const QString &path : importableFiles(paths)) {
        SessionFile file;
        file.path = path;
        added.push_back(std::move(file));
    }
    read(std::move(added));
}

void ImportSession::addPasted(const QString &text)
{
    const auto number = 1 + std::count_if(m_files.cbegin(), m_files.cend(),
                                          [](const SessionFile &file) { return !file.pasted.isEmpty(); });
    SessionFile file;
    file.path = number == 1 ? tr("Pasted rows") : tr("Pasted rows (%1)").arg(number);
    file.pasted = text.toUtf8();
    std::vector<SessionFile> added;
    added.push_back(std::move(file));
    read(std::move(added));
}

void ImportSession::setMapping(qsizetype file, const QString &name, const ImportMapping &mapping)
{
    SessionFile changed = m_files[file];
    changed.mapping = mapping;
    changed.mappingName = name;
    std::vector<SessionFile> again;
    again.push_back(std::move(changed));
    read(std::move(again));
}

void ImportSession::setCreating(Creating creating)
{
    m_creating = creating;
    planAgain();
}

void ImportSession::read(std::vector<SessionFile> files)
{
    if (m_work->isRunning()) {
        std::move(files.begin(), files.end(), std::back_inserter(m_waiting));
        return;
    }
    const auto mappings = KeptMappings(m_workspace.store()).all();
    if (!mappings) {
        emit failed(mappings.error().message);
        return;
    }
    m_reading = std::make_shared<Reading>();
    m_work->start([reading = m_reading, files = std::move(files),
                   mappings = *mappings](const BackgroundWork::Progress &progress) mutable -> Result<> {
        double done = 0;
        for (SessionFile &file : files) {
            readWithMapping(file, mappings);
            {
                const std::lock_guard lock(reading->mutex);
                reading->files.push_back(std::move(file));
            }
            if (!progress(++done / static_cast<double>(files.size())))
                return fail(Error::Code::Cancelled, {});
        }
        return {};
    });
}

/// Those that were read when the work was stopped are kept.
void ImportSession::endReading()
{
    std::vector<SessionFile> files;
    {
        const std::lock_guard lock(m_reading->mutex);
        files = std::exchange(m_reading->files, {});
    }
    take(std::move(files));
    if (!m_waiting.empty())
        read(std::exchange(m_waiting, {}));
}

void ImportSession::take(std::vector<SessionFile> files)
{
    for (SessionFile &file : files) {
        const auto known = std::find_if(m_files.begin(), m_files.end(),
                                        [&](const SessionFile &other) { return other.path == file.path; });
        if (known == m_files.end()) {
            m_files.push_back(std::move(file));
            continue;
        }
        forgetDecisionsAbout(indexOf(*known));
        *known = std::move(file);
    }
    emit filesRead();
    planAgain();
}

/// Its rows may be others now, and with them the places of those behind it.
void ImportSession::forgetDecisionsAbout(qsizetype file)
{
    m_decisions.rows.removeIf([&](const auto &decision) {
        const qsizetype source = decision.key().first;
        return m_fileOfSource[static_cast<size_t>(source)] >= file;
    });
}

void ImportSession::decide(qsizetype source, int row, const RowDecision &decision)
{
    m_decisions.rows.insert({source, row}, decision);
    planAgain();
}

void ImportSession::decideNames(const QList<NameDecision> &names)
{
    for (const NameDecision &name : names) {
        m_decisions.names.removeIf(
            [&](const NameDecision &known) { return known.list == name.list && known.name == name.name; });
        m_decisions.names << name;
    }
    planAgain();
}

void ImportSession::decideEnded(Id<GridEntry> missing, bool hasEnded)
{
    if (hasEnded)
        m_decisions.ended.insert(missing);
    else
        m_decisions.ended.remove(missing);
    planAgain();
}

void ImportSession::planAgain()
{
    QList<ImportSource> sources;
    std::vector<qsizetype> fileOfSource;
    for (const SessionFile &file : m_files) {
        sources << file.sources;
        fileOfSource.insert(fileOfSource.end(), static_cast<size_t>(file.sources.size()), indexOf(file));
    }
    const WaitCursor waiting(sources);
    auto plan = planImport(m_workspace.store(), sources, {m_year, m_creating, BadRows::Skip, m_decisions});
    if (!plan) {
        emit failed(plan.error().message);
        return;
    }
    m_plan = std::move(*plan);
    m_fileOfSource = std::move(fileOfSource);
    emit planned();
}

std::optional<ChangeSet> ImportSession::lastChangeOf(Id<GridEntry> entry) const
{
    const auto history = changelog::historyOf(m_workspace.store().database(), shapeOf<GridEntry>().table, entry.value);
    return history && !history->empty() ? std::optional(history->back().step) : std::nullopt;
}

Result<> ImportSession::apply()
{
    return inko::apply(m_workspace.store(), m_plan);
}

} // namespace inko

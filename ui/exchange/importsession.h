#pragma once

#include "core/exchange/importplan.h"
#include "core/exchange/keptmappings.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/backgroundwork.h"

#include <QObject>

namespace inko {

/// One file of an import: what it was read as, and what is to become of it.
struct SessionFile {
    QString path;
    QByteArray pasted; ///< its content, where it is no file but was pasted
    ImportMapping mapping;
    QString mappingName; ///< under which the mapping is remembered; empty: it is not
    QString problem;     ///< why it cannot be read at all
    QList<ImportSource> sources;

    Result<QByteArray> content() const;
    QString name() const;  ///< of the file, without its folder
    QString title() const; ///< whose form it is; another file's name
};

/// The files that are being read in, what the person decided about their rows, and the plan that follows from both.
/// Files are read in the background; a decision plans anew, and nothing is written before apply().
class ImportSession : public QObject {
    Q_OBJECT
public:
    ImportSession(Workspace &workspace, int year, QObject *parent = nullptr);
    ~ImportSession() override;

    int year() const { return m_year; }
    BackgroundWork *work() const { return m_work; }
    const std::vector<SessionFile> &files() const { return m_files; }
    const ImportPlan &plan() const { return m_plan; }
    const ImportDecisions &decisions() const { return m_decisions; }
    qsizetype indexOf(const SessionFile &file) const { return &file - m_files.data(); }

    /// Files and folders; one that is there already is read anew.
    void add(const QStringList &paths);
    void addPasted(const QString &text);
    void setMapping(qsizetype file, const QString &name, const ImportMapping &mapping);
    void setCreating(Creating creating);

    void decide(qsizetype source, int row, const RowDecision &decision);
    void decideNames(const QList<NameDecision> &names);
    void decideEnded(Id<GridEntry> missing, bool hasEnded);

    /// Which step changed an entry last; nullopt where nobody knows.
    std::optional<ChangeSet> lastChangeOf(Id<GridEntry> entry) const;

    Result<> apply();
    void planAgain(); ///< against what is stored now

signals:
    void filesRead(); ///< there are other files or rows than before; planned() follows
    void planned();   ///< files() and plan() are new
    void failed(const QString &why);

private:
    struct Reading;

    void read(std::vector<SessionFile> files);
    void endReading();
    void take(std::vector<SessionFile> files);
    void forgetDecisionsAbout(qsizetype file);

    Workspace &m_workspace;
    int m_year;
    Creating m_creating = Creating::Refuse;
    BackgroundWork *m_work;
    std::shared_ptr<Reading> m_reading;
    std::vector<SessionFile> m_waiting; ///< to be read when the others have been
    std::vector<SessionFile> m_files;
    std::vector<qsizetype> m_fileOfSource; ///< of the plan
    ImportDecisions m_decisions;
    ImportPlan m_plan;
};

} // namespace inko

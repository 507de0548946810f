#include <QDirIterator>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Folders = QSet<QString>;

const Folders monitoring{u"core/monitoring/budget"_s,     u"core/monitoring/effort"_s,
                         u"core/monitoring/events"_s,     u"core/monitoring/impact"_s,
                         u"core/monitoring/indicators"_s, u"core/monitoring/satisfaction"_s};
const Folders steering{u"core/steering/bodies"_s,   u"core/steering/matters"_s,  u"core/steering/sessions"_s,
                       u"core/steering/agenda"_s,   u"core/steering/calendar"_s, u"core/steering/consultations"_s,
                       u"core/steering/progress"_s, u"core/steering/cycle"_s};
const Folders features = monitoring + steering + Folders{u"core/directory"_s,     u"core/goals"_s,
                                                         u"core/grid"_s,          u"core/grid/chains"_s,
                                                         u"core/grid/coverage"_s, u"core/grid/demand"_s,
                                                         u"core/grid/network"_s,  u"core/grid/cooperation"_s,
                                                         u"core/survey"_s};
const Folders belowGrid{u"core/base"_s, u"core/storage"_s, u"core/directory"_s, u"core/goals"_s};
const Folders belowScreensAndCommands = features + Folders{u"core/base"_s,
                                                           u"core/storage"_s,
                                                           u"core/workspace"_s,
                                                           u"core/report"_s,
                                                           u"core/report/editions"_s,
                                                           u"core/report/kinds"_s,
                                                           u"core/report/papers"_s,
                                                           u"core/layout"_s,
                                                           u"core/layout/pages"_s,
                                                           u"core/pdf"_s,
                                                           u"core/exchange"_s,
                                                           u"core/exchange/forms"_s,
                                                           u"core/exchange/mail"_s,
                                                           u"core/exchange/calendar"_s,
                                                           u"core/exchange/invitations"_s,
                                                           u"core/exchange/progress"_s};
const Folders belowScreens =
    belowScreensAndCommands + Folders{u"ui/widgets"_s, u"ui/widgets/fields"_s, u"ui/widgets/tables"_s,
                                      u"ui/widgets/writing"_s, u"core/spelling"_s};

/// Which folder may include from which: the architecture's picture, read by the test below. A folder may
/// always include from itself; one that is not named here may not exist.
const QHash<QString, Folders> allowed{
    {u"core/base"_s, {}},
    {u"core/storage"_s, {u"core/base"_s}},
    {u"core/directory"_s, {u"core/base"_s, u"core/storage"_s}},
    {u"core/goals"_s, {u"core/base"_s, u"core/storage"_s, u"core/directory"_s}},
    {u"core/grid"_s, belowGrid},
    {u"core/grid/chains"_s, belowGrid + Folders{u"core/grid"_s}},
    {u"core/grid/cooperation"_s, belowGrid + Folders{u"core/grid"_s}},
    {u"core/grid/coverage"_s, belowGrid + Folders{u"core/grid"_s}},
    {u"core/grid/demand"_s, belowGrid + Folders{u"core/grid"_s}},
    {u"core/grid/network"_s, belowGrid + Folders{u"core/grid"_s}},
    {u"core/survey"_s, belowGrid + Folders{u"core/grid"_s}},
    {u"core/monitoring/indicators"_s, belowGrid + Folders{u"core/grid"_s, u"core/survey"_s}},
    {u"core/monitoring/events"_s, belowGrid + Folders{u"core/grid"_s}},
    {u"core/monitoring/satisfaction"_s, {u"core/base"_s, u"core/storage"_s, u"core/directory"_s}},
    {u"core/monitoring/budget"_s, belowGrid + Folders{u"core/grid"_s, u"core/monitoring/indicators"_s}},
    {u"core/monitoring/effort"_s, {u"core/base"_s, u"core/storage"_s, u"core/monitoring/budget"_s}},
    {u"core/monitoring/impact"_s, {u"core/base"_s, u"core/storage"_s, u"core/directory"_s}},
    {u"core/steering/bodies"_s, {u"core/base"_s, u"core/storage"_s, u"core/directory"_s}},
    {u"core/steering/matters"_s, {u"core/base"_s, u"core/storage"_s, u"core/directory"_s, u"core/goals"_s}},
    {u"core/steering/sessions"_s,
     {u"core/base"_s, u"core/storage"_s, u"core/directory"_s, u"core/goals"_s, u"core/monitoring/indicators"_s,
      u"core/steering/bodies"_s, u"core/steering/matters"_s}},
    {u"core/steering/agenda"_s, belowGrid + monitoring +
                                    Folders{u"core/steering/bodies"_s, u"core/steering/matters"_s,
                                            u"core/steering/sessions"_s, u"core/steering/progress"_s}},
    {u"core/steering/consultations"_s,
     {u"core/base"_s, u"core/storage"_s, u"core/directory"_s, u"core/goals"_s, u"core/grid/demand"_s,
      u"core/monitoring/indicators"_s, u"core/steering/matters"_s, u"core/survey"_s}},
    {u"core/steering/progress"_s,
     {u"core/base"_s, u"core/storage"_s, u"core/directory"_s, u"core/grid"_s, u"core/steering/bodies"_s,
      u"core/survey"_s}},
    {u"core/steering/cycle"_s,
     {u"core/base"_s, u"core/storage"_s, u"core/monitoring/effort"_s, u"core/steering/calendar"_s,
      u"core/steering/sessions"_s}},
    {u"core/steering/calendar"_s, {u"core/base"_s, u"core/storage"_s, u"core/steering/bodies"_s}},
    {u"core/spelling"_s, {}},
    {u"core/workspace"_s, features + Folders{u"core/base"_s, u"core/storage"_s}},
    {u"core/report"_s, features + Folders{u"core/base"_s, u"core/storage"_s, u"core/workspace"_s}},
    {u"core/report/chapters"_s, features + Folders{u"core/base"_s, u"core/report"_s}},
    {u"core/report/kinds"_s, features + Folders{u"core/base"_s, u"core/report"_s, u"core/report/chapters"_s}},
    {u"core/report/editions"_s, {u"core/base"_s, u"core/storage"_s, u"core/report"_s}},
    {u"core/report/papers"_s,
     features + Folders{u"core/base"_s, u"core/storage"_s, u"core/workspace"_s, u"core/report"_s,
                        u"core/report/chapters"_s, u"core/report/editions"_s}},
    {u"core/layout/text"_s, {u"core/base"_s, u"core/report"_s}},
    {u"core/layout/pages"_s, {u"core/base"_s, u"core/report"_s, u"core/layout/text"_s}},
    {u"core/layout/table"_s, {u"core/base"_s, u"core/report"_s, u"core/layout/text"_s, u"core/layout/pages"_s}},
    {u"core/layout/figure"_s, {u"core/report"_s, u"core/layout/text"_s, u"core/layout/pages"_s}},
    {u"core/layout"_s,
     {u"core/base"_s, u"core/report"_s, u"core/layout/text"_s, u"core/layout/pages"_s, u"core/layout/table"_s,
      u"core/layout/figure"_s}},
    {u"core/pdf"_s,
     {u"core/base"_s, u"core/report"_s, u"core/layout"_s, u"core/layout/text"_s, u"core/layout/pages"_s}},
    {u"core/exchange/sheets/table"_s, {u"core/base"_s}},
    {u"core/exchange/sheets/text"_s, {u"core/base"_s, u"core/exchange/sheets/table"_s}},
    {u"core/exchange/sheets/spreadsheet"_s, {u"core/base"_s, u"core/exchange/sheets/table"_s}},
    {u"core/exchange/sheets"_s,
     {u"core/base"_s, u"core/exchange/sheets/table"_s, u"core/exchange/sheets/text"_s,
      u"core/exchange/sheets/spreadsheet"_s}},
    {u"core/exchange/draft"_s,
     features + Folders{u"core/base"_s, u"core/storage"_s, u"core/workspace"_s, u"core/report"_s}},
    {u"core/exchange/decisions"_s,
     {u"core/base"_s, u"core/directory"_s, u"core/grid"_s, u"core/exchange/draft"_s, u"core/exchange/sheets/table"_s}},
    {u"core/exchange/columns"_s,
     {u"core/base"_s, u"core/directory"_s, u"core/goals"_s, u"core/grid"_s, u"core/exchange/draft"_s,
      u"core/exchange/decisions"_s}},
    {u"core/exchange/rows"_s,
     {u"core/base"_s, u"core/exchange/sheets/table"_s, u"core/exchange/columns"_s, u"core/exchange/decisions"_s}},
    {u"core/exchange/tables"_s,
     features + Folders{u"core/base"_s, u"core/report"_s, u"core/exchange/sheets/table"_s, u"core/exchange/draft"_s,
                        u"core/exchange/decisions"_s, u"core/exchange/columns"_s, u"core/exchange/rows"_s}},
    {u"core/exchange/series"_s,
     {u"core/base"_s, u"core/directory"_s, u"core/monitoring/indicators"_s, u"core/workspace"_s,
      u"core/exchange/sheets/table"_s}},
    {u"core/exchange/xlsx"_s, {u"core/base"_s}},
    {u"core/exchange/mail"_s, {u"core/base"_s}},
    {u"core/exchange/forms"_s,
     features + Folders{u"core/base"_s, u"core/storage"_s, u"core/workspace"_s, u"core/report"_s,
                        u"core/report/chapters"_s, u"core/exchange/columns"_s, u"core/exchange/draft"_s,
                        u"core/exchange/xlsx"_s, u"core/exchange/mail"_s, u"core/exchange/sheets/table"_s,
                        u"core/exchange/sheets/text"_s}},
    {u"core/exchange/progress"_s,
     features + Folders{u"core/base"_s, u"core/storage"_s, u"core/workspace"_s, u"core/report"_s,
                        u"core/exchange/forms"_s, u"core/exchange/mail"_s, u"core/exchange/sheets/table"_s,
                        u"core/exchange/tables"_s, u"core/exchange/xlsx"_s}},
    {u"core/exchange/calendar"_s, features + Folders{u"core/base"_s, u"core/storage"_s, u"core/workspace"_s}},
    {u"core/exchange/invitations"_s,
     features + Folders{u"core/base"_s, u"core/storage"_s, u"core/workspace"_s, u"core/report"_s,
                        u"core/report/papers"_s, u"core/exchange/mail"_s, u"core/exchange/calendar"_s}},
    {u"core/exchange"_s,
     {u"core/base"_s, u"core/storage"_s, u"core/directory"_s, u"core/grid"_s, u"core/grid/coverage"_s, u"core/survey"_s,
      u"core/workspace"_s, u"core/exchange/sheets"_s, u"core/exchange/sheets/table"_s, u"core/exchange/sheets/text"_s,
      u"core/exchange/draft"_s, u"core/exchange/decisions"_s, u"core/exchange/columns"_s, u"core/exchange/rows"_s,
      u"core/exchange/tables"_s, u"core/exchange/forms"_s, u"core/exchange/xlsx"_s, u"core/exchange/series"_s,
      u"core/exchange/progress"_s}},
    {u"ui/widgets"_s, features + Folders{u"core/base"_s, u"core/storage"_s, u"core/workspace"_s}},
    {u"ui/widgets/fields"_s, features + Folders{u"core/base"_s, u"core/storage"_s, u"core/workspace"_s, u"ui/widgets"_s,
                                                u"ui/widgets/writing"_s}},
    {u"ui/widgets/writing"_s, {u"core/base"_s, u"core/spelling"_s}},
    {u"ui/widgets/tables"_s, {u"core/base"_s, u"ui/widgets"_s, u"ui/widgets/fields"_s}},
    {u"ui/directory"_s, belowScreens},
    {u"ui/goals/tree"_s, belowScreens},
    {u"ui/goals/annual"_s, belowScreens},
    {u"ui/goals/together"_s, belowScreens},
    {u"ui/goals/hints"_s, belowScreens},
    {u"ui/goals"_s,
     belowScreens + Folders{u"ui/goals/tree"_s, u"ui/goals/annual"_s, u"ui/goals/together"_s, u"ui/goals/hints"_s}},
    {u"ui/monitoring/indicators"_s, belowScreens + Folders{u"core/exchange/series"_s, u"core/exchange/draft"_s,
                                                           u"core/exchange/rows"_s, u"core/exchange/sheets/table"_s}},
    {u"ui/monitoring/events"_s, belowScreens},
    {u"ui/monitoring/satisfaction"_s, belowScreens},
    {u"ui/monitoring/effort"_s, belowScreens},
    {u"ui/monitoring/impact"_s, belowScreens},
    {u"ui/monitoring/budget"_s, belowScreens + Folders{u"ui/monitoring/effort"_s, u"ui/monitoring/impact"_s}},
    {u"ui/monitoring"_s, belowScreens + Folders{u"ui/monitoring/indicators"_s, u"ui/monitoring/satisfaction"_s}},
    {u"ui/grid/rows"_s, belowScreens},
    {u"ui/grid/table"_s, belowScreens + Folders{u"ui/grid/rows"_s}},
    {u"ui/grid/filter"_s, belowScreens + Folders{u"ui/grid/rows"_s}},
    {u"ui/grid/inspector"_s, belowScreens + Folders{u"ui/grid/rows"_s, u"ui/grid/table"_s}},
    {u"ui/grid/chains"_s, belowScreens},
    {u"ui/grid/demand"_s, belowScreens},
    {u"ui/grid/network"_s, belowScreens},
    {u"ui/grid/coverage"_s, belowScreens + Folders{u"ui/grid/chains"_s, u"ui/grid/demand"_s, u"ui/grid/network"_s}},
    {u"ui/grid"_s,
     belowScreens + Folders{u"ui/grid/rows"_s, u"ui/grid/table"_s, u"ui/grid/filter"_s, u"ui/grid/inspector"_s}},
    {u"ui/exchange"_s,
     belowScreens + Folders{u"core/exchange/columns"_s, u"core/exchange/decisions"_s, u"core/exchange/draft"_s,
                            u"core/exchange/rows"_s, u"core/exchange/sheets/table"_s}},
    {u"ui/survey"_s, belowScreens + Folders{u"ui/exchange"_s, u"ui/grid/rows"_s, u"ui/grid/inspector"_s}},
    {u"ui/report/editions"_s, belowScreens},
    {u"ui/report"_s, belowScreens + Folders{u"ui/report/editions"_s}},
    {u"ui/steering/bodies"_s, belowScreens},
    {u"ui/steering/sessions"_s, belowScreens},
    {u"ui/steering/matters"_s, belowScreens},
    {u"ui/steering/consultations"_s, belowScreens + Folders{u"ui/steering/papers"_s}},
    {u"ui/steering/papers"_s, belowScreens},
    {u"ui/steering/progress"_s, belowScreens + Folders{u"ui/steering/papers"_s}},
    {u"ui/steering"_s,
     belowScreens + Folders{u"ui/steering/bodies"_s, u"ui/steering/sessions"_s, u"ui/steering/matters"_s,
                            u"ui/steering/consultations"_s, u"ui/steering/progress"_s}},
    {u"ui/overview"_s, belowScreens},
    {u"ui/files"_s, belowScreens},
    {u"ui/shell"_s,
     belowScreens + Folders{u"ui/overview"_s, u"ui/grid/coverage"_s, u"ui/files"_s, u"ui/directory"_s, u"ui/goals"_s,
                            u"ui/grid"_s, u"ui/exchange"_s, u"ui/survey"_s, u"ui/report"_s, u"ui/monitoring"_s,
                            u"ui/monitoring/budget"_s, u"ui/monitoring/events"_s, u"ui/steering"_s}},
    {u"app"_s, {u"core/base"_s, u"app/commands"_s}},
    {u"app/commands"_s,
     belowScreensAndCommands + Folders{u"app"_s, u"core/exchange/sheets/table"_s, u"core/exchange/series"_s}},
    {u"app/window"_s, {u"core/base"_s, u"app"_s, u"ui/shell"_s}},
};

/// Qt's and the engine's headers that a layer must not see, whatever the include path would let through.
const QRegularExpression guiHeaders(
    u"^(QWidget|QApplication|QGuiApplication|QMessageBox|QDialog|QPainter|QImage|QPixmap|QColor|QFont.*|QRawFont|QGlyphRun|QAction|QIcon|QKey.*|QTextDocument|QPalette|QPrinter.*|QPdf.*|QSvg.*)$"_s);
const QRegularExpression sqlHeaders(u"^(QSql.*|sqlite3\\.h)$"_s);
/// What screens may know of storage; all else is behind it.
const QSet<QString> storageForScreens{u"core/storage/backup.h"_s, u"core/storage/history.h"_s,
                                      u"core/storage/record.h"_s, u"core/storage/store.h"_s};

struct Include {
    QString file;   ///< which includes
    QString target; ///< as written
    bool angled = false;
};

QString sourceFolder()
{
    return qEnvironmentVariable("INKO_SOURCE");
}

QString folderOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'/'));
}

QList<Include> includesBelow(const QString &top)
{
    static const QRegularExpression pattern(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    QList<Include> includes;
    QDirIterator files(sourceFolder() + u'/' + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString name = files.filePath().mid(sourceFolder().size() + 1);
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = pattern.globalMatch(text); match.hasNext();) {
            const auto include = match.next();
            includes << Include{name, include.captured(2), include.captured(1) == u'<'};
        }
    }
    return includes;
}

} // namespace

/// The layers of the program, read from its own #include lines.
class TestArchitecture : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void foldersIncludeOnlyWhatTheyMay();
    void theTableItselfHasNoCycle();
    void noQtModuleInIncludes();
    void coreKnowsNoWidgets();
    void screensKnowNoSql();
    void everyFolderIsInTheTable();
    void roomsHaveNames();

private:
    QList<Include> m_includes;
};

void TestArchitecture::initTestCase()
{
    for (const QString &top : {u"app"_s, u"core"_s, u"ui"_s})
        m_includes += includesBelow(top);
    QVERIFY2(m_includes.size() > 100, "the sources were not found");
}

void TestArchitecture::foldersIncludeOnlyWhatTheyMay()
{
    QStringList forbidden;
    for (const Include &include : m_includes) {
        if (include.angled)
            continue;
        const QString from = folderOf(include.file);
        const QString to = folderOf(include.target);
        if (from != to && include.target.contains(u'/') && !allowed.value(from).contains(to))
            forbidden << u"%1 includes %2"_s.arg(include.file, include.target);
    }
    QVERIFY2(forbidden.isEmpty(), qPrintable(forbidden.join(u'\n')));
}

void TestArchitecture::theTableItselfHasNoCycle()
{
    QHash<QString, Folders> left = allowed;
    left[u"app/commands"_s].remove(u"app"_s); // one program: the commands and what starts them
    bool removed = true;
    while (removed) {
        removed = false;
        for (const QString &folder : left.keys()) {
            const Folders needed = left.value(folder);
            const bool isFree =
                std::none_of(needed.begin(), needed.end(), [&](const QString &other) { return left.contains(other); });
            if (isFree) {
                left.remove(folder);
                removed = true;
            }
        }
    }
    QVERIFY2(left.isEmpty(), qPrintable(u"a cycle among: "_s + QStringList(left.keys()).join(u", "_s)));
}

void TestArchitecture::noQtModuleInIncludes()
{
    static const QRegularExpression withModule(u"^Qt[A-Z][A-Za-z]*/"_s);
    for (const Include &include : m_includes)
        QVERIFY2(!withModule.match(include.target).hasMatch(),
                 qPrintable(include.file + u" includes "_s + include.target));
}

void TestArchitecture::coreKnowsNoWidgets()
{
    for (const Include &include : m_includes) {
        if (include.file.startsWith("core/"_L1))
            QVERIFY2(!guiHeaders.match(include.target).hasMatch(),
                     qPrintable(include.file + u" includes "_s + include.target));
    }
}

void TestArchitecture::screensKnowNoSql()
{
    for (const Include &include : m_includes) {
        if (!include.file.startsWith("ui/"_L1))
            continue;
        QVERIFY2(!sqlHeaders.match(include.target).hasMatch(),
                 qPrintable(include.file + u" includes "_s + include.target));
        QVERIFY2(!include.target.startsWith(u"core/storage/"_s) || storageForScreens.contains(include.target),
                 qPrintable(include.file + u" includes "_s + include.target));
    }
}

void TestArchitecture::everyFolderIsInTheTable()
{
    for (const Include &include : m_includes)
        QVERIFY2(allowed.contains(folderOf(include.file)),
                 qPrintable(u"a folder that the table does not know: "_s + folderOf(include.file)));
}

void TestArchitecture::roomsHaveNames()
{
    static const QRegularExpression nameless(u"(^|/)(utils?|helpers?|misc|common)([/._]|$)|manager\\."_s);
    for (const Include &include : m_includes)
        QVERIFY2(!nameless.match(include.file).hasMatch(), qPrintable(include.file));
}

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"

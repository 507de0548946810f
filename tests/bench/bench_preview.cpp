#include "core/exchange/sampletown.h"
#include "core/layout/layout.h"
#include "tests/bench/measure.h"
#include "tests/support/result.h"
#include "ui/report/reportpreview.h"
#include "ui/report/reportscreen.h"
#include "ui/shell/application.h"

#include <QApplication>
#include <QEventLoop>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>

using namespace inko;
using namespace inko::bench;
using namespace inko::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int year = 2026;

/// The sample town's report on the screen, of about 300 entries.
class Preview {
public:
    explicit Preview(const QString &path)
    {
        auto store = Store::open(path, Store::Mode::ReadWrite, {});
        if (!store)
            qFatal("%s", wordsOf(store).constData());
        m_workspace = std::make_unique<Workspace>(std::move(*store));
        m_screen = std::make_unique<ReportScreen>(*m_workspace);
        m_screen->resize(1366, 768);
        m_screen->showYear(year);
        m_screen->show();
        waitForPages();
        const auto round = m_workspace->survey().ofYear(year).value();
        m_entry = m_workspace->gridEntries().ofRound(round->id)->front();
    }

    /// Until the new pages are painted.
    void editAndWait()
    {
        m_entry = m_workspace->gridEntries().byId(m_entry.id).value();
        m_entry.description += u" und mehr"_s;
        if (const auto changed = m_workspace->gridEntries().updateAll(u"Geändert"_s, {m_entry}); !changed)
            qFatal("%s", wordsOf(changed).constData());
        waitForPages();
        m_screen->repaint();
    }

    void layOutAlone()
    {
        const document::Document report =
            ReportKind::build(ReportKind::Annual, readReportData(*m_workspace, year).value(), ReportLanguage(u"de"_s));
        if (!layout::layOut(report))
            qFatal("no pages");
    }

private:
    void waitForPages()
    {
        QEventLoop loop;
        QObject::connect(m_screen->findChild<ReportPreview *>(), &ReportPreview::pagesMade, &loop, &QEventLoop::quit);
        loop.exec();
    }

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ReportScreen> m_screen;
    GridEntry m_entry;
};

} // namespace

/// From an edit to the pages that show it, the pause included after which they are laid out, beside the layout alone.
/// `--small` does it once: it shows that the benchmark works, its times mean nothing.
int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && !qEnvironmentVariableIsSet("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    prepare(application);
    const QTemporaryDir folder;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    const QString path = folder.filePath(u"stadt.inko"_s);
    if (const auto made = createSampleTown(path); !made)
        qFatal("%s", wordsOf(made).constData());
    const int runs = QApplication::arguments().value(1) == u"--small"_s ? 1 : 15;
    Preview preview(path);
    const Timing shown = measure(runs, [&] { preview.editAndWait(); });
    const Timing alone = measure(runs, [&] { preview.layOutAlone(); });
    print(u"an edit is on the pages shown"_s, shown, u"layout alone, in ms"_s, alone);
    return 0;
}

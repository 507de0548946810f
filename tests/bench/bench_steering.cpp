#include "core/pdf/documentpdf.h"
#include "core/report/papers/approvedminutes.h"
#include "core/report/papers/councilpresentation.h"
#include "core/report/papers/markdowntext.h"
#include "core/steering/agenda/agendaproposals.h"
#include "core/storage/database.h"
#include "tests/bench/measure.h"
#include "tests/support/largegrid.h"
#include "tests/support/result.h"
#include "ui/shell/search.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTextDocument>

#include <cstdio>

using namespace inko;
using namespace inko::bench;
using namespace inko::test;
using namespace Qt::StringLiterals;

namespace {

const QString words =
    u"Die Gruppe spricht über Sprachkurse am Vormittag, über Kinderbetreuung und über einen Raum in der "
    "Nordstadt, der seit dem Frühjahr gesucht wird. "_s;

/// A town whose steering group has met for years and has many matters open.
class MeetingTown {
public:
    MeetingTown(const QString &path, int years, int sessionsAYear, int itemsASession, int matters)
        : workspace(valueOf(Store::open(path, Store::Mode::ReadWrite, {})))
    {
        Body body;
        body.name = u"Steuerungsgruppe"_s;
        m_body = valueOf(workspace.bodies().add(body)).id;
        valueOf(workspace.store().write(u"Bench"_s, [&](Transaction &transaction) -> Result<> {
            addSessions(transaction, years, sessionsAYear, itemsASession);
            addMatters(transaction, matters);
            return {};
        }));
        Session planned;
        planned.body = m_body;
        planned.day = QDate(2027, 3, 11);
        next = valueOf(workspace.sessions().plan(planned)).id;
        const auto proposals = AgendaProposals(workspace.store()).forSession(next);
        valueOf(AgendaProposals(workspace.store()).take(next, valueOf(proposals)));
    }

    Workspace workspace;
    Id<Session> next;

private:
    void addSessions(Transaction &transaction, int years, int sessionsAYear, int itemsASession)
    {
        int number = 0;
        for (int place = 0; place < years * sessionsAYear; ++place) {
            Session session;
            session.body = m_body;
            session.day = QDate(2026, 12, 1).addDays(-place * 365 / sessionsAYear);
            session.state = Session::State::Approved;
            const Session held = valueOf(transaction.table<Session>().add(session));
            for (int item = 0; item < itemsASession; ++item) {
                AgendaItem added;
                added.session = held.id;
                added.position = item;
                added.title = u"Punkt %1"_s.arg(++number);
                added.minutes = words.repeated(4);
                added.decision = words;
                valueOf(transaction.table<AgendaItem>().add(added));
            }
        }
    }
    static void addMatters(Transaction &transaction, int matters)
    {
        for (int number = 1; number <= matters; ++number) {
            Recommendation recommendation;
            recommendation.title = u"Empfehlung %1"_s.arg(number);
            recommendation.text = words;
            recommendation.reason = words;
            recommendation.proposedOn = QDate(2026, 3, 1);
            valueOf(transaction.table<Recommendation>().add(recommendation));
            Task task;
            task.title = u"Auftrag %1"_s.arg(number);
            task.dueOn = QDate(2026, 6, 1);
            valueOf(transaction.table<Task>().add(task));
        }
    }

    Id<Body> m_body;
};

std::vector<document::Document> paperSet(Workspace &workspace, Id<Session> session)
{
    const SessionRecord record = valueOf(SessionRecord::read(workspace, session));
    return {papers::invitation(record),
            papers::sessionPapers(record),
            papers::attendanceSheet(record),
            papers::minutes(record, papers::Readers::Members),
            papers::minutes(record, papers::Readers::Everybody),
            papers::mattersList(record)};
}

void benchPapers(MeetingTown &town, int runs)
{
    qint64 bytes = 0;
    const Timing ours = measure(runs, [&] {
        for (const document::Document &paper : paperSet(town.workspace, town.next)) {
            layout::Hyphenator hyphenator(paper.language);
            bytes += valueOf(pdf::pdfOf(paper, town.workspace.store().now(), &hyphenator)).size();
        }
    });
    QStringList texts;
    for (const document::Document &paper : paperSet(town.workspace, town.next))
        texts << papers::markdownOf(paper);
    const Timing plain = measure(runs, [&] {
        for (const QString &text : texts) {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            QPdfWriter writer(&buffer);
            QTextDocument document;
            document.setMarkdown(text);
            document.print(&writer);
            bytes += buffer.size();
        }
    });
    print(u"a session's six papers"_s, ours, u"Qt's text document, untagged"_s, plain);
}

void benchAgenda(MeetingTown &town, int runs)
{
    const AgendaProposals proposals(town.workspace.store());
    qsizetype found = 0;
    const Timing ours = measure(runs, [&] { found += valueOf(proposals.forSession(town.next)).size(); });
    const Timing plain = measure(runs, [&] {
        for (const QString &table : {u"session"_s, u"agenda_item"_s, u"recommendation"_s, u"task"_s, u"goal"_s,
                                     u"indicator"_s, u"measurement"_s, u"organisation"_s})
            valueOf(town.workspace.store().database().select(u"SELECT * FROM "_s + table, {},
                                                             [&](const QSqlQuery &row) { found += row.at(); }));
    });
    print(u"agenda proposal"_s, ours, u"reading the tables"_s, plain);
}

void benchSearch(MeetingTown &town, int runs)
{
    const QString typed = u"nordstadt 7"_s;
    const Timing like = measure(runs, [&] {
        qsizetype found = 0;
        valueOf(town.workspace.store().database().select(
            u"SELECT id FROM agenda_item WHERE title || ' ' || decision || ' ' || minutes LIKE ? AND title || ' ' || "
            "decision || ' ' || minutes LIKE ? UNION ALL SELECT id FROM recommendation WHERE title || text LIKE ?"_s,
            {u"%nordstadt%"_s, u"%7%"_s, u"%nordstadt%"_s}, [&](const QSqlQuery &) { ++found; }));
    });
    print(u"reading what is searched"_s,
          measure(runs,
                  [&] {
                      Search search(town.workspace);
                      valueOf(search.prepare());
                  }),
          u"SQL LIKE"_s, like);
    Search search(town.workspace);
    valueOf(search.prepare());
    print(u"a key stroke"_s,
          measure(runs,
                  [&] {
                      if (valueOf(search.find(2026, typed)).isEmpty())
                          qFatal("nothing was found");
                  }),
          u"SQL LIKE"_s, like);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const bool isSmall = application.arguments().contains(u"--small"_s);
    const int runs = isSmall ? 1 : 9;
    QTemporaryDir folder;
    const auto townOf = [&](const QString &name, int entries) {
        const QString path = folder.filePath(name);
        valueOf(makeLargeFile(path, entries));
        return path;
    };
    std::printf("300 entries, 40 recommendations and tasks open\n");
    MeetingTown year(townOf(u"year.inko"_s, isSmall ? 30 : 300), 1, 8, 6, isSmall ? 4 : 40);
    benchPapers(year, runs);
    benchAgenda(year, runs);
    std::printf("10 years of 20 sessions with 10 items each\n");
    MeetingTown decade(townOf(u"decade.inko"_s, isSmall ? 30 : 300), isSmall ? 1 : 10, 20, 10, 40);
    benchAgenda(decade, runs);
    benchSearch(decade, runs);
    return 0;
}

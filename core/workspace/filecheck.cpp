#include "core/workspace/filecheck.h"

#include "core/storage/database.h"
#include "core/storage/inspection.h"
#include "core/storage/integrity.h"
#include "core/workspace/rownames.h"

namespace inko::filecheck {

using namespace Qt::StringLiterals;
using integrity::Problem;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::filecheck", text);
}

/// What is wrong, to stand behind what it is about.
QString wordsOf(const Problem &problem)
{
    switch (problem.kind) {
    case Problem::Kind::Pages:
        return problem.table.isEmpty() ? tr("A part of the file cannot be read any more.")
                                       : tr("A part of this cannot be read any more.");
    case Problem::Kind::Index: return tr("The list by which Inko finds this does not match what is stored.");
    case Problem::Kind::Value: return tr("Somewhere here is something that Inko never writes.");
    case Problem::Kind::Reference:
        return tr("It names something that is not there any more: %1.").arg(rownames::ofOne(problem.target));
    case Problem::Kind::LeftOver: return tr("This is gone, but a list that belonged to it is still there.");
    case Problem::Kind::Changed:
        return tr("This is not as Inko last saved it. Another program or a fault of the drive has changed it.");
    case Problem::Kind::Unlogged: return tr("Inko did not put this there. Another program has written it.");
    case Problem::Kind::Missing: return tr("This is missing, although it was never deleted.");
    case Problem::Kind::History: return tr("What was changed here earlier cannot be read any more.");
    }
    return {};
}

QString sentenceOf(Database &database, const Problem &problem)
{
    if (problem.table.isEmpty())
        return wordsOf(problem);
    return u"%1: %2"_s.arg(problem.row == 0 ? rownames::ofAll(problem.table)
                                            : rownames::ofRow(database, {problem.table, problem.row, problem.content}),
                           wordsOf(problem));
}

Result<Findings> inWords(const QString &path, const QList<Problem> &problems)
{
    return Database::open(path, Database::Access::ReadOnly).map([&](const std::unique_ptr<Database> &database) {
        Findings findings{{}, integrity::detailsOf(problems)};
        for (const Problem &problem : problems) {
            if (const QString sentence = sentenceOf(*database, problem); !findings.problems.contains(sentence))
                findings.problems << sentence;
        }
        return findings;
    });
}

} // namespace

Result<Findings> check(const QString &path)
{
    if (const auto finding = inspection::inspect(path, migrator::shipped()); !finding) {
        const Error &error = finding.error();
        if (error.code == Error::Code::Damaged || error.code == Error::Code::Foreign)
            return Findings{{error.message}, {error.detail}};
        return fail(error);
    }
    return integrity::problemsOf(path).and_then([&](const QList<Problem> &problems) {
        return problems.isEmpty() ? Result<Findings>(Findings()) : inWords(path, problems);
    });
}

} // namespace inko::filecheck

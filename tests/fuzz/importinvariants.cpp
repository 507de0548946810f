#include "tests/fuzz/importinvariants.h"

#include "core/storage/integrity.h"
#include "tests/fuzz/fuzztarget.h"
#include "tests/support/onlysheet.h"
#include "tests/support/storefile.h"

#include <algorithm>

namespace inko::test {

using namespace Qt::StringLiterals;

namespace {

constexpr auto path = "x.csv";
constexpr int appliedOne = 10; ///< of so many: applying takes longer than all the rest

Result<ImportPlan> planned(Store &store, const Sheet &sheet, Creating creating)
{
    return planImport(store, {{QString::fromLatin1(path), sheet, {}, {}}}, {2026, creating, BadRows::Skip});
}

/// A town that has something to name and to be confused with.
std::unique_ptr<Store> madeTown(const StoreFile &file)
{
    std::unique_ptr<Store> store = file.open();
    const auto sheet = onlySheet(QString::fromLatin1(path),
                                 "Institution;Angebot;Ziele;Zielgruppen;Kooperation\nVHS;Kurs;1;Frauen;Caritas\n"
                                 "Caritas;Treff;\"1; 1.1\";Kinder;\nVHS;Treff;1.1;;\n");
    const auto plan = planned(*store, *sheet, Creating::Create);
    require(plan && apply(*store, *plan), "the town cannot be made");
    return store;
}

void checkTwice(const Sheet &sheet)
{
    const StoreFile file;
    const std::unique_ptr<Store> store = madeTown(file);
    const auto plan = planned(*store, sheet, Creating::Create);
    if (!plan || plan->refusesAnything())
        return;
    const Result<> applied = apply(*store, *plan);
    require(applied.has_value(), "what was planned cannot be applied");
    require(integrity::check(file.path()) == QStringList(), "the file is not whole");
    const auto again = planned(*store, sheet, Creating::Refuse);
    require(again && !again->refusesAnything(), "what was imported is refused when it comes again");
    require(!again->changesAnything(), "the same file twice changes something");
}

} // namespace

void checkImport(const Sheet &sheet)
{
    static const StoreFile file;
    static const std::unique_ptr<Store> store = madeTown(file);
    static const qint64 lastStep = store->history().undoable()->id;
    for (Creating creating : {Creating::Refuse, Creating::Create}) {
        const auto plan = planned(*store, sheet, creating);
        require(plan || !plan.error().message.isEmpty(), "refused without a reason");
        if (!plan)
            return;
        const ImportedFile &read = plan->files.front();
        require(!read.problem.isEmpty() || read.read() == static_cast<qsizetype>(sheet.rows.size()), "a row was lost");
        require(std::none_of(read.refused.begin(), read.refused.end(),
                             [](const Refusal &refusal) { return refusal.reason.isEmpty() || refusal.row == 0; }),
                "a row is refused without a reason");
    }
    require(store->history().undoable()->id == lastStep, "planning wrote something");
    static int inputs = 0;
    if (++inputs % appliedOne == 0)
        checkTwice(sheet);
}

} // namespace inko::test

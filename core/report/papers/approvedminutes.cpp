#include "core/report/papers/approvedminutes.h"

#include "core/base/compressed.h"
#include "core/report/editions/documentjson.h"
#include "core/workspace/workspace.h"

namespace inko::papers {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = 50'000'000;

AgendaItem::Visibility visibilityFor(Readers readers)
{
    return readers == Readers::Everybody ? AgendaItem::Visibility::Public : AgendaItem::Visibility::Internal;
}

Result<> keep(Workspace &workspace, Transaction &transaction, Id<Session> session)
{
    return SessionRecord::read(workspace, session).and_then([&](const SessionRecord &record) -> Result<> {
        for (const Readers readers : {Readers::Members, Readers::Everybody}) {
            const QString content = compressed(document::toJson(minutes(record, readers)));
            const auto kept =
                transaction.table<ApprovedMinutes>().add({{}, 0, session, visibilityFor(readers), content});
            if (!kept)
                return fail(kept.error());
        }
        return {};
    });
}

/// The chapter of amendments as it is now: approved minutes have none of their own.
std::vector<document::Block> amendmentsOf(const document::Document &now)
{
    const auto chapter = std::ranges::find_if(now.blocks, [](const document::Block &block) {
        const auto *heading = std::get_if<document::Heading>(&block);
        return heading && heading->anchor == "amendments"_L1;
    });
    return {chapter, now.blocks.end()};
}

} // namespace

Result<> updateSession(Workspace &workspace, const Session &changed)
{
    return workspace.store().write(QCoreApplication::translate("inko::Sessions", "Session changed"),
                                   [&](Transaction &transaction) -> Result<> {
                                       const auto before = workspace.sessions().byId(changed.id);
                                       if (!before)
                                           return fail(before.error());
                                       return workspace.sessions().update(changed).and_then([&]() -> Result<> {
                                           const bool isApproval = changed.isClosed() && !before->isClosed();
                                           return isApproval ? keep(workspace, transaction, changed.id) : Result<>();
                                       });
                                   });
}

Result<document::Document> minutesOf(Workspace &workspace, Id<Session> session, Readers readers)
{
    const auto record = SessionRecord::read(workspace, session);
    const auto kept = workspace.store().table<ApprovedMinutes>().where({u"session_id = ?"_s, {session.value}, {}});
    if (const auto error = firstErrorOf(record, kept))
        return fail(*error);
    document::Document now = minutes(*record, readers);
    const auto approved = std::ranges::find(*kept, visibilityFor(readers), &ApprovedMinutes::visibility);
    if (approved == kept->cend())
        return now;
    return decompressed(approved->content, mostBytes).and_then(&document::fromJson).map([&](document::Document then) {
        for (document::Block &block : amendmentsOf(now))
            then.blocks.push_back(std::move(block));
        return then;
    });
}

} // namespace inko::papers

#include "core/layout/layout.h"
#include "core/report/editions/documentdifferences.h"
#include "core/report/editions/documentjson.h"
#include "tests/core/pdf/sampledocument.h"
#include "tests/fuzz/fuzztarget.h"

using namespace inko;
using namespace inko::test;

/// Each kind of block alone, so that changes hit what they mean, and all of them.
QList<QByteArray> fuzzSeeds()
{
    QList<QByteArray> seeds{"", "{}", R"({"format":1,"blocks":[]})", document::toJson(sampleDocument())};
    for (const document::Block &block : sampleDocument().blocks)
        seeds << document::toJson(germanDocument({block}));
    document::Cell wide = cell(u"weit"_s);
    wide.columnSpan = 2;
    wide.rowSpan = 3;
    seeds << document::toJson(germanDocument({document::Table{
        .columns = {{}, {}}, .header = {row({u"a"_s, u"b"_s})}, .rows = {{wide}, row({u"1"_s, u"2"_s}), {}}}}));
    return seeds;
}

/// What is read can be kept again, compared and laid out; what cannot be read is refused with a reason.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto document = document::fromJson(bytesOf(data, size));
    require(document || !document.error().message.isEmpty(), "refused without a reason");
    if (!document)
        return 0;
    const QByteArray kept = document::toJson(*document);
    const auto again = document::fromJson(kept);
    require(again && document::toJson(*again) == kept, "does not come back as it was kept");
    require(document::differences(*document, *again).empty(), "differs from itself");
    static_cast<void>(layout::layOut(*document));
    return 0;
}

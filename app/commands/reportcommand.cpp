#include "app/commands/commands.h"
#include "app/commands/invocation.h"
#include "app/commands/remedy.h"
#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/layout/layout.h"
#include "core/pdf/pdffile.h"
#include "core/report/editions/editions.h"
#include "core/report/kinds/reportkind.h"

namespace inko::commands {

using namespace Qt::StringLiterals;

namespace {

struct Order {
    int year = 0;
    QString kind; ///< a key of ReportKind
    QString language;
    std::optional<QString> edition; ///< a frozen one's name; empty: as it is now
    QString target;
};

/// An edition says itself what it is and in which language; the order says so from then on, too.
Result<document::Document> frozen(Workspace &workspace, Order &order)
{
    const Editions editions(workspace.store());
    return editions.named(order.year, *order.edition).and_then([&](const Edition &edition) {
        order.kind = edition.kind;
        order.language = edition.language;
        order.edition = edition.name;
        return editions.documentOf(edition.id);
    });
}

Result<document::Document> asItIsNow(const Invocation &call, Workspace &workspace, const Order &order)
{
    return readReportData(workspace, order.year).map([&](const ReportData &data) {
        if (!data.round)
            call.warn(Invocation::tr("There is no round for %1, so the report has no grid.").arg(order.year));
        return ReportKind::build(*ReportKind::ofKey(order.kind), data, ReportLanguage(order.language));
    });
}

Result<layout::Pages> pagesOf(const Invocation &call, Order &order)
{
    const QString language = order.language;
    layout::Hyphenator hyphenator(language);
    hyphenator.loadAhead(); // while the file is read
    auto store = call.open(call.file(0), Store::Mode::ReadOnly, Store::Check::Afterwards);
    if (!store)
        return fail(store.error());
    Workspace workspace(std::move(*store));
    const auto document = !order.edition ? asItIsNow(call, workspace, order) : frozen(workspace, order);
    workspace.store().letCheckBegin();
    auto pages = document.and_then([&](const document::Document &made) {
        return layout::layOut(made, layout::Theme::withAccent(made.accent), {}, {},
                              made.language == language ? &hyphenator : nullptr);
    });
    if (const Result<> whole = workspace.store().waitForCheck(); !whole)
        return fail(withRemedy(call.file(0), whole.error()));
    return pages;
}

/// A character that no font of this computer has is said by its number, not printed as an empty box in silence.
void warnOfMissingCharacters(const Invocation &call, const layout::Pages &pages)
{
    for (char32_t character : pages.missingCharacters)
        call.warn(Invocation::tr("No font on this computer has the character “%1” (U+%2).")
                      .arg(QString::fromUcs4(&character, 1))
                      .arg(static_cast<uint>(character), 4, 16, QLatin1Char('0')));
}

} // namespace

ExitStatus writeReport(const QStringList &arguments)
{
    Invocation call(u"report"_s, Invocation::tr("Writes a year's report, or another document made from its grid."));
    call.addFile(Invocation::tr("FILE"), Invocation::tr("The town's file."));
    call.addValue(u"year"_s, Invocation::tr("The year it reports on."), Invocation::tr("YEAR"));
    call.addValue(u"out"_s, Invocation::tr("The PDF file to write; an older one is replaced."), u"F.pdf"_s);
    call.addValue(u"kind"_s, Invocation::tr("Which document: %1.").arg(ReportKind::keys().join(u", "_s)),
                  Invocation::tr("KIND"));
    call.addValue(u"language"_s, Invocation::tr("Its language: %1.").arg(ReportLanguage::all().join(u", "_s)),
                  Invocation::tr("LANGUAGE"));
    call.addValue(u"edition"_s, Invocation::tr("A frozen edition of the year, by its name, as it was then."),
                  Invocation::tr("NAME"));
    if (const auto ended = call.parse(arguments))
        return *ended;
    const QString language = call.has(u"language"_s) ? call.value(u"language"_s).toLower() : u"de"_s;
    if (!call.year())
        return call.wrongUsage(Invocation::tr("Say the year with --year."));
    if (call.value(u"out"_s).isEmpty())
        return call.wrongUsage(Invocation::tr("Say with --out which file to write."));
    if (!call.value(u"out"_s).endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return call.wrongUsage(Invocation::tr("Say with --out a PDF file: its name ends with .pdf."));
    if (files::isSame(call.value(u"out"_s), call.file(0)))
        return call.wrongUsage(Invocation::tr("Say with --out another file than the town's own."));
    const QString key = call.has(u"kind"_s) ? call.value(u"kind"_s).toLower() : ReportKind::keyOf(ReportKind::Annual);
    if (!ReportKind::ofKey(key))
        return call.wrongUsage(Invocation::tr("There is no document “%1”. Choose one of: %2.")
                                   .arg(call.value(u"kind"_s), ReportKind::keys().join(u", "_s)));
    if (!ReportLanguage::all().contains(language))
        return call.wrongUsage(Invocation::tr("There is no report in “%1”. Choose one of: %2.")
                                   .arg(language, ReportLanguage::all().join(u", "_s)));

    if (call.has(u"edition"_s) && (call.has(u"kind"_s) || call.has(u"language"_s)))
        return call.wrongUsage(
            Invocation::tr("A frozen edition has its kind and its language: leave --kind and --language out."));

    const auto edition = call.has(u"edition"_s) ? std::optional(call.value(u"edition"_s)) : std::nullopt;
    Order order{*call.year(), key, language, edition, call.value(u"out"_s)};
    const Result<layout::Pages> pages = pagesOf(call, order);
    if (!pages)
        return call.refuse(pages.error());
    if (const Result<> written = pdf::writePdf(*pages, systemTime(), order.target); !written)
        return call.refuse(written.error());
    warnOfMissingCharacters(call, *pages);
    const auto count = static_cast<qint64>(pages->pages.size());
    QJsonObject answer{{u"out"_s, order.target},
                       {u"kind"_s, order.kind},
                       {u"year"_s, order.year},
                       {u"language"_s, order.language},
                       {u"pages"_s, count}};
    if (order.edition)
        answer.insert(u"edition"_s, *order.edition);
    const QString said = Invocation::tr("The report of %1 is in “%2” (%n page(s)).", nullptr, static_cast<int>(count));
    return call.answer(said.arg(order.year).arg(order.target), answer);
}

} // namespace inko::commands

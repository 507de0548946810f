#include "app/commands/commands.h"
#include "app/commands/invocation.h"
#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/layout/layout.h"
#include "core/pdf/pdffile.h"
#include "core/report/kinds/reportkind.h"

namespace inko::commands {

using namespace Qt::StringLiterals;

namespace {

struct Order {
    ReportKind::Value kind = ReportKind::Annual;
    int year = 0;
    QString language;
    QString target;
};

Result<layout::Pages> pagesOf(const Invocation &call, const Order &order)
{
    layout::Hyphenator hyphenator(order.language);
    hyphenator.loadAhead(); // while the file is read
    auto store = call.open(call.file(0), Store::Mode::ReadOnly);
    if (!store)
        return fail(store.error());
    Workspace workspace(std::move(*store));
    return readReportData(workspace, order.year).and_then([&](const ReportData &data) {
        if (!data.round)
            call.warn(Invocation::tr("There is no round for %1, so the report has no grid.").arg(order.year));
        const document::Document document = ReportKind::build(order.kind, data, ReportLanguage(order.language));
        return layout::layOut(document, layout::Theme::withAccent(document.accent), {}, {}, &hyphenator);
    });
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
    const std::optional<ReportKind::Value> kind = ReportKind::ofKey(key);
    if (!kind)
        return call.wrongUsage(Invocation::tr("There is no document “%1”. Choose one of: %2.")
                                   .arg(call.value(u"kind"_s), ReportKind::keys().join(u", "_s)));
    if (!ReportLanguage::all().contains(language))
        return call.wrongUsage(Invocation::tr("There is no report in “%1”. Choose one of: %2.")
                                   .arg(language, ReportLanguage::all().join(u", "_s)));

    const Order order{*kind, *call.year(), language, call.value(u"out"_s)};
    const Result<layout::Pages> pages = pagesOf(call, order);
    if (!pages)
        return call.refuse(pages.error());
    if (const Result<> written = pdf::writePdf(*pages, systemTime(), order.target); !written)
        return call.refuse(written.error());
    warnOfMissingCharacters(call, *pages);
    const auto count = static_cast<qint64>(pages->pages.size());
    return call.answer(
        Invocation::tr("The report of %1 is in “%2” (%3 pages).").arg(order.year).arg(order.target).arg(count),
        {{u"out"_s, order.target},
         {u"kind"_s, key},
         {u"year"_s, order.year},
         {u"language"_s, language},
         {u"pages"_s, count}});
}

} // namespace inko::commands

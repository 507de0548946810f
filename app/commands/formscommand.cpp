#include "app/commands/commands.h"
#include "app/commands/invocation.h"
#include "core/exchange/forms/formfolder.h"
#include "core/pdf/documentpdf.h"
#include "core/workspace/workspace.h"

#include <QJsonArray>

namespace inko::commands {

using namespace Qt::StringLiterals;

namespace {

QString keys()
{
    QStringList keys;
    for (FormKind kind : {FormKind::Spreadsheet, FormKind::WebPage, FormKind::Paper})
        keys << FormFolder::keyOf(kind);
    return keys.join(u", "_s);
}

Result<QList<WrittenForm>> write(const Invocation &call, const FormOrder &order)
{
    auto store = call.open(call.file(0), Store::Mode::ReadOnly);
    if (!store)
        return fail(store.error());
    Workspace workspace(std::move(*store));
    const ReportLanguage german(u"de"_s);
    return surveyForms(workspace, *call.year(), german).and_then([&](const SurveyForms &forms) {
        layout::Hyphenator hyphenator(german.code());
        const FormFolder folder(german, [&](const document::Document &document) {
            return pdf::pdfOf(document, forms.frame.writtenAt, &hyphenator);
        });
        return folder.write(forms, order);
    });
}

} // namespace

ExitStatus writeForms(const QStringList &arguments)
{
    Invocation call(u"forms"_s, Invocation::tr("Writes the forms of a round, one for each institution."));
    call.addFile(Invocation::tr("FILE"), Invocation::tr("The town's file."));
    call.addValue(u"year"_s, Invocation::tr("The round."), Invocation::tr("YEAR"));
    call.addValue(u"out"_s, Invocation::tr("The folder for the forms."), Invocation::tr("FOLDER"));
    call.addValue(u"format"_s, Invocation::tr("What they are: %1.").arg(keys()), Invocation::tr("FORMAT"));
    call.addFlag(u"replace"_s, Invocation::tr("Replaces forms that are in the folder."));
    if (const auto ended = call.parse(arguments))
        return *ended;
    if (!call.year())
        return call.wrongUsage(Invocation::tr("Say the year with --year."));
    if (call.value(u"out"_s).isEmpty())
        return call.wrongUsage(Invocation::tr("Say with --out into which folder the forms go."));
    const auto kind = call.has(u"format"_s) ? FormFolder::ofKey(call.value(u"format"_s)) : FormKind::Spreadsheet;
    if (!kind)
        return call.wrongUsage(
            Invocation::tr("There is no form “%1”. Choose one of: %2.").arg(call.value(u"format"_s), keys()));

    using Existing = FormOrder::Existing;
    const FormOrder order{call.value(u"out"_s), {*kind}, call.has(u"replace"_s) ? Existing::Replace : Existing::Keep};
    const Result<QList<WrittenForm>> written = write(call, order);
    if (!written)
        return call.refuse(written.error());
    QJsonArray forms;
    for (const WrittenForm &form : *written)
        forms << QJsonObject{
            {u"organisation"_s, form.organisationName}, {u"path"_s, form.path}, {u"rows"_s, form.rows}};
    return call.answer(
        Invocation::tr("%n form(s) are in “%1”.", nullptr, static_cast<int>(written->size())).arg(order.folder),
        {{u"out"_s, order.folder},
         {u"year"_s, *call.year()},
         {u"format"_s, FormFolder::keyOf(*kind)},
         {u"forms"_s, forms}});
}

} // namespace inko::commands

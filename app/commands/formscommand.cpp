#include "app/commands/commands.h"
#include "app/commands/invocation.h"
#include "core/base/files.h"
#include "core/exchange/forms/formdocument.h"
#include "core/exchange/forms/formfiles.h"
#include "core/exchange/forms/formpage.h"
#include "core/exchange/forms/formworkbook.h"
#include "core/exchange/forms/surveyforms.h"
#include "core/layout/layout.h"
#include "core/pdf/pdffile.h"
#include "core/workspace/workspace.h"

#include <QBuffer>
#include <QDir>
#include <QJsonArray>

namespace inko::commands {

using namespace Qt::StringLiterals;

namespace {

using FormWriter = std::function<Result<QByteArray>(const FormFrame &, const SurveyForm &)>;

struct Format {
    QString key;
    QString ending;
    std::function<FormWriter(const ReportLanguage &)> writer;
};

FormWriter writerOf(Result<QByteArray> (*write)(const FormFrame &, const SurveyForm &, const ReportLanguage &),
                    const ReportLanguage &language)
{
    return [=, &language](const FormFrame &frame, const SurveyForm &form) { return write(frame, form, language); };
}

/// Its hyphenator is read once for all forms.
FormWriter paperWriter(const ReportLanguage &language)
{
    auto hyphenator = std::make_shared<layout::Hyphenator>(language.code());
    return [=, &language](const FormFrame &frame, const SurveyForm &form) {
        const document::Document document = formDocument(frame, form, language);
        return layout::layOut(document, layout::Theme::withAccent(document.accent), {}, {}, hyphenator.get())
            .and_then([&](const layout::Pages &pages) -> Result<QByteArray> {
                QBuffer buffer;
                buffer.open(QIODevice::WriteOnly);
                return pdf::writePdf(pages, frame.writtenAt, buffer).map([&] { return buffer.data(); });
            });
    };
}

const std::vector<Format> &formats()
{
    static const std::vector<Format> all = {
        {u"xlsx"_s, u".xlsx"_s, [](const ReportLanguage &language) { return writerOf(&formWorkbook, language); }},
        {u"html"_s, u".html"_s, [](const ReportLanguage &language) { return writerOf(&formPage, language); }},
        {u"pdf"_s, u".pdf"_s, &paperWriter}};
    return all;
}

const Format *formatNamed(const QString &key)
{
    const auto found = std::ranges::find(formats(), key, &Format::key);
    return found == formats().end() ? nullptr : &*found;
}

QString formatKeys()
{
    QStringList keys;
    for (const Format &format : formats())
        keys << format.key;
    return keys.join(u", "_s);
}

/// What somebody has put there, perhaps an answer, is not written over unasked.
Result<> checkFolder(const QDir &folder, const QStringList &names, bool replace)
{
    if (!QDir().mkpath(folder.path()))
        return fail(files::whyNotWritten(folder.path()));
    if (replace)
        return {};
    for (const QString &name : names) {
        if (folder.exists(name))
            return fail(Error::Code::Invalid,
                        Invocation::tr("“%1” is there already, perhaps with answers in it. Choose an empty folder, or "
                                       "let it be replaced with --replace.")
                            .arg(folder.filePath(name)));
    }
    return {};
}

} // namespace

ExitStatus writeForms(const QStringList &arguments)
{
    Invocation call(u"forms"_s, Invocation::tr("Writes the forms of a round, one for each institution."));
    call.addFile(Invocation::tr("FILE"), Invocation::tr("The town's file."));
    call.addValue(u"year"_s, Invocation::tr("The round."), Invocation::tr("YEAR"));
    call.addValue(u"out"_s, Invocation::tr("The folder for the forms."), Invocation::tr("FOLDER"));
    call.addValue(u"format"_s, Invocation::tr("What they are: %1.").arg(formatKeys()), Invocation::tr("FORMAT"));
    call.addFlag(u"replace"_s, Invocation::tr("Replaces forms that are in the folder."));
    if (const auto ended = call.parse(arguments))
        return *ended;
    if (!call.year())
        return call.wrongUsage(Invocation::tr("Say the year with --year."));
    if (call.value(u"out"_s).isEmpty())
        return call.wrongUsage(Invocation::tr("Say with --out into which folder the forms go."));
    const QString key = call.has(u"format"_s) ? call.value(u"format"_s).toLower() : formats().front().key;
    const Format *format = formatNamed(key);
    if (!format)
        return call.wrongUsage(
            Invocation::tr("There is no form “%1”. Choose one of: %2.").arg(call.value(u"format"_s), formatKeys()));

    auto store = call.open(call.file(0), Store::Mode::ReadOnly);
    if (!store)
        return call.refuse(store.error());
    Workspace workspace(std::move(*store));
    const ReportLanguage language(u"de"_s);
    const Result<SurveyForms> forms = surveyForms(workspace, *call.year(), language);
    if (!forms)
        return call.refuse(forms.error());
    const QDir folder(call.value(u"out"_s));
    const QStringList names = formFileNames(forms->forms, format->ending);
    if (const Result<> room = checkFolder(folder, names, call.has(u"replace"_s)); !room)
        return call.refuse(room.error());
    const FormWriter write = format->writer(language);
    QJsonArray written;
    for (size_t at = 0; at < forms->forms.size(); ++at) {
        const SurveyForm &form = forms->forms[at];
        const QString path = folder.filePath(names[static_cast<qsizetype>(at)]);
        const Result<> saved =
            write(forms->frame, form).and_then([&](const QByteArray &bytes) { return files::replace(path, bytes); });
        if (!saved)
            return call.refuse(saved.error());
        written << QJsonObject{
            {u"organisation"_s, form.identity.organisationName}, {u"path"_s, path}, {u"rows"_s, form.rows.size()}};
    }
    return call.answer(
        Invocation::tr("%n form(s) are in “%1”.", nullptr, static_cast<int>(written.size())).arg(folder.path()),
        {{u"out"_s, folder.path()}, {u"year"_s, *call.year()}, {u"format"_s, key}, {u"forms"_s, written}});
}

} // namespace inko::commands

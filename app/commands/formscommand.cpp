#include "app/commands/commands.h"
#include "app/commands/invocation.h"
#include "core/exchange/forms/formfolder.h"
#include "core/pdf/documentpdf.h"
#include "core/survey/surveyfigures.h"
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

std::optional<Occasion> occasionNamed(const QString &name)
{
    if (name.toLower() == "invitation"_L1)
        return Occasion::Invitation;
    if (name.toLower() == "reminder"_L1)
        return Occasion::Reminder;
    return std::nullopt;
}

/// Everybody, or those who have been asked and have not answered.
Result<std::optional<QSet<Id<Organisation>>>> recipients(Workspace &workspace, int year,
                                                         std::optional<Occasion> occasion)
{
    using Recipients = std::optional<QSet<Id<Organisation>>>;
    if (occasion != Occasion::Reminder)
        return Recipients();
    return workspace.survey().ofYear(year).and_then([&](const std::optional<SurveyRound> &round) -> Result<Recipients> {
        if (!round)
            return Recipients(); // said when the forms are made
        return workspace.survey().returns(round->id).map([](const QList<Return> &returns) {
            QSet<Id<Organisation>> waitedFor;
            for (const Return &answer : returns) {
                if (isWaitedFor(answer.state))
                    waitedFor.insert(answer.organisation);
            }
            return Recipients(waitedFor);
        });
    });
}

Result<QList<WrittenForm>> write(const Invocation &call, FormOrder order, std::optional<Occasion> occasion)
{
    auto store = call.open(call.file(0), Store::Mode::ReadOnly);
    if (!store)
        return fail(store.error());
    Workspace workspace(std::move(*store));
    const ReportLanguage german(u"de"_s);
    const auto whom = recipients(workspace, *call.year(), occasion);
    if (!whom)
        return fail(whom.error());
    return surveyForms(workspace, *call.year(), german, *whom).and_then([&](const SurveyForms &forms) {
        if (occasion) {
            const auto text = Mailing(german).stored(workspace.settings(), *occasion, forms.frame);
            if (!text)
                return Result<QList<WrittenForm>>(fail(text.error()));
            order.mails = MailOrder{*occasion, *text};
        }
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
    call.addValue(u"mail"_s,
                  Invocation::tr("Also writes what carries them, mail drafts and letters: invitation or reminder. A "
                                 "reminder is for those who were asked and have not answered."),
                  Invocation::tr("KIND"));
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

    const auto occasion = occasionNamed(call.value(u"mail"_s));
    if (call.has(u"mail"_s) && !occasion)
        return call.wrongUsage(Invocation::tr("Say with --mail whether it is an invitation or a reminder."));

    using Existing = FormOrder::Existing;
    const FormOrder order{call.value(u"out"_s), {*kind}, call.has(u"replace"_s) ? Existing::Replace : Existing::Keep};
    const Result<QList<WrittenForm>> written = write(call, order, occasion);
    if (!written)
        return call.refuse(written.error());
    QJsonArray forms;
    for (const WrittenForm &form : *written) {
        QJsonObject said{
            {u"organisation"_s, form.organisationName}, {u"rows"_s, form.rows}, {u"path"_s, form.paths.front()}};
        if (!form.mail.isEmpty())
            said.insert(u"mail"_s, form.mail);
        if (!form.letter.isEmpty())
            said.insert(u"letter"_s, form.letter);
        forms << said;
    }
    return call.answer(
        Invocation::tr("%n form(s) are in “%1”.", nullptr, static_cast<int>(written->size())).arg(order.folder),
        {{u"out"_s, order.folder},
         {u"year"_s, *call.year()},
         {u"format"_s, FormFolder::keyOf(*kind)},
         {u"forms"_s, forms}});
}

} // namespace inko::commands

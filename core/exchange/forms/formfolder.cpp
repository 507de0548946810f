#include "core/exchange/forms/formfolder.h"

#include "core/base/files.h"
#include "core/exchange/forms/formdocument.h"
#include "core/exchange/forms/formfiles.h"
#include "core/exchange/forms/formpage.h"
#include "core/exchange/forms/formworkbook.h"

#include <QCoreApplication>
#include <QDir>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko", text);
}

QByteArray typeOf(FormKind kind)
{
    switch (kind) {
    case FormKind::Spreadsheet: return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    case FormKind::WebPage: return "text/html";
    case FormKind::Paper: return "application/pdf";
    }
    return {};
}

/// What the files that carry the forms begin with.
QString beginningOf(Occasion occasion, bool isMail)
{
    switch (occasion) {
    case Occasion::Invitation: return isMail ? u"mail"_s : u"brief"_s;
    case Occasion::Reminder: return isMail ? u"erinnerung"_s : u"erinnerungsbrief"_s;
    }
    return {};
}

tl::unexpected<Error> stopped()
{
    return fail(Error::Code::Cancelled, tr("Stopped. What was written so far is in the folder."));
}

QString addressListPath(const FormOrder &order, int year)
{
    return QDir(order.folder).filePath(u"adressen-%1.csv"_s.arg(year));
}

} // namespace

/// What is yet to be written for one institution.
struct FormFolder::DueForm {
    const SurveyForm *form = nullptr;
    WrittenForm paths;

    QStringList all() const
    {
        QStringList all = paths.paths + QStringList{paths.mail, paths.letter};
        all.removeAll(QString());
        return all;
    }
};

std::vector<FormFolder::DueForm> FormFolder::dueForms(const SurveyForms &forms, const FormOrder &order)
{
    const QDir folder(order.folder);
    std::vector<DueForm> due;
    for (const SurveyForm &form : forms.forms)
        due.push_back(
            {&form, {form.identity.organisation, form.identity.organisationName, form.rows.size(), {}, {}, {}}});
    for (const FormKind kind : order.kinds) {
        const QStringList names = formFileNames(forms.forms, u"raster"_s, u'.' + keyOf(kind));
        for (size_t at = 0; at < due.size(); ++at)
            due[at].paths.paths << folder.filePath(names[static_cast<qsizetype>(at)]);
    }
    if (!order.mails)
        return due;
    const QStringList mails = formFileNames(forms.forms, beginningOf(order.mails->occasion, true), u".eml"_s);
    const QStringList letters = formFileNames(forms.forms, beginningOf(order.mails->occasion, false), u".pdf"_s);
    for (size_t at = 0; at < due.size(); ++at) {
        if (Mailing::mailsOf(*due[at].form).isEmpty())
            due[at].paths.letter = folder.filePath(letters[static_cast<qsizetype>(at)]);
        else
            due[at].paths.mail = folder.filePath(mails[static_cast<qsizetype>(at)]);
    }
    return due;
}

QString FormFolder::keyOf(FormKind kind)
{
    switch (kind) {
    case FormKind::Spreadsheet: return u"xlsx"_s;
    case FormKind::WebPage: return u"html"_s;
    case FormKind::Paper: return u"pdf"_s;
    }
    return {};
}

std::optional<FormKind> FormFolder::ofKey(const QString &key)
{
    for (FormKind kind : {FormKind::Spreadsheet, FormKind::WebPage, FormKind::Paper}) {
        if (keyOf(kind) == key.toLower())
            return kind;
    }
    return std::nullopt;
}

Result<QByteArray> FormFolder::bytesOf(const FormFrame &frame, const SurveyForm &form, FormKind kind) const
{
    switch (kind) {
    case FormKind::Spreadsheet: return formWorkbook(frame, form, m_language);
    case FormKind::WebPage: return formPage(frame, form, m_language);
    case FormKind::Paper: return m_makePdf(formDocument(frame, form, m_language));
    }
    return QByteArray();
}

Result<> FormFolder::writeMail(const FormFrame &frame, const DueForm &due, const QList<QByteArray> &files,
                               const FormOrder &order) const
{
    const Mailing mailing(m_language);
    if (due.paths.mail.isEmpty())
        return m_makePdf(mailing.letter(order.mails->text, frame, *due.form)).and_then([&](const QByteArray &pdf) {
            return files::replace(due.paths.letter, pdf);
        });
    MailDraft draft = mailing.draft(order.mails->text, frame, *due.form);
    for (qsizetype at = 0; at < files.size(); ++at)
        draft.attachments << MailAttachment{QFileInfo(due.paths.paths[at]).fileName(), typeOf(order.kinds[at]),
                                            files[at]};
    return files::replace(due.paths.mail, toEml(draft, frame.writtenAt));
}

Result<WrittenForm> FormFolder::write(const FormFrame &frame, const DueForm &due, const FormOrder &order) const
{
    QList<QByteArray> files;
    for (qsizetype at = 0; at < order.kinds.size(); ++at) {
        const Result<QByteArray> bytes = bytesOf(frame, *due.form, order.kinds[at]);
        if (!bytes)
            return fail(bytes.error());
        if (const Result<> saved = files::replace(due.paths.paths[at], *bytes); !saved)
            return fail(saved.error());
        files << *bytes;
    }
    if (order.mails) {
        if (const Result<> carried = writeMail(frame, due, files, order); !carried)
            return fail(carried.error());
    }
    return due.paths;
}

Result<QList<WrittenForm>> FormFolder::write(const SurveyForms &forms, const FormOrder &order,
                                             const Progress &progress) const
{
    const std::vector<DueForm> due = dueForms(forms, order);
    QStringList paths;
    for (const DueForm &one : due)
        paths << one.all();
    if (order.mails)
        paths << addressListPath(order, forms.frame.year);
    if (order.existing == FormOrder::Existing::Keep) {
        if (const Result<> kept = checkNotThere(paths); !kept)
            return fail(kept.error());
    }
    if (order.mails) {
        if (const Result<> fit = Mailing(m_language).check(order.mails->text, forms.frame); !fit)
            return fail(fit.error());
    }
    if (!QDir().mkpath(order.folder))
        return fail(files::whyNotWritten(order.folder));
    QList<WrittenForm> written;
    for (const DueForm &one : due) {
        if (progress && !progress(static_cast<double>(written.size()) / static_cast<double>(due.size())))
            return stopped();
        const Result<WrittenForm> form = write(forms.frame, one, order);
        if (!form)
            return fail(form.error().code, u"%1: %2"_s.arg(one.paths.organisationName, form.error().message),
                        form.error().detail);
        written << *form;
    }
    if (order.mails) {
        if (const Result<> listed = writeAddressList(forms, order, written); !listed)
            return fail(listed.error());
    }
    return written;
}

Result<> FormFolder::writeAddressList(const SurveyForms &forms, const FormOrder &order,
                                      const QList<WrittenForm> &written) const
{
    QStringList names;
    for (const WrittenForm &form : written)
        names << QFileInfo(form.paths.value(0, form.letter)).fileName();
    return files::replace(addressListPath(order, forms.frame.year),
                          Mailing(m_language).addressList(forms.forms, names));
}

} // namespace inko

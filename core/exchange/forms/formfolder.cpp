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
    return QCoreApplication::translate("inko::FormFolder", text);
}

/// A file that is yet to be written.
struct DueForm {
    const SurveyForm *form = nullptr;
    FormKind kind = FormKind::Spreadsheet;
    QString path;
};

std::vector<DueForm> dueForms(const SurveyForms &forms, const FormOrder &order)
{
    const QDir folder(order.folder);
    std::vector<DueForm> due;
    for (const FormKind kind : order.kinds) {
        const QStringList names = formFileNames(forms.forms, u'.' + FormFolder::keyOf(kind));
        for (size_t at = 0; at < forms.forms.size(); ++at)
            due.push_back({&forms.forms[at], kind, folder.filePath(names[static_cast<qsizetype>(at)])});
    }
    return due;
}

Result<> checkKept(const std::vector<DueForm> &due)
{
    for (const DueForm &form : due) {
        if (QFileInfo::exists(form.path))
            return fail(Error::Code::Invalid, tr("“%1” is there already, perhaps with answers in it. Choose an empty "
                                                 "folder, or have what is there replaced.")
                                                  .arg(form.path));
    }
    return {};
}

} // namespace

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

Result<QList<WrittenForm>> FormFolder::write(const SurveyForms &forms, const FormOrder &order,
                                             const Progress &progress) const
{
    const std::vector<DueForm> due = dueForms(forms, order);
    if (order.existing == FormOrder::Existing::Keep) {
        if (const Result<> kept = checkKept(due); !kept)
            return fail(kept.error());
    }
    if (!QDir().mkpath(order.folder))
        return fail(files::whyNotWritten(order.folder));
    QList<WrittenForm> written;
    for (const DueForm &one : due) {
        if (progress && !progress(static_cast<double>(written.size()) / static_cast<double>(due.size())))
            return fail(Error::Code::Cancelled, tr("Stopped. The forms written so far are in the folder."));
        const FormIdentity &identity = one.form->identity;
        const Result<> saved = bytesOf(forms.frame, *one.form, one.kind)
                                   .map_error([&](Error error) {
                                       error.message = u"%1: %2"_s.arg(identity.organisationName, error.message);
                                       return error;
                                   })
                                   .and_then([&](const QByteArray &bytes) { return files::replace(one.path, bytes); });
        if (!saved)
            return fail(saved.error());
        written << WrittenForm{identity.organisation, identity.organisationName, one.path, one.form->rows.size()};
    }
    return written;
}

} // namespace inko
